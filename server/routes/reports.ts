import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { reportRenderings } from '../documents/report-renderings.ts'
import { allow, staffOf } from '../plugins/recognise-staff.ts'
import { isRefusal } from '../problems.ts'
import { findOwnWave } from '../services/find-own-wave.ts'
import { type BenchmarkDatasets, makeReport } from '../services/make-report.ts'
import { problemResponses } from './problem-responses.ts'
import { refuseReport, sendRendering, sendToSignIn } from './send-report.ts'
import { slugParam } from './wave-schemas.ts'

const params = z.object({ wave: slugParam, instrument: z.string().max(64) })

/** The benchmark report of one wave and instrument, once the wave is sealed. */
export const reports =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const datasets: BenchmarkDatasets = new Map()
    const signedIn = allow(context, 'read-report')

    for (const rendering of reportRenderings) {
      const { ending, mediaType, summary, inPlace } = rendering
      app.get(
        // Ids have no dots, so the page's own address cannot swallow the longer ones.
        `/reports/:wave/:instrument(^[a-z0-9-]+)${ending}`,
        {
          onRequest: inPlace ? [sendToSignIn, signedIn] : signedIn,
          schema: {
            summary,
            tags: ['reports'],
            security: [{ session: [] }],
            params,
            response: {
              200: {
                description: summary,
                content: { [mediaType.replace(/;.*/, '')]: { schema: z.any() } },
              },
              ...problemResponses(
                'request-not-valid',
                'not-signed-in',
                'wave-not-found',
                'instrument-not-found',
                'wave-not-sealed',
                'wave-deleted',
                'release-refused',
                'instrument-not-served',
              ),
            },
          },
        },
        async (request, reply) => {
          const { wave: waveId, instrument } = request.params
          const staff = staffOf(request)
          const wave = await findOwnWave(context, staff, waveId)
          const report = isRefusal(wave)
            ? wave
            : await makeReport(context, datasets, wave, instrument, staff.id)
          if (isRefusal(report)) return refuseReport(request, reply, report)
          return sendRendering(request, reply, rendering, report, `${waveId}-${instrument}`)
        },
      )
    }
  }
