import type { UnprotectedTable } from '../../analysis/disclosure/unprotected-table.ts'
import { randomSource } from '../../analysis/synthetic/random-source.ts'
import type { Tally } from '../../analysis/tabulate/tally.ts'

export const sizes = { localAuthorities: 150, bands: 4, indicators: 40, breakdowns: 6 } as const

/** How a breakdown divides people: two to six groups, from even to lopsided, and some who do not say. */
const divisions: readonly (readonly number[])[] = [
  [0.48, 0.5],
  [0.62, 0.18, 0.12, 0.06],
  [0.8, 0.17],
  [0.3, 0.3, 0.2, 0.17],
  [0.7, 0.1, 0.08, 0.05, 0.05],
  [0.4, 0.25, 0.15, 0.1, 0.05, 0.03],
]

export type MadeUpBreakdown = {
  readonly categories: readonly string[]
  /** One table a local authority, all of the same people. */
  readonly tables: readonly UnprotectedTable[]
}

/**
 * Counts of one band, indicator and breakdown in every authority: from a dozen to a few hundred answers, as councils
 * have them. The same every time.
 */
export function madeUpBreakdown(band: number, indicator: number, breakdown: number): MadeUpBreakdown {
  const random = randomSource(7, 'bench', `${band} ${indicator} ${breakdown}`)
  const shares = divisions[breakdown] ?? []
  const categories = shares.map((_, place) => String.fromCharCode(97 + place))
  const good = 0.4 + (0.5 * ((indicator * 7) % 10)) / 10
  const tables = Array.from({ length: sizes.localAuthorities }, (_, authority): UnprotectedTable => {
    const people = 12 + Math.floor(300 * ((authority % 30) / 30) ** 2 * (1 - band / 8))
    const tallies = Array.from({ length: shares.length + 1 }, () => ({ base: 0, positive: 0, negative: 0 }))
    for (let person = 0; person < people; person += 1) {
      let [place, drawn] = [0, random()]
      while (place < shares.length && drawn >= (shares[place] ?? 0)) drawn -= shares[place++] ?? 0
      const tally = tallies[place]
      if (tally === undefined) continue
      tally.base += 1
      const answer = random()
      if (answer < good) tally.positive += 1
      else if (answer < good + (1 - good) / 2) tally.negative += 1
    }
    return {
      ...{
        id: `i${indicator}--by-${breakdown}`,
        indicator: `i${indicator}`,
        title: '',
        question: '',
        counted: '',
      },
      ...{ synthetic: true, sensitive: 'negative' as const, comparators: [] },
      own: { label: '', tally: tallies.reduce<Tally>(add, { base: 0, positive: 0, negative: 0 }) },
      categories: categories.map((key, place) => ({ key, label: key, tally: tallies[place] as Tally })),
    }
  })
  return { categories, tables }
}

const add = (one: Tally, other: Tally): Tally => ({
  base: one.base + other.base,
  positive: one.positive + other.positive,
  negative: one.negative + other.negative,
})
