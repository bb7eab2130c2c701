import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { staffRoles } from '../database/tables.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow, cookieOptions, sessionCookie, staffOf } from '../plugins/recognise-staff.ts'
import { refuseCrossSite } from '../plugins/refuse-cross-site.ts'
import { portalOrigin } from '../portal-address.ts'
import { isRefusal } from '../problems.ts'
import { deleteSessionsOf } from '../repositories/staff-sessions.ts'
import { signIn as signInWith } from '../services/sign-in.ts'
import { signInWithPasskey, startPasskeySignIn } from '../services/sign-in-with-passkey.ts'
import { signOut } from '../services/sign-out.ts'
import { passkeyOptionsSchema, shownPasskeySchema } from './passkey-schemas.ts'
import { problemResponses } from './problem-responses.ts'

const clearSiteData = '"cache", "cookies", "storage"'

/** Signing in and out, and who one is. */
export const signIn =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const onRequest = refuseCrossSite(context)

    app.post(
      '/api/sign-in',
      {
        onRequest,
        schema: {
          summary:
            'Trades the token of an invitation for a session that can add a passkey, and do nothing else',
          tags: ['sign-in'],
          body: z.strictObject({ token: z.string().max(64) }),
          response: {
            204: z.null().describe('Signed in.'),
            ...problemResponses('request-not-valid', 'sign-in-not-recognised', 'request-from-elsewhere'),
          },
        },
      },
      async (request, reply) => {
        const outcome = await signInWith(context, request.body.token, request.cookies[sessionCookie])
        if (isRefusal(outcome)) return sendProblem(reply, outcome)
        return reply.setCookie(sessionCookie, outcome.sessionToken, cookieOptions).code(204).send(null)
      },
    )

    app.post(
      '/api/sign-in/passkey/options',
      {
        onRequest,
        schema: {
          summary: 'A challenge for a passkey; it works once, for five minutes',
          tags: ['sign-in'],
          body: z.strictObject({}),
          response: {
            200: passkeyOptionsSchema,
            ...problemResponses('request-not-valid', 'request-from-elsewhere'),
          },
        },
      },
      async (request) => ({ ...(await startPasskeySignIn(context, portalOrigin(context.config, request))) }),
    )

    app.post(
      '/api/sign-in/passkey',
      {
        onRequest,
        schema: {
          summary: 'Trades a signed challenge for a session cookie',
          tags: ['sign-in'],
          body: shownPasskeySchema,
          response: {
            204: z.null().describe('Signed in.'),
            ...problemResponses('request-not-valid', 'passkey-not-recognised', 'request-from-elsewhere'),
          },
        },
      },
      async (request, reply) => {
        const origin = portalOrigin(context.config, request)
        const before = request.cookies[sessionCookie]
        const outcome = await signInWithPasskey(context, origin, request.body, before)
        if (isRefusal(outcome)) return sendProblem(reply, outcome)
        return reply.setCookie(sessionCookie, outcome.sessionToken, cookieOptions).code(204).send(null)
      },
    )

    app.post(
      '/api/sign-out',
      {
        onRequest,
        schema: {
          summary: 'Ends the session, if there is one, and clears what the browser kept',
          tags: ['sign-in'],
          response: {
            200: z.object({
              councilSignOut: z.string().nullable().describe('Where the council’s own sign-in ends too.'),
            }),
            ...problemResponses('request-from-elsewhere'),
          },
        },
      },
      async (request, reply) => {
        const returnTo = `${portalOrigin(context.config, request)}/portal/`
        const councilSignOut = await signOut(context, request.cookies[sessionCookie], returnTo)
        return reply
          .clearCookie(sessionCookie, cookieOptions)
          .header('clear-site-data', clearSiteData)
          .send({ councilSignOut })
      },
    )

    app.post(
      '/api/sign-out-everywhere',
      {
        onRequest: allow(context, 'sign-out-everywhere'),
        schema: {
          summary: 'Ends every session of this person, in every browser',
          tags: ['sign-in'],
          security: [{ session: [] }],
          response: {
            204: z.null().describe('Signed out everywhere.'),
            ...problemResponses('not-signed-in', 'passkey-needed', 'request-from-elsewhere'),
          },
        },
      },
      async (request, reply) => {
        await deleteSessionsOf(context.db, staffOf(request).id)
        return reply
          .clearCookie(sessionCookie, cookieOptions)
          .header('clear-site-data', clearSiteData)
          .code(204)
          .send(null)
      },
    )

    app.get(
      '/api/me',
      {
        onRequest: allow(context, 'see-who-i-am'),
        schema: {
          summary: 'Who is signed in',
          tags: ['sign-in'],
          security: [{ session: [] }],
          response: {
            200: z.object({
              role: z.enum(staffRoles),
              label: z.string().nullable(),
              localAuthority: z.object({ id: z.string(), name: z.string() }).nullable(),
              enrolled: z.boolean().describe('False until somebody who was invited has made a passkey.'),
              surveyAddress: z.string().nullable().describe('Where young people answer, if not here.'),
            }),
            ...problemResponses('not-signed-in'),
          },
        },
      },
      async (request) => {
        const { role, label, localAuthority, way } = staffOf(request)
        const { portalUrl, publicUrl } = context.config
        const surveyAddress = portalUrl === undefined ? null : (publicUrl ?? null)
        return { role, label, localAuthority, enrolled: way !== 'invitation', surveyAddress }
      },
    )
  }
