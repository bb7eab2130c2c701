import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { nations } from '../../surveys/model/nation.ts'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow, staffOf } from '../plugins/recognise-staff.ts'
import { isRefusal } from '../problems.ts'
import { insertLocalAuthority, listLocalAuthorities } from '../repositories/local-authorities.ts'
import { findOwnLocalAuthority } from '../services/find-own-local-authority.ts'
import { planWave } from '../services/plan-wave.ts'
import { summariseWave } from '../services/summarise-waves.ts'
import { problemResponses } from './problem-responses.ts'
import { slugParam, waveSummarySchema } from './wave-schemas.ts'

const localAuthority = z
  .strictObject({
    id: z
      .string()
      .max(60)
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    name: z.string().trim().min(1).max(120),
    nation: z.enum(nations),
    gssCode: z
      .string()
      .regex(/^[EWSN]\d{8}$/)
      .nullable()
      .default(null)
      .describe('Code of the Government Statistical Service, such as E06000047'),
  })
  .meta({ id: 'LocalAuthority' })
const params = z.object({ localAuthority: slugParam })
const forProgramme = { tags: ['programme'], security: [{ session: [] }] }
const always = ['request-not-valid', 'not-signed-in', 'not-allowed'] as const

/** Local authorities: the programme's work; an officer plans the waves of the own one. */
export const localAuthorities =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/local-authorities',
      {
        onRequest: allow(context, 'see-local-authorities'),
        schema: {
          summary: 'All local authorities',
          ...forProgramme,
          response: {
            200: z.object({ localAuthorities: z.array(localAuthority) }),
            ...problemResponses(...always),
          },
        },
      },
      async () => ({ localAuthorities: await listLocalAuthorities(context.db) }),
    )

    app.post(
      '/api/local-authorities',
      {
        onRequest: allow(context, 'add-local-authority'),
        schema: {
          summary: 'Adds a local authority',
          ...forProgramme,
          body: localAuthority,
          response: { 201: localAuthority, ...problemResponses(...always, 'already-there') },
        },
      },
      async (request, reply) =>
        (await insertLocalAuthority(context.db, request.body))
          ? reply.code(201).send(request.body)
          : sendProblem(reply, { refused: 'already-there' }),
    )

    app.post(
      '/api/local-authorities/:localAuthority/waves',
      {
        onRequest: allow(context, 'plan-wave'),
        schema: {
          summary: 'Plans a wave',
          ...forProgramme,
          params,
          body: z.strictObject({
            name: z.string().trim().min(1).max(60),
            opensOn: z.string().max(10),
            closesOn: z.string().max(10),
            instruments: z
              .array(
                z.strictObject({
                  id: z.string().max(64),
                  version: z.int().min(1),
                  eligible: z.int().min(0).max(100_000),
                }),
              )
              .min(1)
              .max(20),
          }),
          response: {
            201: waveSummarySchema,
            ...problemResponses(...always, 'local-authority-not-found', 'already-there', 'wave-not-accepted'),
          },
        },
      },
      async (request, reply) => {
        const authority = await findOwnLocalAuthority(
          context,
          staffOf(request),
          request.params.localAuthority,
        )
        if (isRefusal(authority)) return sendProblem(reply, authority)
        const outcome = await planWave(context, authority, { ...request.body, synthetic: false })
        if (isRefusal(outcome)) return sendProblem(reply, outcome)
        return reply.code(201).send(await summariseWave(context, outcome))
      },
    )
  }
