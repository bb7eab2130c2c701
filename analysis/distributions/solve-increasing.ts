/** The value of a function that never falls, and its slope where that is known (else NaN). */
export type Sloped = { readonly value: number; readonly slope: number }

/**
 * Where an increasing function passes nought: Newton's method inside a bracket that closes in, bisection wherever
 * Newton would leave it. The bracket is found from `start` by doubling steps within [lowest, highest]; if nought is
 * not passed there, the end is the answer. Values of -Infinity and Infinity are allowed.
 */
export function solveIncreasing(
  at: (u: number) => Sloped,
  start: number,
  [lowest, highest]: readonly [number, number] = [-1e7, 1e7],
): number {
  let below = lowest
  let above = highest
  let bracketed = { below: false, above: false }
  let u = Math.min(Math.max(start, lowest), highest)
  let reach = 1
  for (let round = 0; round < 400; round += 1) {
    const { value, slope } = at(u)
    if (value === 0) return u
    if (value < 0) {
      below = u
      bracketed = { ...bracketed, below: true }
    } else {
      above = u
      bracketed = { ...bracketed, above: true }
    }
    const step = -value / slope
    const usable = Number.isFinite(step)
    if (usable && Math.abs(step) <= 2e-16 * Math.max(Math.abs(u), 1)) return u
    let next = u + step
    if (bracketed.below && bracketed.above) {
      if (above - below <= 4e-16 * Math.max(Math.abs(below), Math.abs(above), 1e-3)) return u
      if (!(usable && next > below && next < above)) next = (below + above) / 2
    } else {
      if (u === (value < 0 ? highest : lowest)) return u
      const furthest = value < 0 ? Math.min(u + reach, highest) : Math.max(u - reach, lowest)
      reach *= 2
      if (!usable || (value < 0 ? !(next > below && next < furthest) : !(next < above && next > furthest)))
        next = furthest
    }
    if (next === u) return u
    u = next
  }
  return u
}
