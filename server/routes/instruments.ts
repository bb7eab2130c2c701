import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { problemResponses } from './problem-responses.ts'

const brotli = promisify(brotliCompress)
type Packed = { readonly json: Buffer; readonly compressed: Buffer }

/** A definition never changes, so it is packed once, as tightly as brotli can, and kept. */
async function pack(id: string, version: number, language: string): Promise<Packed | undefined> {
  const localised = findLocalised(id, version, language)
  if (localised === undefined) return undefined
  const json = Buffer.from(JSON.stringify(localised))
  return { json, compressed: await brotli(json) }
}

/** What an instrument version asks, in one language. */
export const instruments = (): FastifyPluginAsyncZod => {
  const packed = new Map<string, Promise<Packed | undefined>>()
  return async (app) => {
    app.get(
      '/api/instruments/:id/:version/:language',
      {
        schema: {
          summary: 'An instrument version in one language, ready to show',
          tags: ['respondent'],
          params: z.object({
            id: z.string().max(64),
            version: z.coerce.number().int().min(1).max(10_000),
            language: z.string().max(16),
          }),
          response: {
            200: {
              description:
                'The localised definition (`surveys/model/localised-instrument.ts`). Never changes.',
              content: {
                'application/json': { schema: z.looseObject({ id: z.string(), version: z.int() }) },
              },
            },
            ...problemResponses('request-not-valid', 'instrument-not-found'),
          },
        },
      },
      async (request, reply) => {
        const { id, version, language } = request.params
        const known = findLocalised(id, version, language) !== undefined
        const key = `${id}/${version}/${language}`
        if (known && !packed.has(key)) packed.set(key, pack(id, version, language))
        const found = await packed.get(key)
        if (found === undefined) return sendProblem(reply, { refused: 'instrument-not-found' })
        reply
          .header('cache-control', 'public, max-age=31536000, immutable')
          .header('vary', 'accept-encoding')
          .type('application/json; charset=utf-8')
          .serializer((body: unknown) => body as string)
        const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))
        return takesBrotli
          ? reply.header('content-encoding', 'br').send(found.compressed as never)
          : reply.send(found.json as never)
      },
    )
  }
}
