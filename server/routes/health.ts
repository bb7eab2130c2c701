import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { problemResponses } from './problem-responses.ts'

/** For whatever watches over the process: is it alive, and can it serve? */
export const health =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/health/live',
      {
        schema: {
          summary: 'The process answers',
          tags: ['operations'],
          response: { 200: z.object({ status: z.literal('live') }), ...problemResponses() },
        },
      },
      async () => ({ status: 'live' as const }),
    )

    app.get(
      '/health/ready',
      {
        schema: {
          summary: 'The database answers too',
          tags: ['operations'],
          response: { 200: z.object({ status: z.literal('ready') }), ...problemResponses('not-ready') },
        },
      },
      async (_request, reply) => {
        const answers = await sql`select 1`.execute(context.db).then(
          () => true,
          () => false,
        )
        return answers ? { status: 'ready' as const } : sendProblem(reply, { refused: 'not-ready' })
      },
    )

    app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  }
