import { z } from 'zod'
import { codebookSchema } from '../dataset/codebook.ts'
import { designSchema } from '../dataset/design-schema.ts'
import { type AnalysisFault, AnalysisProblem } from '../problem.ts'
import { analysisKinds } from './kinds/index.ts'
import { planVariableSchema } from './plan-variables.ts'
import { weightingSchema } from './sampling.ts'

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60)

const dataSchema = z
  .union([
    z
      .strictObject({
        csv: z.string().min(1).describe('Path of the CSV file, from the plan’s folder.'),
        codebook: z
          .union([z.string().min(1), codebookSchema])
          .describe('Path of the codebook, from the plan’s folder, or the codebook itself.'),
      })
      .describe('A file.'),
    z
      .strictObject({
        waves: z.array(z.string().max(130)).min(1).max(1000).describe('Ids of sealed waves.'),
        instrument: z.string().max(64),
        version: z.int().min(1),
      })
      .describe('Waves in the database. local-authority and wave are variables beside the items.'),
  ])
  .describe('What is analysed.')

export const whereSchema = z
  .array(
    z.strictObject({
      variable: z.string(),
      codes: z.array(z.string()).min(1).describe('Rows with one of these are kept.'),
    }),
  )
  .max(20)
  .describe('Rows to keep: those that pass every line.')

const common = {
  id: slug.describe('Names the analysis in the results; unique within the plan.'),
  title: z.string().max(300).optional(),
  where: whereSchema.optional(),
}

const [firstKind, ...otherKinds] = analysisKinds.map(({ kind, about, options }) =>
  z.strictObject({ kind: z.literal(kind), ...common, ...options.shape }).describe(about),
)
if (firstKind === undefined) throw new Error('No kind of analysis is registered.')

/** What to analyse and how: a file that can be kept, cited and run again. */
export const planSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal('heard-plan/1'),
    title: z.string().max(300).optional(),
    seed: z
      .int()
      .min(0)
      .max(0xffffffff)
      .default(1)
      .describe('Whatever draws at random starts from it, so that the same plan gives the same figures.'),
    data: dataSchema,
    weight: z
      .string()
      .nullable()
      .optional()
      .describe('The variable of weights; the codebook’s where not said, null for none.'),
    design: designSchema.optional().describe('In place of the codebook’s.'),
    weighting: weightingSchema.optional(),
    where: whereSchema.optional(),
    variables: z.record(z.string().min(1).max(120), planVariableSchema).default({}),
    analyses: z
      .array(z.discriminatedUnion('kind', [firstKind, ...otherKinds]))
      .min(1)
      .max(500),
  })
  .meta({ id: 'Plan', title: 'Plan of analyses' })

export type Plan = z.infer<typeof planSchema>
/** One analysis of a plan; its own options are read by its kind. */
export type PlannedAnalysis = Plan['analyses'][number] & {
  readonly kind: string
  readonly id: string
  readonly title?: string | undefined
  readonly where?: z.infer<typeof whereSchema> | undefined
}

/** Reads a plan from parsed JSON. Throws `not-a-plan` with every fault and its place. */
export function readPlan(json: unknown): Plan {
  const result = planSchema.safeParse(json)
  if (!result.success) {
    const [first, ...others] = result.error.issues.map(
      (issue): AnalysisFault => ({
        path: issue.path.map((part) => (typeof part === 'number' ? part : String(part))),
        code: 'not-a-plan',
        message: issue.message,
      }),
    )
    if (first) throw new AnalysisProblem(first, others)
    throw result.error
  }
  const ids = result.data.analyses.map(({ id }) => id)
  const twice = ids.flatMap((id, place): AnalysisFault[] =>
    ids.indexOf(id) === place
      ? []
      : [{ path: ['analyses', place, 'id'], code: 'not-a-plan', message: 'Two analyses have this id.' }],
  )
  if (twice[0]) throw new AnalysisProblem(twice[0], twice.slice(1))
  return result.data
}
