import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts'
import { normalQuantile } from '../statistics/normal-quantile.ts'
import { type Interval, wilsonInterval } from '../statistics/wilson-interval.ts'
import { sumTallies, type Tally } from '../tabulate/tally.ts'
import { type BenchmarkFigure, otherLocalAuthorities } from './benchmark-figure.ts'
import { type ComparedPair, comparePairs, type Pair } from './compare-pairs.ts'

/** Tallies of every unit (local authority) for one indicator, in the order of the units. */
export type UnitTallies = readonly Tally[]

export type UnitComparison = {
  readonly indicator: number
  readonly unit: number
  readonly own: Tally
  readonly rest: BenchmarkFigure & { readonly base: number }
  /** 99.8 % Wilson interval, beside the 95 % one in `compared`. */
  readonly wideInterval: Interval
  readonly compared: ComparedPair
  /** Benjamini and Hochberg over all units and indicators together, which answers another question. */
  readonly adjustedOverAll: number
}

export type CompareUnitsOptions = {
  /** Whether the usual spread between units is allowed for (Spiegelhalter's additive model); verdicts need it. */
  readonly overDispersion: boolean
}

const wide = normalQuantile(0.999)

/**
 * Every unit on every indicator against all the others, itself left out. A family is one unit's indicators: what one
 * report holds. Units and comparators without answers are left out of families and results.
 *
 * R: `prop.test(correct = FALSE)` where the usual spread is left out, `p.adjust(method = "BH")` by unit.
 */
export function compareUnits(
  indicators: readonly UnitTallies[],
  { overDispersion }: CompareUnitsOptions,
): readonly UnitComparison[] {
  const units = indicators[0]?.length ?? 0
  const wholes = indicators.map(sumTallies)
  const found: Omit<UnitComparison, 'adjustedOverAll'>[] = []
  for (let unit = 0; unit < units; unit += 1) {
    const family = indicators.flatMap((tallies, indicator) => {
      const own = tallies[unit]
      const whole = wholes[indicator]
      if (own === undefined || whole === undefined || own.base === 0) return []
      const rest = overDispersion ? restWithSpread(tallies, unit) : plainRest(whole, own)
      return rest === null ? [] : [{ indicator, own, rest }]
    })
    const pairs = family.map(({ own, rest }): Pair => ({ own, benchmark: rest }))
    comparePairs(pairs).forEach((compared, place) => {
      const member = family[place]
      if (member === undefined) return
      const wideInterval = wilsonInterval(member.own.positive, member.own.base, wide)
      found.push({ ...member, unit, wideInterval, compared })
    })
  }
  const overAll = benjaminiHochberg(found.map(({ compared }) => compared.pValue))
  return found.map((each, place) => ({ ...each, adjustedOverAll: overAll[place] ?? 1 }))
}

function restWithSpread(tallies: UnitTallies, unit: number): UnitComparison['rest'] | null {
  const others = tallies.filter((_, each) => each !== unit)
  const figure = otherLocalAuthorities(others)
  return figure && { ...figure, base: sumTallies(others).base }
}

/** What is left when the unit is taken from the whole, sampling alone: cheaper by the number of units. */
function plainRest(whole: Tally, own: Tally): UnitComparison['rest'] | null {
  const base = whole.base - own.base
  const positive = whole.positive - own.positive
  if (base === 0) return null
  return { proportion: positive / base, base, ...wilsonInterval(positive, base), betweenVariance: 0 }
}
