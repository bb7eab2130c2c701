import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { isSecure } from '../portal-address.ts'
import { problemPage } from '../routes/problem-page.ts'

/** The survey's page without JavaScript. */
const plainPage = '/plain'

const needsHttps = {
  title: 'This page needs https',
  detail:
    'Nobody can sign in over a connection that others can read. Ask whoever runs Heard for its address that begins with https.',
}

/**
 * Over plain http browsers give a page no cryptography and no passkeys, so what needs them is not served: the survey is
 * its page without JavaScript, which says what that means, and staff are told to come by https. This machine itself
 * counts as secure, as it does to browsers.
 */
export function servePlainHttp(app: FastifyInstance, config: Config): void {
  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.replace(/\?.*$/, '')
    const scripted = path === '/' || /^\/(respondent|portal)(\/|$)/.test(path)
    if (!scripted || isSecure(config, request)) return undefined
    if (path.startsWith('/portal')) {
      return reply.code(403).type('text/html; charset=utf-8').send(problemPage(needsHttps, ''))
    }
    return app.hasRoute({ method: 'GET', url: plainPage }) ? reply.redirect(plainPage, 303) : undefined
  })
}
