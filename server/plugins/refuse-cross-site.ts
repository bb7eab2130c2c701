import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../context.ts'
import { portalOrigin } from '../portal-address.ts'
import { sendProblem } from './answer-problems.ts'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * A page of somebody else's must not act in the name of whoever is signed in here (CSRF). Browsers say where a request
 * comes from, and pages cannot lie about it; older ones say it in `Origin` only. What sends neither is no browser, and
 * has no cookie that it was not given. `SameSite=Strict` and JSON bodies stand behind this.
 */
export const refuseCrossSite =
  ({ config }: Context) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (reads.has(request.method)) return undefined
    const site = request.headers['sec-fetch-site']
    const { origin } = request.headers
    const own =
      site === undefined
        ? origin === undefined || origin === portalOrigin(config, request)
        : site === 'same-origin'
    return own ? undefined : sendProblem(reply, { refused: 'request-from-elsewhere' })
  }
