import type { FastifyReply } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow, staffOf } from '../plugins/recognise-staff.ts'
import { isRefusal } from '../problems.ts'
import { listWaves } from '../repositories/waves.ts'
import { changeWaveDays } from '../services/change-wave-days.ts'
import { closeWave } from '../services/close-wave.ts'
import { deleteWave } from '../services/delete-wave.ts'
import { findOwnWave } from '../services/find-own-wave.ts'
import { issueCodes } from '../services/issue-codes.ts'
import { openWave } from '../services/open-wave.ts'
import { sealWave } from '../services/seal-wave.ts'
import { summariseWave, summariseWaves } from '../services/summarise-waves.ts'
import { problemResponses } from './problem-responses.ts'
import { fingerprintParam } from './ticket-schemas.ts'
import { slugParam, waveRemovedSchema, waveSummarySchema } from './wave-schemas.ts'

const params = z.object({ wave: slugParam })
const forStaff = { tags: ['staff'], security: [{ session: [] }] }
const always = ['request-not-valid', 'not-signed-in', 'wave-not-found'] as const

/** Waves as staff see and run them: an officer those of the own local authority, the programme all. */
export const waves =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    /** Read anew, so that what is answered is what is now. */
    const sendSummary = async (reply: FastifyReply, staff: Parameters<typeof findOwnWave>[1], id: string) => {
      const wave = await findOwnWave(context, staff, id)
      if (isRefusal(wave)) return sendProblem(reply, wave)
      return reply.send(await summariseWave(context, wave))
    }

    app.get(
      '/api/waves',
      {
        onRequest: allow(context, 'see-waves'),
        schema: {
          summary: 'The waves this person may see',
          ...forStaff,
          response: {
            200: z.object({ waves: z.array(waveSummarySchema) }),
            ...problemResponses('not-signed-in'),
          },
        },
      },
      async (request) => {
        const staff = staffOf(request)
        const own = staff.role === 'programme' ? undefined : (staff.localAuthority?.id ?? '')
        return { waves: await summariseWaves(context, await listWaves(context.db, own)) }
      },
    )

    app.get(
      '/api/waves/:wave',
      {
        onRequest: allow(context, 'see-wave'),
        schema: {
          summary: 'One wave',
          ...forStaff,
          params,
          response: { 200: waveSummarySchema, ...problemResponses(...always) },
        },
      },
      (request, reply) => sendSummary(reply, staffOf(request), request.params.wave),
    )

    app.post(
      '/api/waves/:wave/codes',
      {
        onRequest: allow(context, 'issue-codes'),
        schema: {
          summary: 'Makes access codes; they are shown this once',
          ...forStaff,
          params,
          body: z.strictObject({ instrument: z.string().max(64), count: z.int().min(1).max(2000) }),
          response: {
            201: z.object({ codes: z.array(z.string()).readonly(), fingerprint: fingerprintParam }),
            ...problemResponses(...always, 'codes-not-issued', 'instrument-not-served', 'keys-not-there'),
          },
        },
      },
      async (request, reply) => {
        const wave = await findOwnWave(context, staffOf(request), request.params.wave)
        const outcome = isRefusal(wave) ? wave : await issueCodes(context, wave, request.body)
        return isRefusal(outcome) ? sendProblem(reply, outcome) : reply.code(201).send(outcome)
      },
    )

    app.post(
      '/api/waves/:wave/state',
      {
        onRequest: allow(context, 'change-wave-state'),
        schema: {
          summary: 'Opens a wave, or closes it but for paper',
          ...forStaff,
          params,
          body: z.strictObject({ state: z.enum(['open', 'keying-only']) }),
          response: {
            200: waveSummarySchema,
            ...problemResponses(...always, 'wave-state-not-changed', 'wave-not-ready', 'keys-not-there'),
          },
        },
      },
      async (request, reply) => {
        const wave = await findOwnWave(context, staffOf(request), request.params.wave)
        if (isRefusal(wave)) return sendProblem(reply, wave)
        const change = request.body.state === 'open' ? openWave : closeWave
        const outcome = await change(context, wave)
        return isRefusal(outcome)
          ? sendProblem(reply, outcome)
          : sendSummary(reply, staffOf(request), request.params.wave)
      },
    )

    app.post(
      '/api/waves/:wave/days',
      {
        onRequest: allow(context, 'change-wave-days'),
        schema: {
          summary: 'Changes the first and last day of a planned wave',
          ...forStaff,
          params,
          body: z.strictObject({ opensOn: z.string().max(10), closesOn: z.string().max(10) }),
          response: {
            200: waveSummarySchema,
            ...problemResponses(...always, 'wave-not-accepted', 'wave-days-fixed'),
          },
        },
      },
      async (request, reply) => {
        const wave = await findOwnWave(context, staffOf(request), request.params.wave)
        const outcome = isRefusal(wave) ? wave : await changeWaveDays(context, wave, request.body)
        return isRefusal(outcome)
          ? sendProblem(reply, outcome)
          : sendSummary(reply, staffOf(request), request.params.wave)
      },
    )

    app.post(
      '/api/waves/:wave/seal',
      {
        onRequest: allow(context, 'seal-wave'),
        schema: {
          summary:
            'Ends a wave: moves all answers, shuffled, to where they are analysed, and destroys the key',
          ...forStaff,
          params,
          body: z.strictObject({
            unfinishedPaper: z
              .enum(['refuse', 'take'])
              .default('refuse')
              .describe('What becomes of forms that somebody has begun to type in.'),
          }),
          response: {
            200: waveSummarySchema.extend({
              answersNotOpened: z.int().describe('Waiting rows that had been altered; lost, and only they.'),
            }),
            ...problemResponses(
              ...always,
              'wave-still-open',
              'wave-state-not-changed',
              'sealed-answers-not-readable',
              'paper-not-finished',
            ),
          },
        },
      },
      async (request, reply) => {
        const wave = await findOwnWave(context, staffOf(request), request.params.wave)
        const outcome = isRefusal(wave)
          ? wave
          : await sealWave(context, wave, request.body.unfinishedPaper === 'take')
        if (isRefusal(outcome)) return sendProblem(reply, outcome)
        const { answersNotOpened } = outcome
        if (answersNotOpened > 0) request.log.warn({ answersNotOpened }, 'sealed rows could not be opened')
        const sealed = await findOwnWave(context, staffOf(request), request.params.wave)
        if (isRefusal(sealed)) return sendProblem(reply, sealed)
        return { ...(await summariseWave(context, sealed)), answersNotOpened }
      },
    )

    app.delete(
      '/api/waves/:wave',
      {
        onRequest: allow(context, 'delete-wave'),
        schema: {
          summary: 'Deletes a wave for good: its codes, answers, comments and keys; says what was removed',
          ...forStaff,
          params,
          response: {
            200: z.object({ wave: waveSummarySchema, removed: waveRemovedSchema }),
            ...problemResponses(...always),
          },
        },
      },
      async (request, reply) => {
        const wave = await findOwnWave(context, staffOf(request), request.params.wave)
        const removed = isRefusal(wave) ? wave : await deleteWave(context, wave.id)
        if (isRefusal(removed)) return sendProblem(reply, removed)
        const deleted = await findOwnWave(context, staffOf(request), request.params.wave)
        if (isRefusal(deleted)) return sendProblem(reply, deleted)
        return { wave: await summariseWave(context, deleted), removed }
      },
    )
  }
