import { normalQuantile } from './normal-quantile.ts'
import { pooledVariance, type TestedAgainst } from './two-proportion-test.ts'

const significance = normalQuantile(0.975)
const power = normalQuantile(0.8)

/**
 * The smallest true difference from a comparator that the pooled z test at 5 % two-sided would show four times in
 * five, upwards and downwards, as proportions. Null where not even 100 % (or 0 %) could be told apart.
 *
 * The usual power formula: z(0.975) times the standard error without a difference plus z(0.8) times the one with it.
 * R: `uniroot` on that formula (tests/reference/statistics.R); for equal bases `power.prop.test(strict = FALSE)`
 * is the same formula.
 */
export function smallestDetectableDifference(
  base: number,
  against: TestedAgainst,
): { readonly rise: number | null; readonly fall: number | null } {
  return {
    rise: smallestShift(base, against, 1, 1 - against.proportion),
    fall: smallestShift(base, against, -1, against.proportion),
  }
}

function smallestShift(base: number, against: TestedAgainst, direction: 1 | -1, room: number): number | null {
  const shows = (shift: number) => shift >= shiftNeeded(base, against, against.proportion + direction * shift)
  if (room === 0 || !shows(room)) return null
  let hidden = 0
  let shown = room
  for (let halving = 0; halving < 50; halving += 1) {
    const middle = (hidden + shown) / 2
    if (shows(middle)) shown = middle
    else hidden = middle
  }
  return shown
}

function shiftNeeded(base: number, against: TestedAgainst, proportion: number): number {
  const comparatorVariance =
    against.base === null ? 0 : (against.proportion * (1 - against.proportion)) / against.base
  const without = pooledVariance(proportion, base, against) + against.betweenVariance
  const having = (proportion * (1 - proportion)) / base + comparatorVariance + against.betweenVariance
  return significance * Math.sqrt(without) + power * Math.sqrt(having)
}
