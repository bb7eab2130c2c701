import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow, cookieOptions, sessionCookie, staffOf } from '../plugins/recognise-staff.ts'
import { portalOrigin } from '../portal-address.ts'
import { isRefusal } from '../problems.ts'
import { listPasskeys } from '../repositories/passkeys.ts'
import { registerPasskey, startPasskey } from '../services/register-passkey.ts'
import { removePasskey } from '../services/remove-passkey.ts'
import { startSession } from '../services/start-session.ts'
import { madePasskeySchema, passkeyOptionsSchema } from './passkey-schemas.ts'
import { problemResponses } from './problem-responses.ts'

const forStaff = { tags: ['sign-in'], security: [{ session: [] }] }
const always = ['request-not-valid', 'not-signed-in', 'request-from-elsewhere'] as const

/** One's own passkeys: add, see, remove. */
export const passkeys =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.post(
      '/api/passkeys/options',
      {
        onRequest: allow(context, 'start-passkey'),
        schema: {
          summary: 'A challenge to make a passkey with; it works once, for five minutes',
          ...forStaff,
          body: z.strictObject({}),
          response: { 200: passkeyOptionsSchema, ...problemResponses(...always, 'sign-in-too-long-ago') },
        },
      },
      async (request) => {
        const origin = portalOrigin(context.config, request)
        return { ...(await startPasskey(context, staffOf(request), origin)) }
      },
    )

    app.post(
      '/api/passkeys',
      {
        onRequest: allow(context, 'add-passkey'),
        schema: {
          summary: 'Adds a passkey; somebody who came by an invitation is signed in by it',
          ...forStaff,
          body: z.strictObject({ label: z.string().trim().min(1).max(60), response: madePasskeySchema }),
          response: {
            204: z.null().describe('Added.'),
            ...problemResponses(
              ...always,
              'passkey-not-accepted',
              'too-many-passkeys',
              'sign-in-too-long-ago',
            ),
          },
        },
      },
      async (request, reply) => {
        const staff = staffOf(request)
        const outcome = await registerPasskey(
          context,
          staff,
          portalOrigin(context.config, request),
          request.body,
        )
        if (isRefusal(outcome)) return sendProblem(reply, outcome)
        if (staff.way === 'invitation') {
          const before = request.cookies[sessionCookie]
          const { sessionToken } = await startSession(context, staff.id, 'passkey', before)
          reply.setCookie(sessionCookie, sessionToken, cookieOptions)
        }
        return reply.code(204).send(null)
      },
    )

    app.get(
      '/api/passkeys',
      {
        onRequest: allow(context, 'see-passkeys'),
        schema: {
          summary: 'One’s own passkeys',
          ...forStaff,
          response: {
            200: z.object({
              passkeys: z.array(z.object({ id: z.string(), label: z.string(), addedOn: z.string() })),
            }),
            ...problemResponses('not-signed-in', 'passkey-needed'),
          },
        },
      },
      async (request) => {
        const rows = await listPasskeys(context.db, staffOf(request).id)
        return { passkeys: rows.map(({ id, label, added_on }) => ({ id, label, addedOn: added_on })) }
      },
    )

    app.delete(
      '/api/passkeys/:passkey',
      {
        onRequest: allow(context, 'remove-passkey'),
        schema: {
          summary: 'Removes one of one’s own passkeys, never the last',
          ...forStaff,
          params: z.object({ passkey: z.string().max(1400) }),
          response: {
            204: z.null().describe('Removed.'),
            ...problemResponses(
              ...always,
              'passkey-needed',
              'passkey-not-found',
              'last-passkey',
              'sign-in-too-long-ago',
            ),
          },
        },
      },
      async (request, reply) => {
        const outcome = await removePasskey(context, staffOf(request), request.params.passkey)
        return isRefusal(outcome) ? sendProblem(reply, outcome) : reply.code(204).send(null)
      },
    )
  }
