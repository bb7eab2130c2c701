import { z } from 'zod'
import { rowsFault } from '../dataset/rows-fault.ts'
import {
  codedVariable,
  type DesignStage,
  noIdentifier,
  numberVariable,
  type SurveyData,
  variableOf,
} from '../dataset/survey-data.ts'
import { weightFaults } from '../dataset/survey-data-from-csv.ts'
import { AnalysisProblem, analysisProblem } from '../problem.ts'
import { calibrate } from '../weighting/calibrate.ts'
import type { Margin } from '../weighting/margin.ts'
import { postStratify } from '../weighting/post-stratify.ts'
import { rake } from '../weighting/rake.ts'
import type { SamplingDesign } from '../weighting/sampling-design.ts'
import type { Weighting } from '../weighting/weighting.ts'

const name = z.string().min(1).max(120)

/** Weights brought to what is known of the population, before any analysis. */
export const weightingSchema = z
  .strictObject({
    method: z.enum(['post-stratify', 'rake', 'calibrate']),
    margins: z
      .array(
        z.strictObject({
          variable: name,
          population: z.record(z.string().max(200), z.number().min(0)).describe('People by code.'),
        }),
      )
      .min(1)
      .max(12),
    totals: z
      .array(z.strictObject({ variable: name, total: z.number() }))
      .max(12)
      .optional()
      .describe('Quantities whose sum over the population is known, for calibration.'),
    missing: z
      .enum(['refuse', 'leave-out'])
      .default('refuse')
      .describe('What to do with people who lack a code of a margin: refuse, or give them no weight.'),
    cap: z.number().gt(1).optional().describe('No weight above so many times the mean, for raking.'),
  })
  .describe('Brings weights to the population: post-stratification, raking or linear calibration.')

export type WeightingPlan = z.infer<typeof weightingSchema>

/** Weights, design and what weighting did; `sampling` null where all rows weigh the same and were drawn by themselves. */
export type Sampling = {
  readonly sampling: SamplingDesign | null
  readonly weighting: Weighting | null
  readonly margins: readonly Margin[]
  /** What every analysis has to say of the weights. */
  readonly notes: readonly string[]
}

type Path = readonly (string | number)[]

export function samplingOf(data: SurveyData, planned: WeightingPlan | undefined): Sampling {
  const { weight, design } = data
  if (weight === null && design.stages.length === 0 && planned === undefined) {
    return { sampling: null, weighting: null, margins: [], notes: [] }
  }
  const start = startingWeights(data)
  const stages = design.stages.map((stage, place) =>
    stageOf(data, stage, ['design', ...(place > 0 ? ['laterStages', place - 1] : [])]),
  )
  const base = {
    rows: data.size,
    stages: stages.length > 0 ? stages : [{}],
    singleUnits: design.singleUnits,
  }
  if (planned === undefined) {
    return { sampling: { ...base, weights: start }, weighting: null, margins: [], notes: [] }
  }
  const margins = planned.margins.map((margin, place) =>
    marginOf(data, margin, ['weighting', 'margins', place]),
  )
  if (planned.missing === 'leave-out') leaveOut(start, margins)
  const weighting = placedInPlan(planned, () => weigh(data, start, margins, planned))
  return {
    sampling: { ...base, weights: weighting.weights, calibrations: [weighting.calibration] },
    weighting,
    margins,
    notes: unmetNotes(weighting),
  }
}

/** A difference of shares that a reader would see in a percentage with one decimal. */
const seen = 0.0005

function unmetNotes({ margins }: Weighting): readonly string[] {
  return margins
    .filter(({ largestDifference }) => largestDifference >= seen)
    .map(({ item, largestDifference }) => {
      const points = (100 * largestDifference).toFixed(1)
      return `Under the cap the weights do not reach the population: ${item} stays up to ${points} percentage points away.`
    })
}

/** What weighting finds fault with is named by variable; the plan's reader looks for it by its place there. */
function placedInPlan<T>({ margins, totals = [] }: WeightingPlan, weighing: () => T): T {
  try {
    return weighing()
  } catch (problem) {
    if (!(problem instanceof AnalysisProblem) || problem.path[0] === 'weighting') throw problem
    const places = { margins, totals }
    const [first, ...others] = problem.faults.map((fault) => {
      const [list, item, ...rest] = fault.path
      if (list !== 'margins' && list !== 'totals') return { ...fault, path: ['weighting', ...fault.path] }
      const place = places[list].findIndex(({ variable }) => variable === item)
      return { ...fault, path: ['weighting', list, ...(place === -1 ? [] : [place]), ...rest] }
    })
    throw first ? new AnalysisProblem(first, others) : problem
  }
}

function startingWeights(data: SurveyData): Float64Array {
  if (data.weight === null) return new Float64Array(data.size).fill(1)
  const faults = weightFaults(data, data.weight)
  if (faults[0]) throw new AnalysisProblem(faults[0], faults.slice(1))
  return Float64Array.from(numberVariable(data, data.weight, ['weight']).values)
}

/** Nobody can be weighted by what they did not say. */
function leaveOut(weights: Float64Array, margins: readonly Margin[]): void {
  for (let row = 0; row < weights.length; row += 1) {
    if (margins.some(({ values, codes }) => (values[row] ?? 255) >= codes.length)) weights[row] = 0
  }
}

function weigh(
  data: SurveyData,
  start: Float64Array,
  margins: readonly Margin[],
  { method, totals = [], cap }: WeightingPlan,
): Weighting {
  if (cap !== undefined && method !== 'rake') {
    throw analysisProblem('not-a-plan', ['weighting', 'cap'], 'A cap goes with raking.')
  }
  if (totals.length > 0 && method !== 'calibrate') {
    throw analysisProblem('not-a-plan', ['weighting', 'totals'], 'Totals go with calibration.')
  }
  if (method === 'rake') return rake(start, margins, cap === undefined ? {} : { cap })
  if (method === 'calibrate') {
    const known = totals.map(({ variable, total }, place) => ({
      ...numberVariable(data, variable, ['weighting', 'totals', place, 'variable']),
      total,
    }))
    return calibrate(start, margins, known)
  }
  const [margin, ...others] = margins
  if (margin === undefined || others.length > 0) {
    const message = 'Post-stratification takes one margin. Cross variables by a recode, or rake.'
    throw analysisProblem('not-a-plan', ['weighting', 'margins'], message)
  }
  return postStratify(start, margin)
}

function marginOf(
  data: SurveyData,
  { variable: item, population }: WeightingPlan['margins'][number],
  path: Path,
): Margin {
  const variable = codedVariable(data, item, [...path, 'variable'])
  const given = new Map(Object.entries(population))
  for (const code of given.keys()) {
    if (variable.codes.includes(code)) continue
    const message = `${item} has no such code. Its codes are ${variable.codes.slice(0, 30).join(', ')}.`
    throw analysisProblem('unknown-code', [...path, 'population', code], message)
  }
  const { codes, values } = variable
  return { item, codes, values, population: codes.map((code) => given.get(code) ?? 0) }
}

function stageOf(data: SurveyData, { strata, clusters, population }: DesignStage, path: Path) {
  return {
    ...(strata !== undefined && { strata: numbered(data, strata, [...path, 'strata']) }),
    ...(clusters !== undefined && { clusters: numbered(data, clusters, [...path, 'clusters']) }),
    ...(population !== undefined && { population: populations(data, population, [...path, 'population']) }),
  }
}

/**
 * Strata and clusters as numbers, whatever kind of variable they are. Every row has to have one; of a subgroup those of
 * `within`, and the others' `noIdentifier` is never looked at.
 */
export function numbered(data: SurveyData, item: string, path: Path, within?: Uint8Array): Uint32Array {
  const variable = variableOf(data, item, path)
  const numbers = new Map<number, number>()
  const missing: number[] = []
  const limit =
    variable.kind === 'codes'
      ? variable.codes.length
      : variable.kind === 'identifier'
        ? variable.names.length
        : Number.POSITIVE_INFINITY
  const found = Uint32Array.from(variable.values as ArrayLike<number>, (value, row) => {
    if (!(value < limit)) {
      if (within?.[row] !== 0) missing.push(row)
      return noIdentifier
    }
    const number = numbers.get(value) ?? numbers.size
    numbers.set(value, number)
    return number
  })
  if (missing.length > 0) {
    throw new AnalysisProblem(
      rowsFault('weight-missing', ['data', item], item, 'no value, and everybody needs one', missing),
    )
  }
  return found
}

function populations(data: SurveyData, item: string, path: Path): Float64Array {
  const { values } = numberVariable(data, item, path)
  const missing = Array.from(values.keys()).filter((row) => Number.isNaN(values[row]))
  if (missing.length > 0) {
    throw new AnalysisProblem(
      rowsFault('weight-missing', ['data', item], item, 'no value, which the design needs', missing),
    )
  }
  return values
}
