import type { BenchmarkFigure } from '../compare/benchmark-figure.ts'
import type { PublishedRow } from '../published/published-table.ts'
import type { PreviousWave } from './report-input.ts'

/** The row of an indicator in the report of the wave before; undefined when that report did not have it. */
export function previousRow({ tables }: PreviousWave, indicator: string): PublishedRow | undefined {
  return tables
    .find((table) => table.id === `${indicator}--benchmark`)
    ?.rows.find(({ group }) => group === 'own')
}

/**
 * The figure as it was printed, so that nothing is known here that its own report does not say. Up to a base of 100
 * the whole percentage is the exact share; above, half a point at most is lost. Both waves are the authority's own, so
 * no spread between authorities enters. Null where there is nothing to compare with.
 */
export function previousFigure(previous: PreviousWave, indicator: string): BenchmarkFigure | null {
  const row = previousRow(previous, indicator)
  if (previous.breaks.has(indicator) || row?.status !== 'shown') return null
  const { base, percentage, lower, upper } = row
  if (base === null || percentage === null || lower === null || upper === null) return null
  return {
    proportion: Math.round((percentage * base) / 100) / base,
    base,
    lower: lower / 100,
    upper: upper / 100,
    betweenVariance: 0,
  }
}
