import { analysisProblem } from '../problem.ts'

/** Items as columns, NaN where an answer is missing. */
export type Items = readonly ArrayLike<number>[]
export type ItemCovariance = {
  readonly order: number
  /** Row-major, `order` × `order`. */
  readonly matrix: Float64Array
  /** Complete rows (listwise), or the smallest number behind any one covariance (pairwise). */
  readonly base: number
}

/**
 * Covariances between items. `listwise` uses the rows that answered every item, `pairwise` for each pair those
 * that answered both; they differ as soon as answers are missing, so a result says which it used.
 * R: `cov(x, use = "complete.obs")`, `cov(x, use = "pairwise.complete.obs")`.
 * Throws `too-few-rows` under three rows, `wrong-length` for uneven columns, `constant-outcome` for an item that
 * everyone answered alike.
 */
export function itemCovariance(items: Items, missing: 'listwise' | 'pairwise'): ItemCovariance {
  const order = items.length
  const rows = items[0]?.length ?? 0
  if (order < 2) throw analysisProblem('too-few-rows', ['items'], 'A scale needs two items or more.')
  items.forEach((item, place) => {
    if (item.length !== rows)
      throw analysisProblem('wrong-length', ['items', place], 'Items differ in length.')
  })
  const complete = (row: number) => items.every((item) => !Number.isNaN(item[row] ?? Number.NaN))
  const kept = Uint8Array.from({ length: rows }, (_, row) =>
    missing === 'pairwise' || complete(row) ? 1 : 0,
  )
  const matrix = new Float64Array(order * order)
  let base = rows
  for (let i = 0; i < order; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const pair = covariance(items[i] ?? [], items[j] ?? [], kept)
      base = Math.min(base, pair.base)
      matrix[i * order + j] = pair.covariance
      matrix[j * order + i] = pair.covariance
    }
  }
  if (base < 3)
    throw analysisProblem('too-few-rows', ['items'], 'Fewer than three people answered these items.')
  for (let i = 0; i < order; i += 1) {
    if ((matrix[i * order + i] ?? 0) > 0) continue
    throw analysisProblem('constant-outcome', ['items', i], 'Everyone gave this item the same answer.')
  }
  return { order, matrix, base }
}

function covariance(first: ArrayLike<number>, second: ArrayLike<number>, kept: Uint8Array) {
  let [base, meanFirst, meanSecond, products] = [0, 0, 0, 0]
  for (let row = 0; row < kept.length; row += 1) {
    const [x, y] = [first[row] ?? Number.NaN, second[row] ?? Number.NaN]
    if (kept[row] === 0 || Number.isNaN(x) || Number.isNaN(y)) continue
    base += 1
    const fromMean = x - meanFirst
    meanFirst += fromMean / base
    meanSecond += (y - meanSecond) / base
    products += fromMean * (y - meanSecond)
  }
  return { base, covariance: products / (base - 1) }
}
