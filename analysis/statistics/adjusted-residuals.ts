import { expectedCounts } from './chi-square-test.ts'
import { type CrossTable, testableMargins } from './cross-table.ts'

/**
 * Haberman's adjusted residuals (1973, Biometrics 29:205), one a cell in the table's order: how many standard errors
 * a count lies from what independence expects; standard normal then. R: `chisq.test(table)$stdres`.
 * A row or column that holds everybody has no residual, and `testableMargins` refuses the empty one beside it.
 */
export function adjustedResiduals(table: CrossTable): Float64Array {
  const { rows, columns, total } = testableMargins(table)
  const { expected } = expectedCounts(table)
  return table.counts.map((count, place) => {
    const row = rows[Math.floor(place / table.columns)] ?? 0
    const column = columns[place % table.columns] ?? 0
    const expectedHere = expected[place] ?? 1
    return (count - expectedHere) / Math.sqrt(expectedHere * (1 - row / total) * (1 - column / total))
  })
}
