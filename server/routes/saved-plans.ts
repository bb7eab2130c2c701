import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canonicalHash } from '../../analysis/plan/canonical-hash.ts'
import { readPlan } from '../../analysis/plan/plan-schema.ts'
import { AnalysisProblem } from '../../analysis/problem.ts'
import { bands } from '../../surveys/model/instrument.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { sendProblem } from '../plugins/answer-problems.ts'
import { allow, staffOf } from '../plugins/recognise-staff.ts'
import type { Refusal } from '../problems.ts'
import {
  deleteSavedPlan,
  insertSavedPlan,
  listSavedPlans,
  replaceSavedPlan,
  type SavedPlan,
} from '../repositories/saved-plans.ts'
import { planToJob } from '../services/plan-to-job.ts'
import { sealedWaves } from '../services/sealed-waves.ts'
import { problemResponses } from './problem-responses.ts'

const plan = z.record(z.string(), z.unknown()).describe('As analysis/plan/plan.schema.json has it.')
const saved = z
  .object({
    id: z.string(),
    title: z.string(),
    savedOn: z.string(),
    hash: z.string().describe('Of the plan, as its results name it.'),
    plan,
  })
  .meta({ id: 'SavedPlan' })
const body = z.strictObject({ title: z.string().trim().min(1).max(120), plan })
const params = z.object({ plan: z.uuid() })
const forResearch = { tags: ['research'], security: [{ session: [] }] }
const always = ['request-not-valid', 'not-signed-in', 'not-allowed'] as const

/** One person's plans at a time: enough for years of work, and an end. */
const mostPlans = 200

const shape = ({ plan: text, ...row }: SavedPlan) => {
  const parsed = JSON.parse(text)
  return { ...row, hash: hashOf(parsed), plan: parsed }
}

/** A plan from before the format changed is listed like any other; running it says what is wrong with it. */
function hashOf(parsed: unknown): string {
  try {
    return canonicalHash(readPlan(parsed))
  } catch (problem) {
    if (problem instanceof AnalysisProblem) return canonicalHash(parsed)
    throw problem
  }
}

/** Plans that researchers keep, to run them again and to cite them; and what there is to analyse. */
export const savedPlans =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/sealed-waves',
      {
        onRequest: allow(context, 'see-sealed-waves'),
        schema: {
          summary: 'The waves whose answers can be analysed',
          ...forResearch,
          response: {
            200: z.object({
              waves: z.array(
                z.object({
                  id: z.string(),
                  name: z.string(),
                  opensOn: z.string(),
                  synthetic: z.boolean(),
                  localAuthority: z.object({ id: z.string(), name: z.string() }),
                  instruments: z.array(z.object({ id: z.string(), version: z.int(), band: z.enum(bands) })),
                }),
              ),
            }),
            ...problemResponses(...always),
          },
        },
      },
      async () => ({ waves: await sealedWaves(context) }),
    )

    app.get(
      '/api/plans',
      {
        onRequest: allow(context, 'see-plans'),
        schema: {
          summary: 'One’s own saved plans',
          ...forResearch,
          response: { 200: z.object({ plans: z.array(saved) }), ...problemResponses(...always) },
        },
      },
      async (request) => ({ plans: (await listSavedPlans(context.db, staffOf(request).id)).map(shape) }),
    )

    app.post(
      '/api/plans',
      {
        onRequest: allow(context, 'save-plan'),
        schema: {
          summary: 'Saves a plan',
          ...forResearch,
          body,
          response: { 201: saved, ...problemResponses(...always, 'plan-not-accepted', 'too-many-plans') },
        },
      },
      async (request, reply) => {
        const { id: staff } = staffOf(request)
        const refused = refusalOf(context, request.body.plan)
        if (refused) return sendProblem(reply, refused)
        if ((await listSavedPlans(context.db, staff)).length >= mostPlans) {
          return sendProblem(reply, { refused: 'too-many-plans' })
        }
        const row = rowOf(context, context.random.id(), request.body)
        await insertSavedPlan(context.db, staff, row)
        return reply.code(201).send(shape(row))
      },
    )

    app.post(
      '/api/plans/:plan',
      {
        onRequest: allow(context, 'save-plan'),
        schema: {
          summary: 'Saves a plan in place of an earlier one',
          ...forResearch,
          params,
          body,
          response: { 200: saved, ...problemResponses(...always, 'plan-not-accepted', 'plan-not-found') },
        },
      },
      async (request, reply) => {
        const refused = refusalOf(context, request.body.plan)
        if (refused) return sendProblem(reply, refused)
        const row = rowOf(context, request.params.plan, request.body)
        return (await replaceSavedPlan(context.db, staffOf(request).id, row))
          ? reply.send(shape(row))
          : sendProblem(reply, { refused: 'plan-not-found' })
      },
    )

    app.delete(
      '/api/plans/:plan',
      {
        onRequest: allow(context, 'delete-plan'),
        schema: {
          summary: 'Deletes a plan; what was released from it stays',
          ...forResearch,
          params,
          response: {
            204: z.null().describe('Deleted.'),
            ...problemResponses(...always, 'plan-not-found'),
          },
        },
      },
      async (request, reply) =>
        (await deleteSavedPlan(context.db, staffOf(request).id, request.params.plan))
          ? reply.code(204).send(null)
          : sendProblem(reply, { refused: 'plan-not-found' }),
    )
  }

const rowOf = (context: Context, id: string, given: z.infer<typeof body>): SavedPlan => ({
  ...{ id, title: given.title, plan: JSON.stringify(given.plan) },
  savedOn: dayOf(context.now()),
})

/** Only what could be run is kept: a plan with a fault would be found out about when it is needed. */
function refusalOf(context: Context, given: unknown): Refusal | undefined {
  try {
    planToJob(context, readPlan(given))
    return undefined
  } catch (problem) {
    if (problem instanceof AnalysisProblem) return { refused: 'plan-not-accepted', faults: problem.faults }
    throw problem
  }
}
