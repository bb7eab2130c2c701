import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../config.ts'
import { sendProblem } from './answer-problems.ts'
import { isStaffHook } from './recognise-staff.ts'

type Side = 'respondent' | 'portal' | 'both'

/** What neither side can do without, or what watches over both. */
const shared = /^\/(assets\/|health\/|api\/instruments(\/|$)|api\/openapi\.json$)/
const signIn = /^\/(portal(\/|$)|api\/sign-(in|out)(\/|$))/

/**
 * With PORTAL_URL, each host serves its own part: a fault in a child's page is then no way to a session of staff,
 * because the browser keeps cookies and scripts of two hosts apart (ASVS 3.5.4). What belongs to the other host is
 * not there.
 */
export function keepHostsApart(app: FastifyInstance, { publicUrl, portalUrl }: Config): void {
  if (portalUrl === undefined || publicUrl === undefined) return
  const portalHost = new URL(portalUrl).host
  if (portalHost === new URL(publicUrl).host) return

  const staffRoutes = new Set<string>()
  app.addHook('onRoute', ({ url, onRequest }) => {
    if ([onRequest].flat().some(isStaffHook)) staffRoutes.add(url)
  })
  const sideOf = (request: FastifyRequest): Side => {
    const path = request.url.replace(/\?.*$/, '')
    if (shared.test(path)) return 'both'
    const staff = signIn.test(path) || staffRoutes.has(request.routeOptions.url ?? '')
    return staff ? 'portal' : 'respondent'
  }
  app.addHook('onRequest', async (request, reply) => {
    const asked: Side = request.host === portalHost ? 'portal' : 'respondent'
    const side = sideOf(request)
    if (side === 'both' || side === asked) return undefined
    // Somebody who typed the staff's host alone wants the staff's page.
    if (asked === 'portal' && request.url === '/') return reply.redirect('/portal/', 303)
    return sendProblem(reply, { refused: 'page-not-found' })
  })
}
