import { type CrossTable, twoByTwo } from './cross-table.ts'
import { ninetyFivePercent } from './normal-quantile.ts'

/** A ratio with its interval; null where the table leaves it without a value, an end open where it has no bound. */
export type RatioEstimate = {
  readonly ratio: number | null
  readonly lower: number
  /** null: no upper bound. */
  readonly upper: number | null
  /** Of the log ratio; null with an empty cell. */
  readonly logStandardError: number | null
}

/**
 * The risk ratio, share of the first row in the first column over that of the second row, with the log interval
 * (Katz and others 1978, Biometrics 34:469). R: `epitools::riskratio(method = "wald")`, rows and columns reversed.
 * An empty cell in the first column leaves the log without a standard error, and the interval open from 0.
 */
export function riskRatio(table: CrossTable, z: number = ninetyFivePercent): RatioEstimate {
  const { a, b, c, d } = twoByTwo(table)
  const ratio = a / (a + b) / (c / (c + d))
  const squared = b / (a * (a + b)) + d / (c * (c + d))
  return estimate(ratio, squared, z)
}

/**
 * The sample odds ratio ad / bc with Woolf's interval (1955, Annals of Human Genetics 19:251): log ± z root of the
 * summed reciprocals. `haldane` adds a half to every cell first (Haldane 1956, Anscombe 1956), so that an empty cell
 * still has an interval. An odds ratio is not a risk ratio: a percentage stands beside it wherever it is shown.
 * R: `vcd::oddsratio(table, log = FALSE)` with `confint()`, `correct = TRUE` for the halves.
 */
export function oddsRatio(
  table: CrossTable,
  correction: 'none' | 'haldane' = 'none',
  z: number = ninetyFivePercent,
): RatioEstimate {
  const half = correction === 'haldane' ? 0.5 : 0
  const cells = twoByTwo(table)
  const [a, b, c, d] = [cells.a + half, cells.b + half, cells.c + half, cells.d + half]
  return estimate((a / b) * (d / c), 1 / a + 1 / b + 1 / c + 1 / d, z)
}

function estimate(ratio: number, squared: number, z: number): RatioEstimate {
  if (!Number.isFinite(squared) || !(ratio > 0 && Number.isFinite(ratio)))
    return { ratio: Number.isFinite(ratio) ? ratio : null, lower: 0, upper: null, logStandardError: null }
  const logStandardError = Math.sqrt(squared)
  const factor = Math.exp(z * logStandardError)
  return { ratio, lower: ratio / factor, upper: ratio * factor, logStandardError }
}
