import { Readable } from 'node:stream'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { readPlan } from '../../analysis/plan/plan-schema.ts'
import { AnalysisProblem } from '../../analysis/problem.ts'
import { analysisEvents } from '../analysis-worker/analysis-events.ts'
import { type AnalysisQueue, analysisQueue } from '../analysis-worker/analysis-queue.ts'
import type { Context } from '../context.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow, staffOf } from '../plugins/recognise-staff.ts'
import type { Refusal } from '../problems.ts'
import { planToJob } from '../services/plan-to-job.ts'
import { recordOutputs } from '../services/record-outputs.ts'
import { problemResponses } from './problem-responses.ts'

const progress = z.strictObject({ analysis: z.int(), of: z.int(), share: z.number() })
const fault = z.object({
  path: z.array(z.union([z.string(), z.number()])).readonly(),
  code: z.string(),
  message: z.string(),
})
const stateSchema = z
  .discriminatedUnion('state', [
    z.object({ state: z.literal('waiting'), before: z.int().describe('How many run before it.') }),
    z.object({ state: z.literal('running'), progress: progress.nullable() }),
    z.object({ state: z.literal('done'), results: z.unknown().describe('As the results schema has it.') }),
    z.object({ state: z.literal('refused'), faults: z.array(fault).readonly() }),
    z.object({ state: z.literal('failed') }),
    z.object({ state: z.literal('cancelled') }),
  ])
  .meta({ id: 'AnalysisState' })

const params = z.object({ analysis: z.string().max(64) })
const forResearch = { tags: ['research'], security: [{ session: [] }] }
const always = ['request-not-valid', 'not-signed-in', 'not-allowed'] as const

/**
 * Plans of analyses over sealed waves, for researchers: sent, waited for, watched and cancelled. What comes back has
 * passed disclosure control, or says why it has not.
 */
export const analyses =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const queue = analysisQueue(() => context.random.id())
    app.addHook('onClose', () => queue.stop())

    app.post(
      '/api/analyses',
      {
        onRequest: allow(context, 'run-analysis'),
        schema: {
          summary: 'Queues a plan of analyses over sealed waves',
          ...forResearch,
          body: z
            .record(z.string(), z.unknown())
            .describe('A plan, as analysis/plan/plan.schema.json has it, over waves.'),
          response: {
            202: z.object({ id: z.string(), state: z.literal('waiting') }),
            ...problemResponses(...always, 'plan-not-accepted', 'too-many-analyses'),
          },
        },
      },
      async (request, reply) => {
        const accepted = submit(queue, context, staffOf(request).id, request.body)
        if ('refused' in accepted) return sendProblem(reply, accepted)
        reply.header('location', `/api/analyses/${accepted.id}`)
        return reply.code(202).send({ id: accepted.id, state: 'waiting' as const })
      },
    )

    app.get(
      '/api/analyses/:analysis',
      {
        onRequest: allow(context, 'see-analysis'),
        schema: {
          summary: 'How an analysis stands, with its results when it is done',
          ...forResearch,
          params,
          response: { 200: stateSchema, ...problemResponses(...always, 'analysis-not-found') },
        },
      },
      async (request, reply) => {
        const state = queue.find(staffOf(request).id, request.params.analysis)
        return state ? reply.send(state) : sendProblem(reply, { refused: 'analysis-not-found' })
      },
    )

    app.get(
      '/api/analyses/:analysis/events',
      {
        onRequest: allow(context, 'see-analysis'),
        schema: {
          summary: 'The same as server-sent events, until it has ended',
          ...forResearch,
          params,
          response: {
            200: {
              description: 'Events named after the state, the state as JSON; results are left to be fetched.',
              content: { 'text/event-stream': { schema: z.any() } },
            },
            ...problemResponses(...always, 'analysis-not-found'),
          },
        },
      },
      async (request, reply) => {
        const { id } = staffOf(request)
        const { analysis } = request.params
        if (queue.find(id, analysis) === undefined)
          return sendProblem(reply, { refused: 'analysis-not-found' })
        const events = Readable.from(analysisEvents(queue, id, analysis))
        return reply
          .type('text/event-stream')
          .header('x-accel-buffering', 'no')
          .serializer((content: unknown) => content as string)
          .send(events)
      },
    )

    app.delete(
      '/api/analyses/:analysis',
      {
        onRequest: allow(context, 'cancel-analysis'),
        schema: {
          summary: 'Cancels an analysis; one that has ended stays as it is',
          ...forResearch,
          params,
          response: {
            204: z.null().describe('Cancelled, or ended before.'),
            ...problemResponses(...always, 'analysis-not-found'),
          },
        },
      },
      async (request, reply) =>
        queue.cancel(staffOf(request).id, request.params.analysis)
          ? reply.code(204).send(null)
          : sendProblem(reply, { refused: 'analysis-not-found' }),
    )
  }

/** Faults of the plan's shape are told at once; those that need the data come with the state. */
function submit(
  queue: AnalysisQueue,
  context: Context,
  owner: string,
  body: unknown,
): { readonly id: string } | Refusal {
  try {
    const plan = readPlan(body)
    const id = queue.submit(owner, planToJob(context, plan), recordOutputs(context, owner, plan))
    return id === null ? { refused: 'too-many-analyses' } : { id }
  } catch (problem) {
    if (problem instanceof AnalysisProblem) return { refused: 'plan-not-accepted', faults: problem.faults }
    throw problem
  }
}
