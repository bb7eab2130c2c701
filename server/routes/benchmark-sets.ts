import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow } from '../plugins/recognise-staff.ts'
import { isRefusal } from '../problems.ts'
import { listBenchmarkSets } from '../repositories/benchmark-sets.ts'
import { publishBenchmarkSet } from '../services/publish-benchmark-set.ts'
import { problemResponses } from './problem-responses.ts'
import { slugParam } from './wave-schemas.ts'

const publishedSet = z.object({
  id: z.string(),
  name: z.string(),
  synthetic: z.boolean(),
  waves: z.array(z.string()).readonly(),
})

/** Benchmark sets are published, and that is all that ever happens to them. */
export const benchmarkSets =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/benchmark-sets',
      {
        onRequest: allow(context, 'see-benchmark-sets'),
        schema: {
          summary:
            'Published benchmark sets, the latest first, and the instruments there is a report of each for',
          tags: ['programme'],
          security: [{ session: [] }],
          response: {
            200: z.object({
              benchmarkSets: z.array(publishedSet.extend({ instruments: z.array(z.string()).readonly() })),
            }),
            ...problemResponses('not-signed-in', 'not-allowed'),
          },
        },
      },
      async (_, reply) => reply.send({ benchmarkSets: await listBenchmarkSets(context.db) }),
    )

    app.post(
      '/api/benchmark-sets',
      {
        onRequest: allow(context, 'publish-benchmark-set'),
        schema: {
          summary: 'Publishes a frozen list of sealed waves to compare with',
          tags: ['programme'],
          security: [{ session: [] }],
          body: z.strictObject({
            name: z.string().trim().min(1).max(60),
            waves: z.array(slugParam).min(1).max(1000),
          }),
          response: {
            201: publishedSet,
            ...problemResponses(
              'request-not-valid',
              'not-signed-in',
              'not-allowed',
              'already-there',
              'benchmark-set-not-accepted',
            ),
          },
        },
      },
      async (request, reply) => {
        const outcome = await publishBenchmarkSet(context, request.body)
        return isRefusal(outcome) ? sendProblem(reply, outcome) : reply.code(201).send(outcome)
      },
    )
  }
