import type { PublishedRow, PublishedTable } from '../published/published-table.ts'
import { wholePercent } from './whole-percent.ts'

/** Shares of a population by category, as its source prints them. */
export type KnownShares = { readonly population: string; readonly shares: Readonly<Record<string, number>> }

/**
 * Who answered by group, worked out from a published breakdown and nothing else: its bases. Counted from all who took part
 * instead, a group's number beside a base one smaller would say that one of that group left the question out.
 * `population` are known shares to stand beside.
 */
export function protectProfile(
  breakdown: PublishedTable,
  head: Pick<PublishedTable, 'id' | 'title' | 'question' | 'counted'>,
  population: KnownShares | null,
): PublishedTable | null {
  const whole = breakdown.rows.find(({ group }) => group === 'own')?.base ?? null
  if (whole === null) return null
  const none = { base: null, lower: null, upper: null, comparison: null }
  const rows = breakdown.rows
    .filter(({ group }) => group === 'category')
    .flatMap((row): readonly PublishedRow[] => {
      const known = population?.shares[row.key]
      const beside: PublishedRow[] =
        known === undefined || population === null
          ? []
          : [
              {
                ...{ group: 'general-population', key: `population-${row.key}`, ...none },
                label: `${population.population}: ${row.label.toLowerCase()}`,
                ...{ status: 'shown', percentage: known },
              },
            ]
      const percentage = row.base === null ? null : wholePercent((100 * row.base) / whole)
      return [
        {
          ...row,
          group: 'option',
          percentage,
          lower: null,
          upper: null,
          comparison: null,
          base: row.base === null ? null : whole,
        },
        ...beside,
      ]
    })
  return { ...breakdown, ...head, indicator: 'who-answered', rows }
}
