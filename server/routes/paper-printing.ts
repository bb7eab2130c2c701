import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { nations } from '../../surveys/model/nation.ts'
import type { Context } from '../context.ts'
import { paperVariants } from '../documents/paper/paper-variants.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow, staffOf } from '../plugins/recognise-staff.ts'
import { isRefusal } from '../problems.ts'
import { findBatch, setBatchCount } from '../repositories/paper-batches.ts'
import { findOwnWave } from '../services/find-own-wave.ts'
import { languagesOfWave } from '../services/languages-of-wave.ts'
import { mostSheets, printSheets, sheetsAtATime } from '../services/print-sheets.ts'
import { summarisePaper } from '../services/summarise-paper.ts'
import { problemResponses } from './problem-responses.ts'
import { sendAsIs } from './send-as-is.ts'
import { slugParam } from './wave-schemas.ts'

const params = z.object({ wave: slugParam })
const forStaff = { tags: ['paper'], security: [{ session: [] }] }
const always = ['request-not-valid', 'not-signed-in', 'not-allowed', 'wave-not-found'] as const
const inTens = z.string().describe('In words and in tens.')

/** A wave's paper as its council runs it: print runs, how many were handed out, and what came of them in tens. */
export const paperPrinting =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/waves/:wave/paper',
      {
        onRequest: allow(context, 'see-paper'),
        schema: {
          summary: 'The paper forms of a wave: what can be printed, and what became of what was',
          ...forStaff,
          params,
          response: {
            200: z.object({
              printable: z.array(
                z.object({
                  instrument: z.string(),
                  version: z.int(),
                  languages: z.array(z.string()).readonly(),
                }),
              ),
              mostSheets: z.int().describe('In one print run.'),
              sheetsAtATime: z.int().describe('In one part of a print run.'),
              nation: z.enum(nations),
              batches: z.array(
                z.object({
                  id: z.string(),
                  instrument: z.string(),
                  title: z.string(),
                  language: z.string(),
                  variant: z.string(),
                  way: z.enum(['print-run', 'exchange']),
                  secondPercent: z.int(),
                  sheets: z.string().describe('Exact for a print run; in tens for sheets given for codes.'),
                  handedOut: z.string(),
                  back: inTens,
                  typedIn: inTens,
                  inDispute: inTens,
                  destroyed: inTens,
                  differingPercent: z.number().nullable().describe('Of fields typed in by two people.'),
                }),
              ),
            }),
            ...problemResponses(...always),
          },
        },
      },
      async (request, reply) => {
        const wave = await findOwnWave(context, staffOf(request), request.params.wave)
        if (isRefusal(wave)) return sendProblem(reply, wave)
        const printable = wave.instruments.map(({ instrument, version }) => ({
          instrument,
          version,
          languages: languagesOfWave(context, { instrument, version, synthetic: wave.synthetic }).languages,
        }))
        const { nation } = wave.localAuthority
        const batches = await summarisePaper(context, wave)
        return { printable, mostSheets, sheetsAtATime, nation, batches }
      },
    )

    app.post(
      '/api/waves/:wave/paper/batches',
      {
        onRequest: allow(context, 'print-sheets'),
        schema: {
          summary:
            'Makes forms to print, each with a number of its own; they are shown this once. `heard-batch` says which print run they are in.',
          ...forStaff,
          params,
          body: z.strictObject({
            instrument: z.string().max(64),
            language: z.string().max(16),
            variant: z.enum(paperVariants.map(({ id }) => id)),
            sheets: z.int().min(1).max(sheetsAtATime),
            secondPercent: z.int().min(0).max(100).describe('How many in a hundred are typed in twice.'),
            batch: z.uuid().optional().describe('The print run that these are more of.'),
          }),
          response: {
            201: {
              description: 'All of them in one document (PDF/UA-1).',
              content: { 'application/pdf': { schema: z.any() } },
            },
            ...problemResponses(
              ...always,
              'batch-not-found',
              'codes-not-issued',
              'translation-not-ready',
              'form-not-found',
              'instrument-not-served',
            ),
          },
        },
      },
      async (request, reply) => {
        const wave = await findOwnWave(context, staffOf(request), request.params.wave)
        const printed = isRefusal(wave) ? wave : await printSheets(context, wave, request.body)
        if (isRefusal(printed)) return sendProblem(reply, printed)
        const { instrument, language, variant } = request.body
        reply.header('heard-batch', printed.batch)
        reply.header('content-disposition', `attachment; filename="${instrument}-${language}-${variant}.pdf"`)
        return sendAsIs(reply.code(201), 'application/pdf', Buffer.from(printed.pdf))
      },
    )

    app.post(
      '/api/waves/:wave/paper/batches/:batch/handed-out',
      {
        onRequest: allow(context, 'count-sheets-handed-out'),
        schema: {
          summary: 'Says how many sheets of a print run have been handed out by now',
          ...forStaff,
          params: z.object({ wave: slugParam, batch: z.uuid() }),
          body: z.strictObject({ count: z.int().min(0).max(100_000) }),
          response: {
            204: z.null().describe('Noted.'),
            ...problemResponses(...always, 'batch-not-found', 'count-not-accepted'),
          },
        },
      },
      async (request, reply) => {
        const { batch } = request.params
        const wave = await findOwnWave(context, staffOf(request), request.params.wave)
        if (isRefusal(wave)) return sendProblem(reply, wave)
        if (!(await findBatch(context.db, wave.id, batch))) {
          return sendProblem(reply, { refused: 'batch-not-found' })
        }
        const { count } = request.body
        const set = await setBatchCount(context.db, { wave: wave.id, batch, count, of: 'handed_out' })
        return set ? reply.code(204).send(null) : sendProblem(reply, { refused: 'count-not-accepted' })
      },
    )
  }
