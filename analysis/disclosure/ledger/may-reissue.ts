import type { Release, ReleasedRow } from './release.ts'

/** A population whose published figures changed by too few people to publish both. */
export type SmallChange = { readonly indicator: string; readonly population: string }

/**
 * What forbids to publish a release again beside the one there is. Late answers, or one taken back, change a report by
 * one or two people, and two reports side by side are then those people's whole answers. So a release is frozen;
 * another of the same responses comes out only where every population that changed did so by the threshold or more.
 */
export function mayReissue(published: Release, again: Release): readonly SmallChange[] {
  const threshold = Math.max(published.threshold, again.threshold)
  return again.tables.flatMap((table) => {
    const before = published.tables.find(
      ({ indicator, breakdown }) => indicator === table.indicator && breakdown === table.breakdown,
    )
    if (before === undefined) return []
    return [table.whole, ...table.categories].flatMap((row) => {
      const old = [before.whole, ...before.categories].find(({ key }) => key === row.key)
      return old && isSmallChange(old, row, threshold)
        ? [{ indicator: table.indicator, population: row.key }]
        : []
    })
  })
}

function isSmallChange(old: ReleasedRow, row: ReleasedRow, threshold: number): boolean {
  if (old.base === null || row.base === null) return false
  const change = Math.abs(old.base - row.base)
  // As many as before and another share: some came and as many went, and how few cannot be told.
  return change === 0 ? old.percentage !== row.percentage : change < threshold
}

/** Whether two releases are about the same answers: then they are audited together. */
export function sameAnswers(one: Release, other: Release): boolean {
  const bases = (release: Release) =>
    new Map(release.tables.map((table) => [`${table.indicator} ${table.breakdown}`, table.whole.base]))
  const before = bases(one)
  return [...bases(other)].every(([key, base]) => {
    const old = before.get(key) ?? null
    return old === null || base === null || old === base
  })
}
