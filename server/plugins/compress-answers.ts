import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'

/**
 * Brotli for pages, scripts, styles and reports. The API's JSON may hold a secret beside something a caller chose,
 * and how well the two compress together would tell (the BREACH attack), so it is left alone; definitions, which
 * hold none, come compressed by their own route.
 */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/')) route.compress = false
  })
  await app.register(compress, {
    encodings: ['br', 'gzip', 'identity'],
    threshold: 1024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } },
  })
}
