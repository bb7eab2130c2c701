import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow, sessionCookie, staffOf } from '../plugins/recognise-staff.ts'
import { isRefusal } from '../problems.ts'
import { deleteSession } from '../repositories/staff-sessions.ts'
import { signIn as signInWith } from '../services/sign-in.ts'
import { tokenHash } from '../token.ts'
import { problemResponses } from './problem-responses.ts'

/** Signing in and out, and who one is. */
export const signIn =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const secure = context.config.publicUrl?.startsWith('https:') ?? false
    const cookie = { path: '/', httpOnly: true, sameSite: 'strict', secure } as const

    app.post(
      '/api/sign-in',
      {
        schema: {
          summary: 'Trades the token of a sign-in link for a session cookie',
          tags: ['staff'],
          body: z.strictObject({ token: z.string().max(64) }),
          response: {
            204: z.null().describe('Signed in.'),
            ...problemResponses('request-not-valid', 'sign-in-not-recognised'),
          },
        },
      },
      async (request, reply) => {
        const outcome = await signInWith(context, request.body.token)
        if (isRefusal(outcome)) return sendProblem(reply, outcome)
        return reply.setCookie(sessionCookie, outcome.sessionToken, cookie).code(204).send(null)
      },
    )

    app.post(
      '/api/sign-out',
      {
        schema: {
          summary: 'Ends the session, if there is one, and clears what the browser kept',
          tags: ['staff'],
          response: { 204: z.null().describe('Signed out.'), ...problemResponses() },
        },
      },
      async (request, reply) => {
        const token = request.cookies[sessionCookie]
        if (token !== undefined) await deleteSession(context.db, tokenHash(token))
        return reply
          .clearCookie(sessionCookie, cookie)
          .header('clear-site-data', '"cache", "cookies", "storage"')
          .code(204)
          .send(null)
      },
    )

    app.get(
      '/api/me',
      {
        onRequest: allow(context, 'officer', 'programme', 'researcher'),
        schema: {
          summary: 'Who is signed in',
          tags: ['staff'],
          security: [{ session: [] }],
          response: {
            200: z.object({
              role: z.enum(['officer', 'programme', 'researcher']),
              localAuthority: z.object({ id: z.string(), name: z.string() }).nullable(),
            }),
            ...problemResponses('not-signed-in'),
          },
        },
      },
      async (request) => {
        const { role, localAuthority } = staffOf(request)
        return { role, localAuthority }
      },
    )
  }
