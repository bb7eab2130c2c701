import { chiSquareTest } from './chi-square-test.ts'
import { type CrossTable, marginsOf } from './cross-table.ts'

/**
 * Cramér's V, 0 for independence to 1: raw, and with the bias correction of Bergsma (2013, Journal of the Korean
 * Statistical Society 42:323), which the raw V needs in small samples, where it is large by chance alone.
 * R: `vcd::assocstats(table)$cramer`; `rcompanion::cramerV(table, bias.correct = TRUE)`.
 */
export function cramersV(table: CrossTable): { readonly raw: number; readonly corrected: number } {
  const { statistic } = chiSquareTest(table)
  const { total } = marginsOf(table)
  const { rows, columns } = table
  const phiSquared = statistic / total
  const raw = Math.sqrt(phiSquared / Math.min(rows - 1, columns - 1))
  if (total < 2) return { raw, corrected: 0 }
  const unbiased = Math.max(0, phiSquared - ((rows - 1) * (columns - 1)) / (total - 1))
  const shrunk = (lines: number) => lines - (lines - 1) ** 2 / (total - 1)
  const most = Math.min(shrunk(rows), shrunk(columns)) - 1
  return { raw, corrected: most > 0 ? Math.min(Math.sqrt(unbiased / most), 1) : 0 }
}
