import { type ComparedPair, comparePairs } from '../compare/compare-pairs.ts'
import { wilsonInterval } from '../statistics/wilson-interval.ts'
import { subtractTally, sumTallies, type Tally } from '../tabulate/tally.ts'

export type SubgroupDifference = {
  /** Place in the list of measures and of the groups of that measure's breakdown. */
  readonly measure: number
  readonly group: number
  readonly own: Tally
  readonly others: Tally
  readonly compared: ComparedPair
}

/**
 * Each group of a breakdown against everybody else who says which group they belong to, on each measure. All
 * measures and groups together are one family of their own for the false discovery rate. Groups without answers, and
 * groups that are everybody, are left out.
 */
export function subgroupDifferences(measures: readonly (readonly Tally[])[]): readonly SubgroupDifference[] {
  const family = measures.flatMap((groups, measure) => {
    const whole = sumTallies(groups)
    return groups.flatMap((own, group) => {
      const others = subtractTally(whole, own)
      return own.base === 0 || others.base === 0 ? [] : [{ measure, group, own, others }]
    })
  })
  const compared = comparePairs(
    family.map(({ own, others }) => ({
      own,
      benchmark: {
        proportion: others.positive / others.base,
        base: others.base,
        ...wilsonInterval(others.positive, others.base),
        betweenVariance: 0,
      },
    })),
  )
  return family.flatMap((each, place) => {
    const found = compared[place]
    return found ? [{ ...each, compared: found }] : []
  })
}
