import { chiSquareDistribution } from '../distributions/chi-square-distribution.ts'
import { fDistribution } from '../distributions/f-distribution.ts'
import { cholesky, choleskySolve } from '../linear-algebra/cholesky.ts'
import { congruence } from '../linear-algebra/matrix.ts'
import { analysisProblem } from '../problem.ts'

/** A weighted table as a survey design estimates it. Cells row after row. */
export type DesignTable = {
  readonly rows: number
  readonly columns: number
  /** Weighted share of each cell, summing to 1. */
  readonly proportions: Float64Array
  /** Their covariance under the design (linearised), row-major, cells × cells. */
  readonly covariance: Float64Array
  /** Rows of data. */
  readonly base: number
  /** Of the design: clusters less strata. */
  readonly degreesOfFreedom: number
}

export type RaoScottTest = {
  /** Pearson's chi-square of the weighted shares at the unweighted base: not to be read by itself. */
  readonly pearson: number
  /** Mean generalised design effect: what one answer is worth less. */
  readonly designEffect: number
  readonly firstOrder: {
    readonly statistic: number
    readonly degreesOfFreedom: number
    readonly pValue: number
  }
  readonly secondOrder: {
    readonly f: number
    readonly numerator: number
    readonly denominator: number
    readonly pValue: number
  }
}

/**
 * Rao and Scott's test of independence for weighted and clustered answers (1984, Annals of Statistics 12:46): first
 * order, Pearson's statistic over the mean design effect; second order, Satterthwaite's F, which is the one to report.
 * R: `survey::svychisq(~a + b, design, statistic = "Chisq")` and `"F"`.
 * Throws `empty-margin` for an empty row or column, `empty-table` for too many empty cells, `too-few-clusters` without degrees of freedom.
 */
export function raoScottTest(table: DesignTable): RaoScottTest {
  const { rows, columns, proportions, base } = table
  if (!(table.degreesOfFreedom > 0))
    throw analysisProblem('too-few-clusters', ['design'], 'The design leaves no degrees of freedom.')
  const pearson = pearsonOf(table)
  const contrasts = scaledContrasts(table)
  const order = (rows - 1) * (columns - 1)
  const diagonal = new Float64Array(proportions.length ** 2)
  proportions.forEach((share, place) => {
    diagonal[place * (proportions.length + 1)] = share / base
  })
  const independent = cholesky(congruence(contrasts, diagonal, order), order)
  if (!independent)
    throw analysisProblem(
      'empty-table',
      ['table'],
      'Too many cells are empty. Put some rows or columns together.',
    )
  const observed = congruence(contrasts, table.covariance, order)
  const effects = Array.from({ length: order }, (_, column) =>
    choleskySolve(independent, columnOf(observed, order, column)),
  )
  const entry = (row: number, column: number) => effects[column]?.[row] ?? 0
  let [trace, traceOfSquare] = [0, 0]
  for (let i = 0; i < order; i += 1) {
    trace += entry(i, i)
    for (let j = 0; j < order; j += 1) traceOfSquare += entry(i, j) * entry(j, i)
  }
  if (!(trace > 0))
    throw analysisProblem('constant-outcome', ['covariance'], 'The design shows no variance here.')
  const numerator = trace ** 2 / traceOfSquare
  const denominator = numerator * table.degreesOfFreedom
  const statistic = pearson / (trace / order)
  const f = pearson / trace
  return {
    pearson,
    designEffect: trace / order,
    firstOrder: {
      statistic,
      degreesOfFreedom: order,
      pValue: chiSquareDistribution(order).upperTail(statistic),
    },
    secondOrder: { f, numerator, denominator, pValue: fDistribution(numerator, denominator).upperTail(f) },
  }
}

function marginShares({ rows, columns, proportions }: DesignTable) {
  const byRow = new Float64Array(rows)
  const byColumn = new Float64Array(columns)
  proportions.forEach((share, place) => {
    const [r, c] = [Math.floor(place / columns), place % columns]
    byRow[r] = (byRow[r] ?? 0) + share
    byColumn[c] = (byColumn[c] ?? 0) + share
  })
  for (const [side, shares] of [
    ['rows', byRow],
    ['columns', byColumn],
  ] as const) {
    const empty = shares.findIndex((share) => !(share > 0))
    if (empty !== -1)
      throw analysisProblem(
        'empty-margin',
        ['table', side, empty],
        'Nobody is in this row or column. Leave it out.',
      )
  }
  return { byRow, byColumn }
}

/** Interaction contrasts of each cell against the last row and column, over the cell's share (nought if it is empty). */
function scaledContrasts({ rows, columns, proportions }: DesignTable): Float64Array {
  const contrasts = new Float64Array((rows - 1) * (columns - 1) * proportions.length)
  let contrast = 0
  for (let r = 0; r < rows - 1; r += 1) {
    for (let c = 0; c < columns - 1; c += 1) {
      for (const [row, column, sign] of [
        [r, c, 1],
        [r, columns - 1, -1],
        [rows - 1, c, -1],
        [rows - 1, columns - 1, 1],
      ] as const) {
        const place = row * columns + column
        const share = proportions[place] ?? 0
        contrasts[contrast * proportions.length + place] = share > 0 ? sign / share : 0
      }
      contrast += 1
    }
  }
  return contrasts
}

function pearsonOf(table: DesignTable): number {
  const { byRow, byColumn } = marginShares(table)
  return table.proportions.reduce((sum, share, place) => {
    const expected = (byRow[Math.floor(place / table.columns)] ?? 0) * (byColumn[place % table.columns] ?? 0)
    return sum + (table.base * (share - expected) ** 2) / expected
  }, 0)
}

function columnOf(matrix: Float64Array, order: number, column: number): Float64Array {
  return Float64Array.from({ length: order }, (_, row) => matrix[row * order + column] ?? 0)
}
