import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { servePlainHttp } from './serve-plain-http.ts'

const built = join(import.meta.dirname, '../../build/client')

/**
 * The browser's part as Vite built it: the respondent's page at `/`, the portal's at `/portal/`. Assets with a
 * hash of their content in their name are kept for good; everything else is asked for again each time.
 */
export async function serveClient(app: FastifyInstance, config: Config, folder = built): Promise<void> {
  servePlainHttp(app, config)
  if (!existsSync(folder)) {
    app.log.warn('The pages have not been built: run npm run build.')
    return
  }
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: ['index.html'],
    redirect: true,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      // The build lays a packed copy beside each file, whose path is the one that is given here.
      const hashed = /-[\w-]{8}\.\w+$/.test(path.replace(/\.(br|gz)$/, ''))
      reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.get('/', { schema: { hide: true } }, (_request, reply) => reply.sendFile('respondent/index.html'))
}
