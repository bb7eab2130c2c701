import { analysisProblem } from '../problem.ts'

/** Distinct values in order, and how often each stands in each group. What every rank test is made from. */
export type RankedGroups = {
  /** One Float64Array a group, as long as there are distinct values. */
  readonly counts: readonly Float64Array[]
  readonly sizes: readonly number[]
  readonly total: number
  /** Mean rank of each distinct value, ties sharing theirs. */
  readonly midRanks: Float64Array
  /** Sum over ties of t³ - t, which narrows every variance. */
  readonly tieSum: number
}

/**
 * From values, NaN being missing. R: `rank(x, ties.method = "average")`. Throws `empty-subgroup` for a group without
 * values.
 */
export function rankValues(groups: readonly ArrayLike<number>[]): RankedGroups {
  const values = groups.map((group) =>
    Float64Array.from(group)
      .filter((value) => !Number.isNaN(value))
      .sort(),
  )
  const distinct = Float64Array.from(new Set(values.flatMap((group) => Array.from(group)))).sort()
  const counts = values.map((group) => {
    const found = new Float64Array(distinct.length)
    let place = 0
    for (const value of group) {
      while ((distinct[place] ?? value) < value) place += 1
      found[place] = (found[place] ?? 0) + 1
    }
    return found
  })
  return rankCounts(counts)
}

/** From counts of ordered codes, one array a group: the quick way for answers with a code list. */
export function rankCounts(counts: readonly Float64Array[]): RankedGroups {
  const length = counts[0]?.length ?? 0
  const midRanks = new Float64Array(length)
  let [passed, tieSum] = [0, 0]
  for (let value = 0; value < length; value += 1) {
    const tied = counts.reduce((sum, group) => sum + (group[value] ?? 0), 0)
    midRanks[value] = passed + (tied + 1) / 2
    passed += tied
    tieSum += tied * (tied * tied - 1)
  }
  const sizes = counts.map((group) => group.reduce((sum, count) => sum + count, 0))
  const empty = sizes.indexOf(0)
  if (empty !== -1) throw analysisProblem('empty-subgroup', ['groups', empty], 'Nobody is in this group.')
  return { counts, sizes, total: passed, midRanks, tieSum }
}

export function rankSum({ counts, midRanks }: RankedGroups, group: number): number {
  return counts[group]?.reduce((sum, count, value) => sum + count * (midRanks[value] ?? 0), 0) ?? 0
}
