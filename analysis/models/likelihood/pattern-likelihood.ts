/** How many people of each pattern have the outcome and have it not. */
export type PatternCounts = { readonly yes: Float64Array; readonly no: Float64Array }

/**
 * The height of a logistic likelihood over patterns, for fitting the same small model to many samples: Newton's method
 * until a step would add less than `tolerance`. Columns that a sample leaves without information stay where they are,
 * and under separation the height is the one that is neared. `start` is overwritten with the coefficients.
 */
export function likelihoodHeight(
  table: Float64Array,
  { yes, no }: PatternCounts,
  start: Float64Array,
  tolerance: number,
): number {
  const order = start.length
  const information = new Float64Array(order * order)
  const score = new Float64Array(order)
  let height = Number.NEGATIVE_INFINITY
  let step = new Float64Array(order)
  for (let iteration = 0; iteration < 60; iteration += 1) {
    let next = evaluate(table, yes, no, start, score, information)
    for (let halving = 0; next < height - 1e-10 * Math.abs(height) && halving < 30; halving += 1) {
      for (let k = 0; k < order; k += 1) {
        step[k] = (step[k] ?? 0) / 2
        start[k] = (start[k] ?? 0) - (step[k] ?? 0)
      }
      next = evaluate(table, yes, no, start, score, information)
    }
    height = next
    step = solveKnown(information, score)
    let gain = 0
    for (let k = 0; k < order; k += 1) gain += ((step[k] ?? 0) * (score[k] ?? 0)) / 2
    if (!(gain > tolerance)) return height + Math.max(gain, 0)
    for (let k = 0; k < order; k += 1) start[k] = (start[k] ?? 0) + (step[k] ?? 0)
  }
  return height
}

function evaluate(
  table: Float64Array,
  yes: Float64Array,
  no: Float64Array,
  coefficients: Float64Array,
  score: Float64Array,
  information: Float64Array,
): number {
  const order = coefficients.length
  score.fill(0)
  information.fill(0)
  let height = 0
  for (let pattern = 0; pattern < yes.length; pattern += 1) {
    const positive = yes[pattern] ?? 0
    const negative = no[pattern] ?? 0
    if (positive + negative === 0) continue
    const start = pattern * order
    let eta = 0
    for (let k = 0; k < order; k += 1) eta += (table[start + k] ?? 0) * (coefficients[k] ?? 0)
    const small = Math.exp(-Math.abs(eta))
    const p = eta > 0 ? 1 / (1 + small) : small / (1 + small)
    height +=
      (eta > 0 ? -negative : positive) * Math.abs(eta) * (eta > 0 ? 1 : -1) -
      (positive + negative) * Math.log1p(small)
    const residual = positive - (positive + negative) * p
    const weight = ((positive + negative) * small) / (1 + small) ** 2
    for (let i = 0; i < order; i += 1) {
      const value = table[start + i] ?? 0
      if (value === 0) continue
      score[i] = (score[i] ?? 0) + residual * value
      const left = weight * value
      for (let j = 0; j <= i; j += 1) {
        information[i * order + j] = (information[i * order + j] ?? 0) + left * (table[start + j] ?? 0)
      }
    }
  }
  return height
}

/** Cholesky's method on the lower triangle, stepping over columns without information of their own. */
function solveKnown(information: Float64Array, score: Float64Array): Float64Array<ArrayBuffer> {
  const order = score.length
  const lower = new Float64Array(order * order)
  const solution = Float64Array.from(score)
  const known = new Uint8Array(order)
  for (let row = 0; row < order; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = information[row * order + column] ?? 0
      for (let k = 0; k < column; k += 1) {
        sum -= (lower[row * order + k] ?? 0) * (lower[column * order + k] ?? 0)
      }
      if (column < row) {
        lower[row * order + column] = known[column] === 1 ? sum / (lower[column * order + column] ?? 1) : 0
      } else if (sum > 1e-10 * (information[row * order + row] ?? 0)) {
        lower[row * order + row] = Math.sqrt(sum)
        known[row] = 1
      } else {
        lower[row * order + row] = 1
      }
    }
    let sum = solution[row] ?? 0
    for (let k = 0; k < row; k += 1) sum -= (lower[row * order + k] ?? 0) * (solution[k] ?? 0)
    solution[row] = known[row] === 1 ? sum / (lower[row * order + row] ?? 1) : 0
  }
  for (let row = order - 1; row >= 0; row -= 1) {
    let sum = solution[row] ?? 0
    for (let k = row + 1; k < order; k += 1) sum -= (lower[k * order + row] ?? 0) * (solution[k] ?? 0)
    solution[row] = known[row] === 1 ? sum / (lower[row * order + row] ?? 1) : 0
  }
  return solution
}
