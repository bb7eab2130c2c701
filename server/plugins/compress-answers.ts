import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'

/**
 * Brotli for pages, scripts, styles and definitions. JSON that may hold a secret beside something a caller chose
 * is left alone: how well it compresses would tell (the BREACH attack). Definitions bring their own (`routes/`).
 */
export async function compressAnswers(app: FastifyInstance): Promise<void> {
  await app.register(compress, {
    encodings: ['br', 'gzip', 'identity'],
    customTypes: /^(text\/(html|css|javascript|csv)|image\/svg\+xml|application\/manifest\+json)\b/,
    threshold: 1024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } },
  })
}
