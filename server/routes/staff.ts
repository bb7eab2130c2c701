import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { staffRoles } from '../database/tables.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow } from '../plugins/recognise-staff.ts'
import { isRefusal } from '../problems.ts'
import { listStaff } from '../repositories/staff.ts'
import { inviteStaff, inviteStaffAgain, removeStaff } from '../services/invite-staff.ts'
import { problemResponses } from './problem-responses.ts'
import { slugParam } from './wave-schemas.ts'

const invitedSchema = z.object({
  id: z.string(),
  signInPath: z.string().nullable().describe('Works once. Null where a council account is the way in.'),
})
const params = z.object({ staff: z.uuid() })
const forProgramme = { tags: ['programme'], security: [{ session: [] }] }
const always = [
  'request-not-valid',
  'not-signed-in',
  'not-allowed',
  'passkey-needed',
  'sign-in-too-long-ago',
] as const

/** Who may sign in: the programme invites people, invites them again, and removes them. */
export const staff =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/staff',
      {
        onRequest: allow(context, 'see-staff'),
        schema: {
          summary: 'Everybody who may sign in',
          ...forProgramme,
          response: {
            200: z.object({
              staff: z.array(
                z.object({
                  id: z.string(),
                  role: z.enum(staffRoles),
                  label: z.string().nullable(),
                  localAuthority: z.object({ id: z.string(), name: z.string() }).nullable(),
                  passkeys: z.int(),
                  councilAccount: z.boolean().describe('Has come in by a council account.'),
                }),
              ),
            }),
            ...problemResponses('not-signed-in', 'not-allowed', 'passkey-needed'),
          },
        },
      },
      async () => ({ staff: await listStaff(context.db) }),
    )

    app.post(
      '/api/staff',
      {
        onRequest: allow(context, 'invite-staff'),
        schema: {
          summary: 'Invites somebody: makes a link that works once, or expects a council account',
          ...forProgramme,
          body: z.strictObject({
            role: z.enum(staffRoles),
            label: z.string().trim().min(1).max(80),
            localAuthority: slugParam.nullable(),
            councilAccount: z.string().trim().min(3).max(254).nullable(),
          }),
          response: {
            201: invitedSchema,
            ...problemResponses(...always, 'staff-not-accepted', 'already-there'),
          },
        },
      },
      async (request, reply) => {
        const outcome = await inviteStaff(context, request.body)
        return isRefusal(outcome) ? sendProblem(reply, outcome) : reply.code(201).send(outcome)
      },
    )

    app.post(
      '/api/staff/:staff/invitation',
      {
        onRequest: allow(context, 'invite-staff-again'),
        schema: {
          summary: 'A new link for somebody who lost every passkey; all they had before stops working',
          ...forProgramme,
          params,
          response: { 201: invitedSchema, ...problemResponses(...always, 'staff-not-found') },
        },
      },
      async (request, reply) => {
        const outcome = await inviteStaffAgain(context, request.params.staff)
        return isRefusal(outcome) ? sendProblem(reply, outcome) : reply.code(201).send(outcome)
      },
    )

    app.delete(
      '/api/staff/:staff',
      {
        onRequest: allow(context, 'remove-staff'),
        schema: {
          summary: 'Removes somebody: their name and all their ways in',
          ...forProgramme,
          params,
          response: {
            204: z.null().describe('Removed.'),
            ...problemResponses(...always, 'staff-not-found', 'last-of-programme'),
          },
        },
      },
      async (request, reply) => {
        const outcome = await removeStaff(context, request.params.staff)
        return isRefusal(outcome) ? sendProblem(reply, outcome) : reply.code(204).send(null)
      },
    )
  }
