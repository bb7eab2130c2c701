import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { reportRenderings } from '../documents/report-renderings.ts'
import { allow } from '../plugins/recognise-staff.ts'
import { isRefusal } from '../problems.ts'
import { makeNationalReport } from '../services/make-national-report.ts'
import { problemResponses } from './problem-responses.ts'
import { refuseReport, sendRendering, sendToSignIn } from './send-report.ts'
import { slugParam } from './wave-schemas.ts'

const params = z.object({ benchmarkSet: slugParam, instrument: z.string().max(64) })

/** The report of all authorities of a benchmark set together, in every form that one authority's has. */
export const nationalReports =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const signedIn = allow(context, 'read-national-report')

    for (const rendering of reportRenderings) {
      const { ending, mediaType, summary, inPlace, ofOneAuthority } = rendering
      if (ofOneAuthority) continue
      const ofAll = `${summary}, of all authorities of a set`
      app.get(
        // Ids have no dots, so the page's own address cannot swallow the longer ones.
        `/api/benchmark-sets/:benchmarkSet/report/:instrument(^[a-z0-9-]+)${ending}`,
        {
          onRequest: inPlace ? [sendToSignIn, signedIn] : signedIn,
          schema: {
            summary: ofAll,
            tags: ['reports'],
            security: [{ session: [] }],
            params,
            response: {
              200: {
                description: ofAll,
                content: { [mediaType.replace(/;.*/, '')]: { schema: z.any() } },
              },
              ...problemResponses(
                'request-not-valid',
                'not-signed-in',
                'not-allowed',
                'benchmark-set-not-found',
                'instrument-not-found',
                'wave-deleted',
                'release-refused',
                'instrument-not-served',
              ),
            },
          },
        },
        async (request, reply) => {
          const { benchmarkSet, instrument } = request.params
          const report = await makeNationalReport(context, benchmarkSet, instrument)
          if (isRefusal(report)) return refuseReport(request, reply, report)
          return sendRendering(request, reply, rendering, report, `${benchmarkSet}-${instrument}`)
        },
      )
    }
  }
