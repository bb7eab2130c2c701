import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow, staffOf } from '../plugins/recognise-staff.ts'
import { listOutputs, listOutputsToRead, settleOutput } from '../repositories/outputs.ts'
import { problemResponses } from './problem-responses.ts'

const output = z
  .object({
    id: z.string(),
    instrument: z.string(),
    version: z.int(),
    verdict: z.enum(['released', 'needs-a-reader', 'refused']),
    reasons: z.array(z.string()).readonly().describe('In words; none where a rule released it.'),
    result: z.unknown().describe('As the results schema has one analysis; null until it is released.'),
    madeOn: z.string(),
    readOn: z.string().nullable(),
  })
  .meta({ id: 'Output' })
const list = z.object({ outputs: z.array(output).readonly() })
const forResearch = { tags: ['research'], security: [{ session: [] }] }
const always = ['request-not-valid', 'not-signed-in', 'not-allowed'] as const

type Row = Awaited<ReturnType<typeof listOutputs>>[number]
const shape = ({ made_on, read_on, figures: _, result, ...row }: Row, withResult: boolean) => ({
  ...row,
  result: withResult ? result : null,
  madeOn: made_on,
  readOn: read_on,
})

/** Researchers' outputs with their verdicts, and the queue of those that wait for a reader. */
export const outputs =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/outputs',
      {
        onRequest: allow(context, 'see-outputs'),
        schema: {
          summary: 'One’s own outputs, with the verdict on each',
          ...forResearch,
          response: { 200: list, ...problemResponses(...always) },
        },
      },
      async (request) => {
        const rows = await listOutputs(context.db, staffOf(request).id)
        return { outputs: rows.map((row) => shape(row, row.verdict === 'released')) }
      },
    )

    app.get(
      '/api/outputs/to-read',
      {
        onRequest: allow(context, 'see-outputs-to-read'),
        schema: {
          summary: 'Outputs that wait for a reader, with their results',
          ...forResearch,
          response: { 200: list, ...problemResponses(...always) },
        },
      },
      async () => ({ outputs: (await listOutputsToRead(context.db)).map((row) => shape(row, true)) }),
    )

    app.post(
      '/api/outputs/:output/verdict',
      {
        onRequest: allow(context, 'settle-output'),
        schema: {
          summary: 'Releases or refuses an output that waits; whoever made it does not read it',
          ...forResearch,
          params: z.object({ output: z.uuid() }),
          body: z.strictObject({
            verdict: z.enum(['released', 'refused']),
            reason: z.string().trim().min(1).max(1000),
          }),
          response: {
            204: z.null().describe('Settled.'),
            ...problemResponses(...always, 'output-not-found'),
          },
        },
      },
      async (request, reply) => {
        const reader = staffOf(request).id
        const settled = { ...request.body, reader, day: dayOf(context.now()) }
        return (await settleOutput(context.db, request.params.output, settled))
          ? reply.code(204).send(null)
          : sendProblem(reply, { refused: 'output-not-found' })
      },
    )
  }
