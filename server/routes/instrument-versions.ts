import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { registeredCodebook } from '../../analysis/codebook/registered-codebook.ts'
import { codebookFormats } from '../../analysis/exports/codebook-formats.ts'
import { bands } from '../../surveys/model/instrument.ts'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow, staffOf } from '../plugins/recognise-staff.ts'
import { isRefusal } from '../problems.ts'
import { describeVersions } from '../services/describe-versions.ts'
import { recordTranslationReview } from '../services/record-translation-review.ts'
import { problemResponses } from './problem-responses.ts'

const ids = z.array(z.string()).readonly()
const described = z
  .object({
    id: z.string(),
    version: z.int(),
    band: z.enum(bands),
    title: z.string(),
    items: z.int(),
    state: z.enum(['served', 'draft', 'broken']).describe('Only a served version can be fielded.'),
    fingerprint: z.string().nullable().describe('Of the definition and its words in the source language.'),
    changes: z
      .object({
        added: ids,
        removed: ids,
        moved: ids,
        reworded: z.int(),
        otherAnswers: ids,
        otherRouting: ids,
        seriesThatBreak: ids.describe('Indicators whose trend starts anew.'),
      })
      .nullable()
      .describe('Since the version before; null for a first one.'),
    languages: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        state: z.enum(['source', 'draft', 'reviewed', 'none']),
        open: z.int().describe('Texts that are missing or out of date.'),
        fingerprint: z.string().nullable().describe('Of every text that a reviewer reads.'),
        review: z.object({ role: z.string(), date: z.string() }).nullable().describe('The latest.'),
      }),
    ),
  })
  .meta({ id: 'InstrumentVersion' })

const params = z.object({ id: z.string().max(64), version: z.coerce.number().int().min(1).max(10_000) })
const forProgramme = { tags: ['programme'], security: [{ session: [] }] }
const always = ['request-not-valid', 'not-signed-in', 'not-allowed'] as const

/** Instrument versions as the programme looks after them: their state, their translations, their codebooks. */
export const instrumentVersions =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/instrument-versions',
      {
        onRequest: allow(context, 'see-instrument-versions'),
        schema: {
          summary: 'Every instrument version, what changed, and how far its translations are',
          ...forProgramme,
          response: { 200: z.object({ versions: z.array(described) }), ...problemResponses(...always) },
        },
      },
      async () => ({ versions: describeVersions(context) }),
    )

    app.post(
      '/api/instrument-versions/:id/:version/reviews',
      {
        onRequest: allow(context, 'record-review'),
        schema: {
          summary: 'Records that a speaker of the language has read a version in it',
          ...forProgramme,
          params,
          body: z.strictObject({
            language: z.string().max(16),
            role: z.string().trim().max(200).describe('Why their word counts; never a name.'),
            date: z.string().max(10).describe('On which it was read, as YYYY-MM-DD.'),
            fingerprint: z.string().max(64).describe('Of the texts that were read.'),
          }),
          response: {
            204: z.null().describe('Recorded.'),
            ...problemResponses(...always, 'review-not-accepted', 'translation-changed'),
          },
        },
      },
      async (request, reply) => {
        const { id: instrument, version } = request.params
        const given = { ...request.body, instrument, version }
        const outcome = await recordTranslationReview(context, given, staffOf(request).id)
        return isRefusal(outcome) ? sendProblem(reply, outcome) : reply.code(204).send(null)
      },
    )

    for (const [name, { mediaType, fileExtension, write }] of Object.entries(codebookFormats)) {
      app.get(
        `/api/instruments/:id/:version/codebook.${fileExtension}`,
        {
          schema: {
            summary: `The codebook of an instrument version, as ${name}`,
            tags: ['research'],
            params,
            response: {
              200: {
                description: 'What every variable is, in every language it has been put into.',
                content: { [mediaType.replace(/;.*/, '')]: { schema: z.any() } },
              },
              ...problemResponses('request-not-valid', 'instrument-not-found'),
            },
          },
        },
        async (request, reply) => {
          const { id, version } = request.params
          const codebook = registeredCodebook(id, version)
          if (codebook === undefined) return sendProblem(reply, { refused: 'instrument-not-found' })
          const file = `codebook-${id}-v${version}.${fileExtension}`
          return reply
            .type(mediaType)
            .header('content-disposition', `attachment; filename="${file}"`)
            .serializer((content: unknown) => content as string)
            .send(write(codebook) as never)
        },
      )
    }
  }
