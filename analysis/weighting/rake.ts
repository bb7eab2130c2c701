import { analysisProblem } from '../problem.ts'
import { calibrationStep } from './calibration-step.ts'
import { capWeights } from './cap-weights.ts'
import { type Margin, refuseBadMargins, sumsByCode } from './margin.ts'
import { auxiliaries } from './post-stratify.ts'
import { describeWeighting, largestShareDifference, type Weighting } from './weighting.ts'

export type RakeOptions = {
  /** No weight above this many times the mean; then margins and cap are met in turn as far as both can be. */
  readonly cap?: number
  /** Largest difference of a code's share from the population's that counts as met. */
  readonly tolerance?: number
  readonly mostRounds?: number
}

/**
 * Brings the weights to several margins at once, each in turn until all are met (iterative proportional fitting,
 * Deming and Stephan 1940): the weights with the least change, by a factor for each code.
 *
 * R: `survey::rake(design, ..., control = list(epsilon = 1e-10, maxit = 1000))` and
 * `calibrate(calfun = "raking")`, whose residual-based standard errors these are (those of `rake` itself come from ten
 * unweighted sweeps and differ slightly). Under a cap the margins are met as nearly as it allows, which `margins` says.
 * Throws `did-not-converge` when margins contradict each other in who answered, and what `refuseBadMargins` throws.
 */
export function rake(
  weights: Float64Array,
  margins: readonly Margin[],
  options: RakeOptions = {},
): Weighting {
  refuseBadMargins(weights, margins)
  const { cap, tolerance = 1e-13, mostRounds = 2000 } = options
  let after: Float64Array = Float64Array.from(weights)
  let capped: Weighting['cap'] = null
  for (let round = 1; round <= mostRounds; round += 1) {
    for (const margin of margins) meet(margin, after)
    let moved = 0
    if (cap !== undefined) {
      const held = capWeights(after, cap)
      moved = held.capped
      after = held.weights
      capped = { largest: held.largest, capped: held.capped }
    }
    const off = Math.max(...margins.map((margin) => largestShareDifference(margin, after)), 0)
    const enough = off <= tolerance || (moved > 0 && round >= 200)
    if (!enough) continue
    const calibration = calibrationStep(auxiliaries(margins, []), weights, after)
    return describeWeighting(
      { method: 'raking', weights: after, rounds: round, cap: capped, calibration },
      margins,
    )
  }
  const names = margins.map(({ item }) => item).join(', ')
  const message = `Raking to ${names} did not settle in ${mostRounds} rounds: among who answered, the margins contradict each other.`
  throw analysisProblem('did-not-converge', ['margins'], message)
}

function meet(margin: Margin, weights: Float64Array): void {
  const sums = sumsByCode(margin, weights)
  const factors = sums.map((sum, place) => (sum > 0 ? (margin.population[place] ?? 0) / sum : 0))
  for (let row = 0; row < weights.length; row += 1) {
    weights[row] = (weights[row] ?? 0) * (factors[margin.values[row] ?? 0] ?? 0)
  }
}
