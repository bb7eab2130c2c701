import { wilsonInterval } from '../../statistics/wilson-interval.ts'
import type { LinearRow } from '../linear/linear-system.ts'

/** Cells by number that add up, or a number everybody knows. */
export type Base = readonly number[] | number

/** One published figure, over the cells it can be worked out from. */
export type Figure = { readonly about: string } & (
  | {
      readonly kind: 'total'
      readonly cells: readonly number[]
      readonly weights?: readonly number[]
      readonly least: number
      readonly most: number
    }
  | {
      readonly kind: 'percentage'
      readonly part: readonly number[]
      readonly base: Base
      readonly value: number
      readonly decimals: number
    }
  | {
      readonly kind: 'mean'
      readonly cells: readonly number[]
      readonly scores: readonly number[]
      readonly value: number
      readonly decimals: number
    }
  | {
      readonly kind: 'wilson-interval'
      readonly part: readonly number[]
      readonly base: number
      readonly lower: number
      readonly upper: number
      readonly decimals: number
    }
  /**
   * A chi-square with its n, an odds ratio with its interval, a comparison's verdict: what is computed from a few
   * counts can be solved for them (SE = sqrt(sum 1/n)), so it counts as publishing each of them.
   */
  | { readonly kind: 'computed-from'; readonly cells: readonly number[]; readonly counts: readonly number[] }
  /** A mark that is known to stand for a range; one that may stand for anything says nothing and is no figure. */
  | { readonly kind: 'mark'; readonly cell: number; readonly least: number; readonly most: number }
)

/** `half-up` when halves are known to go up, so that the upper end is not reached; `any` takes both ends. */
export type Rounding = 'any' | 'half-up'

/** What a figure says, as rows. Throws `RangeError` where no counts could have printed it. */
export function rowsOfFigure(figure: Figure, rounding: Rounding = 'half-up'): readonly LinearRow[] {
  const { about } = figure
  switch (figure.kind) {
    case 'total': {
      const { cells, least, most } = figure
      return [{ about, cells, weights: figure.weights ?? cells.map(() => 1), least, most }]
    }
    case 'percentage':
      return percentageRows(figure, rounding)
    case 'mean': {
      const { cells, scores, value, decimals } = figure
      const half = 0.5 * 10 ** -decimals
      return [
        { about, cells, weights: scores.map((score) => score - (value - half)), least: 0, most: Infinity },
        { about, cells, weights: scores.map((score) => score - (value + half)), least: -Infinity, most: 0 },
        { about, cells, weights: cells.map(() => 1), least: 1, most: Infinity },
      ]
    }
    case 'wilson-interval': {
      const [least, most] = countsOfInterval(figure)
      return [{ about, cells: figure.part, weights: figure.part.map(() => 1), least, most }]
    }
    case 'computed-from':
      return figure.cells.map((cell, place) => {
        const count = figure.counts[place] ?? Number.NaN
        return { about, cells: [cell], weights: [1], least: count, most: count }
      })
    case 'mark':
      return [{ about, cells: [figure.cell], weights: [1], least: figure.least, most: figure.most }]
  }
}

/**
 * |100 part - value base| <= base / 2 in the last decimal, scaled so that every weight is a whole number. A whole
 * percentage on a base of 100 or fewer leaves one count only: it is that count.
 */
function percentageRows(
  { about, part, base, value, decimals }: Figure & { kind: 'percentage' },
  rounding: Rounding,
): readonly LinearRow[] {
  const scale = 10 ** decimals
  const printed = Math.round(value * scale)
  const [unit, below, above] = [200 * scale, 2 * printed - 1, 2 * printed + 1]
  // 100 % cannot be exceeded and 0 % not undercut: the ends are no rounding.
  const short = rounding === 'half-up' && above < unit ? 1 : 0
  const rowOf = (bound: number, least: number, most: number): LinearRow => {
    const weights = new Map<number, number>()
    for (const cell of part) weights.set(cell, (weights.get(cell) ?? 0) + unit)
    const known = typeof base === 'number' ? bound * base : 0
    if (typeof base !== 'number') {
      for (const cell of base) weights.set(cell, (weights.get(cell) ?? 0) - bound)
    }
    return {
      about,
      cells: [...weights.keys()],
      weights: [...weights.values()],
      least: least + known,
      most: most + known,
    }
  }
  const somebody: readonly LinearRow[] =
    typeof base === 'number'
      ? []
      : [{ about, cells: base, weights: base.map(() => 1), least: 1, most: Infinity }]
  const within = rowOf(0, 0, Infinity)
  return [
    ...somebody,
    below > 0 ? rowOf(below, 0, Infinity) : within,
    above < unit ? rowOf(above, -Infinity, -short) : rowOf(unit, -Infinity, 0),
  ]
}

function countsOfInterval(figure: Figure & { kind: 'wilson-interval' }): readonly [number, number] {
  const { base, lower, upper, decimals, about } = figure
  if (!Number.isSafeInteger(base) || base < 1) {
    throw new RangeError(`${about}: an interval is of a whole number of answers, one at least.`)
  }
  const tolerance = 0.5 * 10 ** -decimals + 1e-9
  // Both ends rise with the count, so the counts that print them are one run, found by halving.
  const first = (holds: (ends: { lower: number; upper: number }) => boolean): number => {
    let [low, high] = [0, base + 1]
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if (holds(wilsonInterval(middle, base))) high = middle
      else low = middle + 1
    }
    return low
  }
  const least = first(
    (ends) => 100 * ends.lower >= lower - tolerance && 100 * ends.upper >= upper - tolerance,
  )
  const most =
    first((ends) => 100 * ends.lower > lower + tolerance || 100 * ends.upper > upper + tolerance) - 1
  if (least > most) throw new RangeError(`${about}: no count of ${base} has this interval.`)
  return [least, most]
}
