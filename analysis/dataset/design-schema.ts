import { z } from 'zod'
import { noDesign, type SurveyDesign } from './survey-data.ts'

const name = z.string().min(1).max(120)
const stage = {
  strata: name.optional(),
  clusters: name.optional(),
  population: name
    .optional()
    .describe('Variable with the number of clusters (without clusters: rows) in the stratum’s population.'),
}

/** How rows were sampled, in a codebook or a plan: the first stage, and any later ones under `laterStages`. */
export const designSchema = z
  .strictObject({
    ...stage,
    laterStages: z
      .array(z.strictObject(stage))
      .max(4)
      .optional()
      .describe('Later stages of sampling, in order.'),
    singleUnits: z
      .enum(['refuse', 'certainty', 'adjust'])
      .default('refuse')
      .describe(
        'What a stratum with one unit alone does: refused, no variance, or set against the whole mean.',
      ),
  })
  .describe('How the rows were sampled.')

export function surveyDesign(described: z.infer<typeof designSchema> | undefined): SurveyDesign {
  if (described === undefined) return noDesign
  const { laterStages = [], singleUnits, ...first } = described
  return { stages: [first, ...laterStages], singleUnits }
}
