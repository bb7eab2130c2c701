import { z } from 'zod'
import { bandVariable, meanVariable, recodeVariable, scoreVariable } from '../dataset/derive-variable.ts'
import {
  codedVariable,
  placeOfCode,
  type SurveyData,
  type Variable,
  variableOf,
} from '../dataset/survey-data.ts'
import { analysisProblem } from '../problem.ts'

const name = z.string().min(1).max(120)
const code = z.string().max(200)
const label = z.string().max(500).optional()

/** A variable as the plan uses it: as it stands in the data, or made from others; with the codes that matter. */
export const planVariableSchema = z
  .strictObject({
    of: name.optional().describe('The variable of the data; the plan’s own name for it where not said.'),
    label,
    type: z
      .enum(['categorical', 'ordered', 'number'])
      .optional()
      .describe('How it enters analyses; as the codebook has it where not said.'),
    reference: code
      .optional()
      .describe('The code that others are compared with in models; the first where not said.'),
    positive: z
      .array(code)
      .min(1)
      .optional()
      .describe('The codes that count as yes where the variable is an outcome.'),
    recode: z
      .array(z.strictObject({ code, label, from: z.array(code).min(1) }))
      .min(1)
      .max(252)
      .optional()
      .describe(
        'Puts codes together. A code named nowhere is left out of the new variable, as if not asked.',
      ),
    bands: z
      .array(z.strictObject({ code, label, from: z.number().optional(), below: z.number().optional() }))
      .min(1)
      .max(252)
      .optional()
      .describe('Cuts a number: from (included) to below (not included).'),
    scores: z.record(code, z.number()).optional().describe('Turns codes into numbers.'),
    mean: z
      .strictObject({ of: z.array(name).min(1).max(60), atLeast: z.int().min(1).optional() })
      .optional()
      .describe(
        'The mean of several scales over the answers there are; missing under so many (all where not said).',
      ),
  })
  .describe('A variable: type, reference and positive codes, and how it is made.')

export type PlanVariable = z.infer<typeof planVariableSchema>

/** What a plan says about a variable beyond its values. */
export type VariableSettings = {
  readonly reference: string | null
  readonly positive: readonly string[] | null
}

/**
 * The data with the plan's variables beside (or in place of) their own, made in the order of the plan, so that one may
 * be made from another above it. Throws with the place in the plan.
 */
export function withPlanVariables(
  data: SurveyData,
  planned: Readonly<Record<string, PlanVariable>>,
): { readonly data: SurveyData; readonly settings: ReadonlyMap<string, VariableSettings> } {
  const variables = new Map(data.variables)
  const settings = new Map<string, VariableSettings>()
  const grown: SurveyData = { ...data, variables }
  for (const [each, described] of Object.entries(planned)) {
    const path = ['variables', each]
    const made = madeVariable(grown, each, described, path)
    variables.set(each, made)
    checkCodes(grown, each, described, path)
    settings.set(each, { reference: described.reference ?? null, positive: described.positive ?? null })
  }
  return { data: grown, settings }
}

function madeVariable(
  data: SurveyData,
  each: string,
  described: PlanVariable,
  path: readonly (string | number)[],
): Variable {
  const { of = each, recode, bands, scores, mean, type } = described
  const ways = [recode, bands, scores, mean].filter((way) => way !== undefined)
  if (ways.length > 1 && !(bands && mean && ways.length === 2)) {
    throw analysisProblem('not-a-plan', path, 'A variable is made in one way: recode, bands, scores or mean.')
  }
  const renamed = (variable: Variable): Variable => ({
    ...variable,
    item: each,
    label: described.label ?? variable.label,
  })
  if (mean) {
    const average = meanVariable(data, each, mean.of, mean.atLeast, path)
    if (!bands) return renamed(average)
    const variables = new Map(data.variables).set(each, average)
    return renamed(bandVariable({ ...data, variables }, each, each, bands, path))
  }
  if (recode) return renamed(recodeVariable(data, each, of, recode, path))
  if (bands) return renamed(bandVariable(data, each, of, bands, path))
  if (scores || type === 'number')
    return renamed(scoreVariable(data, each, of, scores ?? null, [...path, 'of']))
  const found = variableOf(data, of, [...path, 'of'])
  if (type === undefined) return renamed(found)
  return renamed({ ...codedVariable(data, of, [...path, 'of']), ordered: type === 'ordered' })
}

function checkCodes(
  data: SurveyData,
  each: string,
  { reference, positive }: PlanVariable,
  path: readonly (string | number)[],
): void {
  if (reference !== undefined) {
    placeOfCode(codedVariable(data, each, path), reference, [...path, 'reference'])
  }
  positive?.forEach((one, place) => {
    placeOfCode(codedVariable(data, each, path), one, [...path, 'positive', place])
  })
}
