import { analysisProblem } from '../problem.ts'
import type { RandomSource } from '../synthetic/random-source.ts'
import { type CrossTable, testableMargins, transposed } from './cross-table.ts'
import { exactTablePValue } from './exact-table-p-value.ts'
import { logFactorials } from './log-factorials.ts'
import { tableWithMargins } from './table-with-margins.ts'

export type FisherFreemanHaltonTest = {
  readonly method: 'exact' | 'monte-carlo'
  readonly pValue: number
  /** Of the p value: nought when exact. */
  readonly standardError: number
  /** Random tables drawn; nought when exact. */
  readonly replicates: number
}

/**
 * Fisher's exact test for tables of any size (Freeman and Halton 1951): the probability, margins fixed, of all
 * tables no likelier than this one. R: `fisher.test(table)`; the random one `fisher.test(simulate.p.value = TRUE)`.
 *
 * Exact as long as `workLimit` steps of the network are enough (by default about a second; typically tables
 * up to 4 × 5 with some hundred answers). Beyond that, with a random source, `replicates` random tables with the same
 * margins: p = (1 + those no likelier) / (1 + replicates) and its standard error. Without a source: `too-large`.
 */
export function fisherFreemanHaltonTest(
  table: CrossTable,
  options: {
    readonly random?: RandomSource
    readonly replicates?: number
    readonly workLimit?: number
    /** Told now and then which share of the random tables is drawn. */
    readonly onProgress?: (share: number) => void
  } = {},
): FisherFreemanHaltonTest {
  const { total } = testableMargins(table)
  const upright = table.rows <= table.columns ? table : transposed(table)
  const logFactorial = logFactorials(total)
  const exact = exactTablePValue(upright, logFactorial, options.workLimit ?? 5e6)
  if (exact !== null) return { method: 'exact', pValue: exact, standardError: 0, replicates: 0 }
  if (!options.random) {
    const message =
      'This table is too large for the exact test. Give a seed, and random tables will stand in for all.'
    throw analysisProblem('too-large', ['table'], message)
  }
  return simulated(upright, logFactorial, options.random, options.replicates ?? 10_000, options.onProgress)
}

function simulated(
  table: CrossTable,
  logFactorial: Float64Array,
  random: RandomSource,
  replicates: number,
  onProgress: (share: number) => void = () => undefined,
): FisherFreemanHaltonTest {
  const margins = testableMargins(table)
  const spread = (counts: Float64Array) => counts.reduce((sum, count) => sum + (logFactorial[count] ?? 0), 0)
  const own = spread(table.counts)
  let noLikelier = 0
  const drawn = new Float64Array(table.counts.length)
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    if (replicate % 1000 === 0) onProgress(replicate / replicates)
    tableWithMargins(margins, logFactorial, random, drawn)
    if (spread(drawn) >= own - 1e-7) noLikelier += 1
  }
  const pValue = (noLikelier + 1) / (replicates + 1)
  const standardError = Math.sqrt((pValue * (1 - pValue)) / replicates)
  return { method: 'monte-carlo', pValue, standardError, replicates }
}
