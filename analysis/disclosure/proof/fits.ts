import type { LinearSystem } from '../linear/linear-system.ts'

/**
 * Multiplies a witness out: whole numbers of at least nought that satisfy every row. It imports nothing but a type and
 * trusts nobody, so that a proof holds whatever the search that found it did. Weights that are whole numbers are
 * summed exactly; decimals with the slack of their last bits.
 */
export function fits({ size, rows }: LinearSystem, witness: ArrayLike<number>): boolean {
  if (witness.length !== size) return false
  for (let cell = 0; cell < size; cell += 1) {
    const value = witness[cell] ?? -1
    if (!Number.isSafeInteger(value) || value < 0) return false
  }
  return rows.every(({ cells, weights, least, most }) => {
    let [sum, size, exact] = [0, 0, true]
    cells.forEach((cell, place) => {
      const term = (weights[place] ?? Number.NaN) * (witness[cell] ?? Number.NaN)
      sum += term
      size += Math.abs(term)
      exact &&= Number.isInteger(term)
    })
    const slack = exact ? 0 : size * 1e-12
    return sum >= least - slack && sum <= most + slack
  })
}
