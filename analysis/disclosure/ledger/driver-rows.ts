import type { PublishedTable } from '../../published/published-table.ts'
import { mayReissue } from './may-reissue.ts'
import type { Release, ReleasedTable } from './release.ts'

/** Tables of what goes with wellbeing over a benchmark set, as they were issued. */
export type DriverRelease = {
  readonly benchmarkSet: string
  readonly threshold: number
  readonly tables: readonly PublishedTable[]
}

/**
 * Their rows: everybody in the model for whom a thing is so, and everybody for whom it is not. Differences and intervals
 * can be solved for the four cells of those two rows, which `protectDrivers` holds to the threshold: they say no more.
 */
export function driverRows(tables: readonly PublishedTable[]): readonly ReleasedTable[] {
  return tables.flatMap(({ id, rows }) =>
    rows
      .filter(({ group }) => group === 'with' || group === 'without')
      .map(({ group, key, base, percentage }) => ({
        indicator: `${id}/${key}/${group}`,
        breakdown: null,
        whole: { key: 'own', base, percentage },
        categories: [],
      })),
  )
}

/** How many people each table rests on, for a researcher's output to be judged beside. */
export function peopleOfDrivers(tables: readonly PublishedTable[]): readonly number[] {
  return tables.flatMap(({ rows }) => {
    const [first] = rows.filter(({ group, base }) => group === 'with' && base !== null)
    const other = rows.find(({ group, key }) => group === 'without' && key === first?.key)
    return first?.base != null && other?.base != null ? [first.base + other.base] : []
  })
}

/**
 * What forbids to issue drivers beside those of sets that share waves with this one: whoever has both has the people who
 * are in one model and not in the other. Of the same set nothing that was kept back may come out later. Null where nothing.
 */
export function driversFault(
  earlier: readonly DriverRelease[],
  candidate: DriverRelease,
): { readonly benchmarkSet: string; readonly indicator: string } | null {
  const again = releaseOf(candidate)
  for (const other of earlier) {
    const before = releaseOf(other)
    const [change] = mayReissue(before, again)
    const opened =
      other.benchmarkSet === candidate.benchmarkSet
        ? again.tables.find(
            ({ indicator, whole }) =>
              whole.base !== null &&
              before.tables.some((each) => each.indicator === indicator && each.whole.base === null),
          )
        : undefined
    const found = change ?? opened
    if (found) return { benchmarkSet: other.benchmarkSet, indicator: found.indicator }
  }
  return null
}

const releaseOf = ({ benchmarkSet, threshold, tables }: DriverRelease): Release => ({
  ...{ name: benchmarkSet, waves: [], instrument: '', version: 0, threshold },
  tables: driverRows(tables),
})
