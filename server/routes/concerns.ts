import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow, staffOf } from '../plugins/recognise-staff.ts'
import { isRefusal } from '../problems.ts'
import {
  findSafeguardingLead,
  listConcerns,
  markPassedOn,
  setSafeguardingLead,
} from '../repositories/concerns.ts'
import { findOwnLocalAuthority } from '../services/find-own-local-authority.ts'
import { raiseConcern } from '../services/raise-concern.ts'
import { problemResponses } from './problem-responses.ts'
import { slugParam } from './wave-schemas.ts'

const secured = { security: [{ session: [] }] }
const always = ['not-signed-in', 'not-allowed', 'passkey-needed'] as const
const ofAuthority = z.object({ localAuthority: slugParam })
const leadSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  reachedBy: z.string().trim().min(1).max(200),
})

/** Worries about a setting: raised by a reviewer, passed on by the programme to the council's safeguarding lead. */
export const concerns =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/waves/:wave/concerns',
      {
        onRequest: allow(context, 'raise-concern'),
        schema: {
          summary: 'Raises a worry about a setting, in the reviewer’s own words',
          tags: ['review'],
          ...secured,
          params: z.object({ wave: slugParam }),
          body: z.strictObject({
            comment: z.uuid().nullable().describe('Whose words must not be repeated. It is not stored.'),
            text: z.string().trim().min(1).max(1000),
          }),
          response: {
            201: z.object({}),
            ...problemResponses(
              'request-not-valid',
              ...always,
              'wave-not-found',
              'comment-not-found',
              'concern-not-accepted',
            ),
          },
        },
      },
      async (request, reply) => {
        const outcome = await raiseConcern(context, request.params.wave, request.body)
        return isRefusal(outcome) ? sendProblem(reply, outcome) : reply.code(201).send({})
      },
    )

    app.get(
      '/api/concerns',
      {
        onRequest: allow(context, 'see-concerns'),
        schema: {
          summary: 'All concerns, with who they are for',
          tags: ['programme'],
          ...secured,
          response: {
            200: z.object({
              concerns: z.array(
                z.object({
                  id: z.string(),
                  text: z.string(),
                  raisedOn: z.string(),
                  passedOnOn: z.string().nullable(),
                  localAuthority: z.object({ id: z.string(), name: z.string() }),
                  lead: leadSchema.nullable(),
                }),
              ),
            }),
            ...problemResponses(...always),
          },
        },
      },
      async () => ({
        concerns: (await listConcerns(context.db)).map((row) => ({
          ...{ id: row.id, text: row.text, raisedOn: row.raised_on, passedOnOn: row.passed_on_on },
          localAuthority: { id: row.local_authority_id, name: row.authority },
          lead:
            row.lead === null || row.reached_by === null
              ? null
              : { name: row.lead, reachedBy: row.reached_by },
        })),
      }),
    )

    app.post(
      '/api/concerns/:concern/passed-on',
      {
        onRequest: allow(context, 'pass-concern-on'),
        schema: {
          summary: 'Says that a concern has been passed on',
          tags: ['programme'],
          ...secured,
          params: z.object({ concern: z.uuid() }),
          response: {
            204: z.null().describe('Done.'),
            ...problemResponses('request-not-valid', ...always, 'concern-not-found'),
          },
        },
      },
      async (request, reply) =>
        (await markPassedOn(context.db, request.params.concern, dayOf(context.now())))
          ? reply.code(204).send(null)
          : sendProblem(reply, { refused: 'concern-not-found' }),
    )

    app.get(
      '/api/local-authorities/:localAuthority/safeguarding-lead',
      {
        onRequest: allow(context, 'see-safeguarding-lead'),
        schema: {
          summary: 'Who a concern about this council’s settings is for',
          tags: ['staff'],
          ...secured,
          params: ofAuthority,
          response: {
            200: z.object({ lead: leadSchema.nullable() }),
            ...problemResponses('request-not-valid', ...always, 'local-authority-not-found'),
          },
        },
      },
      async (request, reply) => {
        const own = await findOwnLocalAuthority(context, staffOf(request), request.params.localAuthority)
        if (isRefusal(own)) return sendProblem(reply, own)
        return { lead: (await findSafeguardingLead(context.db, own.id)) ?? null }
      },
    )

    app.post(
      '/api/local-authorities/:localAuthority/safeguarding-lead',
      {
        onRequest: allow(context, 'name-safeguarding-lead'),
        schema: {
          summary: 'Names who a concern is for',
          tags: ['staff'],
          ...secured,
          params: ofAuthority,
          body: leadSchema,
          response: {
            200: z.object({ lead: leadSchema }),
            ...problemResponses('request-not-valid', ...always, 'local-authority-not-found'),
          },
        },
      },
      async (request, reply) => {
        const own = await findOwnLocalAuthority(context, staffOf(request), request.params.localAuthority)
        if (isRefusal(own)) return sendProblem(reply, own)
        await setSafeguardingLead(context.db, own.id, request.body)
        return { lead: request.body }
      },
    )
  }
