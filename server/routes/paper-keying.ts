import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { paperEntrySchema } from '../../surveys/model/paper-entry.ts'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow, staffOf } from '../plugins/recognise-staff.ts'
import { isRefusal } from '../problems.ts'
import { findBatch, setBatchCount } from '../repositories/paper-batches.ts'
import { finishSheet } from '../services/finish-sheet.ts'
import { keepDraftOfSheet } from '../services/keep-draft-of-sheet.ts'
import { listKeyingWork } from '../services/list-keying-work.ts'
import { logSheetBack } from '../services/log-sheet-back.ts'
import { openSheet } from '../services/open-sheet.ts'
import { keyingWorkSchema, openedSheetSchema } from './paper-schemas.ts'
import { problemResponses } from './problem-responses.ts'
import { slugParam } from './wave-schemas.ts'

const params = z.object({ wave: slugParam })
const forClerks = { tags: ['paper'], security: [{ session: [] }] }
/** The number typed, or what a scanner types off a page. In the body: a sheet's number is in no address and no log. */
const sheet = z.string().min(1).max(200)
const always = ['request-not-valid', 'not-signed-in', 'not-allowed'] as const
const ofSheet = [
  ...always,
  'sheet-not-recognised',
  'sheet-of-another-wave',
  'sheet-of-another-version',
  'wave-takes-no-paper',
  'keys-not-there',
] as const
const ofTyping = [
  ...ofSheet,
  'sheet-already-entered',
  'sheet-needs-another-person',
  'instrument-not-served',
] as const

/** Typing paper in. A clerk sees the sheet in hand and counts of sheets, never what anybody answered on another one. */
export const paperKeying =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/paper/work',
      {
        onRequest: allow(context, 'see-keying-work'),
        schema: {
          summary: 'Waves that take paper, and the sheets that wait',
          ...forClerks,
          response: { 200: keyingWorkSchema, ...problemResponses(...always) },
        },
      },
      async (request) => ({ waves: await listKeyingWork(context, staffOf(request).id) }),
    )

    app.post(
      '/api/waves/:wave/paper/returned',
      {
        onRequest: allow(context, 'log-sheet-back'),
        schema: {
          summary: 'Notes that a sheet came back',
          ...forClerks,
          params,
          body: z.strictObject({ sheet }),
          response: {
            200: z.object({ status: z.enum(['back', 'known']), serial: z.string() }),
            ...problemResponses(...ofSheet),
          },
        },
      },
      async (request, reply) => {
        const { wave } = request.params
        const outcome = await logSheetBack(context, { wave, typed: request.body.sheet })
        return isRefusal(outcome) ? sendProblem(reply, outcome) : outcome
      },
    )

    app.post(
      '/api/waves/:wave/paper/open',
      {
        onRequest: allow(context, 'open-sheet'),
        schema: {
          summary: 'Opens a sheet to type it in: what to type, and what this clerk had typed before',
          ...forClerks,
          params,
          body: z.strictObject({ sheet }),
          response: { 200: openedSheetSchema, ...problemResponses(...ofTyping) },
        },
      },
      async (request, reply) => {
        const { wave } = request.params
        const staff = staffOf(request).id
        const opened = await openSheet(context, context.db, { wave, typed: request.body.sheet, staff })
        if (isRefusal(opened)) return sendProblem(reply, opened)
        const { serial, turn, form, fields, draft } = opened
        const { instrument, version, language, variant } = opened.sheet
        const { page } = form.positions
        return {
          serial,
          turn,
          form: { instrument, version, language, variant, pages: form.pages, page },
          fields,
          draft,
        }
      },
    )

    app.post(
      '/api/waves/:wave/paper/draft',
      {
        onRequest: allow(context, 'keep-draft-of-sheet'),
        schema: {
          summary: 'Keeps what was typed so far, sealed',
          ...forClerks,
          params,
          body: z.strictObject({ sheet, entry: paperEntrySchema }),
          response: {
            200: z.object({ status: z.literal('kept') }),
            ...problemResponses(...ofTyping, 'entry-not-accepted'),
          },
        },
      },
      async (request, reply) => {
        const { sheet: typed, entry } = request.body
        const typing = { wave: request.params.wave, typed, entry, staff: staffOf(request).id }
        const outcome = await keepDraftOfSheet(context, typing)
        return isRefusal(outcome) ? sendProblem(reply, outcome) : outcome
      },
    )

    app.post(
      '/api/waves/:wave/paper/finish',
      {
        onRequest: allow(context, 'finish-sheet'),
        schema: {
          summary: 'Takes what was typed from a sheet',
          ...forClerks,
          params,
          body: z.strictObject({
            sheet,
            entry: paperEntrySchema,
            looked: z.boolean().describe('The paper was looked at again and says what was typed.'),
          }),
          response: {
            200: z.object({
              status: z.enum(['taken', 'declined', 'waits-for-second', 'in-dispute', 'look-again']),
              notes: z
                .array(z.object({ field: z.string(), why: z.enum(['no-yes', 'not-asked', 'like-neither']) }))
                .readonly(),
            }),
            ...problemResponses(...ofTyping, 'entry-not-accepted'),
          },
        },
      },
      async (request, reply) => {
        const { sheet: typed, entry, looked } = request.body
        const work = { wave: request.params.wave, typed, entry, looked, staff: staffOf(request).id }
        const outcome = await finishSheet(context, work)
        return isRefusal(outcome) ? sendProblem(reply, outcome) : outcome
      },
    )

    app.post(
      '/api/waves/:wave/paper/batches/:batch/destroyed',
      {
        onRequest: allow(context, 'count-sheets-destroyed'),
        schema: {
          summary: 'Says how many sheets of a batch have been destroyed by now',
          ...forClerks,
          params: z.object({ wave: slugParam, batch: z.uuid() }),
          body: z.strictObject({ count: z.int().min(0).max(100_000) }),
          response: {
            204: z.null().describe('Noted.'),
            ...problemResponses(...always, 'batch-not-found', 'count-not-accepted'),
          },
        },
      },
      async (request, reply) => {
        const { wave, batch } = request.params
        if (!(await findBatch(context.db, wave, batch)))
          return sendProblem(reply, { refused: 'batch-not-found' })
        const set = await setBatchCount(context.db, {
          wave,
          batch,
          count: request.body.count,
          of: 'destroyed',
        })
        return set ? reply.code(204).send(null) : sendProblem(reply, { refused: 'count-not-accepted' })
      },
    )
  }
