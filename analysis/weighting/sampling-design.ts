import { weightFaults } from '../models/design/complete-rows.ts'
import { AnalysisProblem, analysisProblem } from '../problem.ts'

/**
 * How rows were drawn. Stages come from the first (clusters) to the last; clusters count as different when their
 * strata differ. Without clusters every row is a unit of its own.
 * R: `svydesign(ids = ~cluster, strata = ~stratum, weights = ~w, fpc = ~population, nest = TRUE)`.
 */
export type SamplingDesign = {
  readonly rows: number
  readonly weights: Float64Array
  readonly stages: readonly SamplingStage[]
  /** What later weighting did: each step takes its part out of every estimate's influence (`calibrate`). */
  readonly calibrations?: readonly CalibrationStep[]
  /**
   * A stratum of which one unit was drawn says nothing about its spread: refused, taken as certain (no variance),
   * or set against the whole sample's mean. R: `options(survey.lonely.psu = "fail" | "certainty" | "adjust")`.
   */
  readonly singleUnits?: 'refuse' | 'certainty' | 'adjust'
}

export type SamplingStage = {
  readonly strata?: Uint32Array
  readonly clusters?: Uint32Array
  /** Units in the population of the row's stratum at this stage. Without it the correction is left out. */
  readonly population?: Float64Array
}

/** Takes from an influence, weights included, what calibration leaves without variance. */
export type CalibrationStep = { readonly residuals: (influence: Float64Array) => Float64Array }

/** One stage worked out: which unit a row is in, which stratum a unit, and what a stratum's spread counts. */
export type StageUnits = {
  /** Null where every row is its own unit. */
  readonly unitOfRow: Uint32Array | null
  readonly units: number
  readonly stratumOfUnit: Uint32Array
  readonly strata: readonly StratumUnits[]
}

export type StratumUnits = {
  readonly units: number
  /** What the sum of squares about the stratum's mean is multiplied by; null for a single unit to be adjusted. */
  readonly factor: number
  readonly single: boolean
}

/**
 * Numbers units and strata of every stage. Throws `wrong-length`, `weight-missing`, `weight-negative`,
 * `out-of-range` (a population smaller than its sample, or two of one stratum), `too-few-clusters` (a stratum of one unit).
 */
export function sampledStages(design: SamplingDesign): readonly StageUnits[] {
  refuseBadDesign(design)
  const stages: StageUnits[] = []
  let parentOfRow: Uint32Array | null = new Uint32Array(design.rows)
  let shares: Float64Array = new Float64Array(1).fill(1)
  for (const [place, stage] of design.stages.entries()) {
    if (parentOfRow === null) break
    const last = place === design.stages.length - 1
    const worked = workOutStage(design, stage, parentOfRow, shares, place)
    stages.push(worked.stage)
    // Later stages count only through the share of units drawn before them; without populations that is nothing.
    if (last || worked.shares.every((share) => share === 0)) break
    parentOfRow = worked.stage.unitOfRow
    shares = worked.shares
  }
  return stages
}

function workOutStage(
  design: SamplingDesign,
  stage: SamplingStage,
  parentOfRow: Uint32Array,
  shares: Float64Array,
  place: number,
) {
  const { rows } = design
  const { numbers: stratumOfRow, firstRows } = numberPairs(parentOfRow, stage.strata, rows)
  const clustered = stage.clusters ? numberPairs(stratumOfRow, stage.clusters, rows) : null
  const unitOfRow = clustered?.numbers ?? null
  const units = clustered?.firstRows.length ?? rows
  const stratumOfUnit = clustered
    ? Uint32Array.from(clustered.firstRows, (row) => stratumOfRow[row] ?? 0)
    : stratumOfRow
  const counts = new Float64Array(firstRows.length)
  for (let unit = 0; unit < units; unit += 1) {
    const stratum = stratumOfUnit[unit] ?? 0
    counts[stratum] = (counts[stratum] ?? 0) + 1
  }
  refuseVaryingPopulation(stage.population, stratumOfRow, firstRows, place)
  const strata = firstRows.map((row, stratum): StratumUnits => {
    const sampled = counts[stratum] ?? 0
    const population = stage.population?.[row] ?? Number.POSITIVE_INFINITY
    if (population < sampled) throw tooSmall(population, sampled, row, place)
    const left = population === Number.POSITIVE_INFINITY ? 1 : (population - sampled) / population
    const share = (shares[parentOfRow[row] ?? 0] ?? 0) * left
    const single = sampled === 1 && share > 1e-7
    if (single && (design.singleUnits ?? 'refuse') === 'refuse') throw singleUnit(row, place)
    const factor = sampled > 1 ? (share * sampled) / (sampled - 1) : share
    return { units: sampled, factor, single }
  })
  const nextShares = new Float64Array(units)
  for (let unit = 0; unit < units; unit += 1) {
    const row = clustered ? (clustered.firstRows[unit] ?? 0) : unit
    const sampled = counts[stratumOfUnit[unit] ?? 0] ?? 0
    const population = stage.population?.[row] ?? Number.POSITIVE_INFINITY
    nextShares[unit] = (shares[parentOfRow[row] ?? 0] ?? 0) * (sampled / population)
  }
  return { stage: { unitOfRow, units, stratumOfUnit, strata }, shares: nextShares }
}

/** One number for each pair that occurs, in the order of first appearance, and the first row of each. */
function numberPairs(outer: Uint32Array, inner: Uint32Array | undefined, rows: number) {
  const numbers = new Uint32Array(rows)
  const known = new Map<number, number>()
  const firstRows: number[] = []
  for (let row = 0; row < rows; row += 1) {
    const key = (outer[row] ?? 0) * 0x100000000 + (inner?.[row] ?? 0)
    let number = known.get(key)
    if (number === undefined) {
      number = firstRows.length
      known.set(key, number)
      firstRows.push(row)
    }
    numbers[row] = number
  }
  return { numbers, firstRows }
}

/** Throws what is wrong with weights and lengths, all of it. */
export function refuseBadDesign({ rows, weights, stages }: SamplingDesign): void {
  const faults = [...weightFaults(weights, 'weights')]
  const lengths = [
    ['weights', weights.length] as const,
    ...stages.flatMap(({ strata, clusters, population }, place) =>
      Object.entries({ strata, clusters, population }).flatMap(([name, values]) =>
        values ? [[`${name} of stage ${place + 1}`, values.length] as const] : [],
      ),
    ),
  ]
  for (const [name, length] of lengths) {
    if (length === rows) continue
    const message = `${name} has ${length} rows where the data have ${rows}.`
    faults.push({ code: 'wrong-length', path: ['design', name], message })
  }
  if (stages.length === 0) throw new Error('A sampling design has at least one stage.')
  if (faults[0]) throw new AnalysisProblem(faults[0], faults.slice(1))
}

/** A stratum has one population; which row's were taken would hang on the order of rows. R: "fpc varies within strata". */
function refuseVaryingPopulation(
  population: Float64Array | undefined,
  stratumOfRow: Uint32Array,
  firstRows: readonly number[],
  stage: number,
): void {
  const varies = population?.findIndex(
    (value, row) => value !== population[firstRows[stratumOfRow[row] ?? 0] ?? 0],
  )
  if (population === undefined || varies === undefined || varies === -1) return
  const first = firstRows[stratumOfRow[varies] ?? 0] ?? 0
  const message = `Rows ${first + 1} and ${varies + 1} are in one stratum, and its population is given as ${population[first]} and as ${population[varies]}.`
  throw analysisProblem('out-of-range', ['design', 'population', stage, varies], message)
}

function tooSmall(population: number, sampled: number, row: number, stage: number) {
  const message = `The population of the stratum of row ${row + 1} is given as ${population}, and ${sampled} units were drawn from it.`
  return analysisProblem('out-of-range', ['design', 'population', stage, row], message)
}

function singleUnit(row: number, stage: number) {
  const message = `The stratum of row ${row + 1} has one unit alone, which says nothing about its spread. Join it with another.`
  return analysisProblem('too-few-clusters', ['design', 'strata', stage, row], message)
}

/**
 * First-stage units less first-stage strata, among rows that count. R: `degf(design)`; of a subgroup, `within`.
 */
export function designDegreesOfFreedom(
  design: SamplingDesign,
  stages: readonly StageUnits[],
  within?: (row: number) => boolean,
): number {
  const [first] = stages
  if (!first) return 0
  const units = new Uint8Array(first.units)
  const strata = new Uint8Array(first.strata.length)
  for (let row = 0; row < design.rows; row += 1) {
    if (design.weights[row] === 0 || (within && !within(row))) continue
    const unit = first.unitOfRow?.[row] ?? row
    units[unit] = 1
    strata[first.stratumOfUnit[unit] ?? 0] = 1
  }
  return total(units) - total(strata)
}

function total(marks: Uint8Array): number {
  let sum = 0
  for (const mark of marks) sum += mark
  return sum
}
