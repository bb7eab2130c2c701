import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { findWords } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import { bands } from '../../surveys/model/instrument.ts'
import type { Context } from '../context.ts'
import { type PackedDefinition, packDefinition } from '../packed-definition.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import type { ProblemCode } from '../problems.ts'
import { problemResponses } from './problem-responses.ts'

const served = z
  .object({
    id: z.string(),
    version: z.int(),
    title: z.string(),
    band: z.enum(bands),
    languages: z
      .array(z.string())
      .readonly()
      .describe('In which people may answer; the source language first.'),
    draftLanguages: z.array(z.string()).readonly().describe('Those of them that no speaker has reviewed.'),
  })
  .meta({ id: 'ServedInstrument' })

/** What the instruments ask. Nothing in a definition is secret, so nobody has to sign in for it. */
export const instruments =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const { config, instruments: catalogue } = context
    const packed = new Map<string, Promise<PackedDefinition>>()

    app.get(
      '/api/instruments',
      {
        schema: {
          summary: 'The instrument versions that waves may field',
          tags: ['programme'],
          response: { 200: z.object({ instruments: z.array(served) }), ...problemResponses() },
        },
      },
      async () => ({
        instruments: catalogue.served.map(({ id, version, band }) => ({
          id,
          version,
          title: findWords(id, version, sourceLanguage)?.title ?? id,
          band,
          ...catalogue.languagesOf(id, version, config.demonstration),
        })),
      }),
    )

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
                'The localised definition (`surveys/model/localised-instrument.ts`). Never changes in the source language.',
              content: {
                'application/json': { schema: z.looseObject({ id: z.string(), version: z.int() }) },
              },
            },
            ...problemResponses(
              'request-not-valid',
              'instrument-not-found',
              'translation-not-ready',
              'instrument-not-served',
            ),
          },
        },
      },
      async (request, reply) => {
        const { id, version, language } = request.params
        const refused = refusalOf(context, id, version, language)
        if (refused) return sendProblem(reply, { refused })
        const key = `${id}/${version}/${language}`
        const packing = packed.get(key) ?? packDefinition(id, version, language)
        packed.set(key, packing)
        const { json, compressed } = await packing
        reply
          .header('cache-control', language === sourceLanguage ? forGood : 'no-cache')
          .header('vary', 'accept-encoding')
          .type('application/json; charset=utf-8')
          .serializer((body: unknown) => body as string)
        const takesBrotli = /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))
        return takesBrotli
          ? reply.header('content-encoding', 'br').send(compressed as never)
          : reply.send(json as never)
      },
    )
  }

/** A translation may still be mended; the words a version was published with may not. */
const forGood = 'public, max-age=31536000, immutable'

function refusalOf(
  { config, instruments: catalogue }: Context,
  id: string,
  version: number,
  language: string,
): ProblemCode | undefined {
  if (catalogue.find(id, version) === undefined) {
    const broken = catalogue.refused.some((each) => each.id === id && each.version === version)
    return broken ? 'instrument-not-served' : 'instrument-not-found'
  }
  if (findWords(id, version, language) === undefined) return 'instrument-not-found'
  const { languages } = catalogue.languagesOf(id, version, config.demonstration)
  return languages.includes(language) ? undefined : 'translation-not-ready'
}
