import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow, staffOf } from '../plugins/recognise-staff.ts'
import { isRefusal } from '../problems.ts'
import { findOwnWave } from '../services/find-own-wave.ts'
import { missingPromises, promises } from '../services/missing-promises.ts'
import { writePromises } from '../services/write-promises.ts'
import { problemResponses } from './problem-responses.ts'
import { slugParam } from './wave-schemas.ts'

const text = z.string().trim().max(1000)
const promisesSchema = z
  .strictObject({
    space: text.describe('How each child gets a quiet place and time, and can say no.'),
    voice: text.describe('How they answer in their own way.'),
    audience: text.describe('Who hears what they say.'),
    influence: text.describe('What can change because of it.'),
    consent: text.describe('How consent is given for those under 16.'),
    results: text.describe('What is done with the results.'),
    resultsBy: z.string().max(10).nullable().describe('By when children are told, as YYYY-MM-DD.'),
  })
  .meta({ id: 'WavePromises' })
const answer = z.object({
  promises: promisesSchema,
  missing: z
    .array(z.object({ promise: z.enum(promises), needed: z.boolean().describe('To open the wave.') }))
    .readonly(),
})
const params = z.object({ wave: slugParam })
const forStaff = { tags: ['staff'], security: [{ session: [] }] }
const always = ['request-not-valid', 'not-signed-in', 'wave-not-found'] as const

/** What a council promises the children it asks. */
export const wavePromises =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/waves/:wave/promises',
      {
        onRequest: allow(context, 'see-promises'),
        schema: {
          summary: 'What is promised to the children of a wave, and what is missing',
          ...forStaff,
          params,
          response: { 200: answer, ...problemResponses(...always) },
        },
      },
      async (request, reply) => {
        const wave = await findOwnWave(context, staffOf(request), request.params.wave)
        return isRefusal(wave) ? sendProblem(reply, wave) : reply.send(await missingPromises(context, wave))
      },
    )

    app.post(
      '/api/waves/:wave/promises',
      {
        onRequest: allow(context, 'write-promises'),
        schema: {
          summary: 'Writes them down, while the wave is planned or open',
          ...forStaff,
          params,
          body: promisesSchema,
          response: {
            200: answer,
            ...problemResponses(...always, 'wave-not-accepted', 'promises-not-changed'),
          },
        },
      },
      async (request, reply) => {
        const wave = await findOwnWave(context, staffOf(request), request.params.wave)
        if (isRefusal(wave)) return sendProblem(reply, wave)
        const outcome = await writePromises(context, wave, request.body)
        if (isRefusal(outcome)) return sendProblem(reply, outcome)
        return reply.send(await missingPromises(context, wave))
      },
    )
  }
