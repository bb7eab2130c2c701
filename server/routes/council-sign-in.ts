import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { cookieOptions, sessionCookie } from '../plugins/recognise-staff.ts'
import { portalOrigin } from '../portal-address.ts'
import { isRefusal, type ProblemCode } from '../problems.ts'
import { findLocalAuthority } from '../repositories/local-authorities.ts'
import { signInWithCouncilAccount, startCouncilSignIn } from '../services/sign-in-with-council-account.ts'
import { problemResponses } from './problem-responses.ts'
import { slugParam } from './wave-schemas.ts'

/** `Lax`: the way back begins on the council's page, and a `Strict` cookie would not come along. */
const tripCookie = '__Host-sign-in'
const tripOptions = { ...cookieOptions, sameSite: 'lax', maxAge: 600 } as const
const returnPath = '/api/sign-in/council-account/returned'

/** These are addresses that a person is at, so what went wrong is said by the portal's page, not in JSON. */
const sayInPortal = (reply: FastifyReply, problem: ProblemCode): FastifyReply =>
  reply.redirect(`/portal/#/sign-in-failed/${problem}`, 303)

const redirects = {
  303: z
    .null()
    .describe(
      'To the council’s own sign-in, or to the portal, whose address says why it failed: `council-account-not-recognised`, `council-sign-in-not-available`.',
    ),
}

/** Sign-in with the account somebody has at their council (OpenID Connect). */
export const councilSignIn =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/sign-in/councils',
      {
        schema: {
          summary: 'Councils whose own sign-in works here',
          tags: ['sign-in'],
          response: {
            200: z.object({ councils: z.array(z.object({ id: z.string(), name: z.string() })) }),
            ...problemResponses(),
          },
        },
      },
      async () => {
        const ids = [...context.config.councilSignIns.keys()]
        const found = await Promise.all(ids.map((id) => findLocalAuthority(context.db, id)))
        return { councils: found.flatMap((each) => (each ? [{ id: each.id, name: each.name }] : [])) }
      },
    )

    app.get(
      '/api/sign-in/councils/:localAuthority',
      {
        schema: {
          summary: 'Goes to a council’s own sign-in',
          tags: ['sign-in'],
          params: z.object({ localAuthority: slugParam }),
          response: { ...redirects, ...problemResponses('request-not-valid') },
        },
      },
      async (request, reply) => {
        const returnTo = `${portalOrigin(context.config, request)}${returnPath}`
        const trip = await startCouncilSignIn(context, request.params.localAuthority, returnTo)
        if (isRefusal(trip)) return sayInPortal(reply, trip.refused)
        return reply.setCookie(tripCookie, trip.token, tripOptions).redirect(trip.address, 303)
      },
    )

    app.get(
      returnPath,
      {
        schema: {
          summary: 'Where a council’s own sign-in sends people back to',
          tags: ['sign-in'],
          response: { ...redirects, ...problemResponses() },
        },
      },
      async (request, reply) => {
        const address = new URL(request.url, portalOrigin(context.config, request))
        const token = request.cookies[tripCookie] ?? ''
        const before = request.cookies[sessionCookie]
        const outcome = await signInWithCouncilAccount(context, token, address, before)
        reply.clearCookie(tripCookie, tripOptions)
        if (isRefusal(outcome)) return sayInPortal(reply, outcome.refused)
        return reply.setCookie(sessionCookie, outcome.sessionToken, cookieOptions).redirect('/portal/', 303)
      },
    )
  }
