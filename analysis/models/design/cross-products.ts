import type { Design, PatternBlock } from './design.ts'

/**
 * Sums over the rows of a design. All take and give the fitted (centred, scaled) columns. Arrays over rows have
 * `design.rows` values, arrays over columns `design.order`.
 */

/** X b for every row, into `into`. R: `drop(x %*% b)`. */
export function linearPredictor(design: Design, coefficients: Float64Array, into: Float64Array): void {
  design.blocks.forEach(({ codes, patterns, columns, table }, place) => {
    const sums = new Float64Array(patterns)
    for (let pattern = 0; pattern < patterns; pattern += 1) {
      let sum = 0
      const start = pattern * columns.length
      for (let k = 0; k < columns.length; k += 1) {
        sum += (table[start + k] ?? 0) * (coefficients[columns[k] ?? 0] ?? 0)
      }
      sums[pattern] = sum
    }
    gather(codes, sums, into, place > 0)
  })
  for (const { column, values } of design.quantities) {
    const slope = coefficients[column] ?? 0
    for (let row = 0; row < values.length; row += 1) into[row] = (into[row] ?? 0) + slope * (values[row] ?? 0)
  }
}

function gather(codes: Uint32Array, sums: Float64Array, into: Float64Array, add: boolean): void {
  if (add)
    for (let row = 0; row < codes.length; row += 1)
      into[row] = (into[row] ?? 0) + (sums[codes[row] ?? 0] ?? 0)
  else for (let row = 0; row < codes.length; row += 1) into[row] = sums[codes[row] ?? 0] ?? 0
}

/** X' r: the sum over rows of each column times `values`. R: `drop(crossprod(x, r))`. */
export function columnSums(design: Design, values: Float64Array): Float64Array {
  const sums = new Float64Array(design.order)
  for (const block of design.blocks) {
    spread(block, sumByPattern(block, values), (column, sum) => {
      sums[column] = (sums[column] ?? 0) + sum
    })
  }
  for (const { column, values: own } of design.quantities) {
    let sum = 0
    for (let row = 0; row < own.length; row += 1) sum += (own[row] ?? 0) * (values[row] ?? 0)
    sums[column] = sum
  }
  return sums
}

function sumByPattern({ codes, patterns }: PatternBlock, values: Float64Array): Float64Array {
  const sums = new Float64Array(patterns)
  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0
    sums[code] = (sums[code] ?? 0) + (values[row] ?? 0)
  }
  return sums
}

/** table' × pattern sums, column by column. */
function spread(
  { columns, table }: PatternBlock,
  byPattern: Float64Array,
  receive: (column: number, sum: number) => void,
): void {
  const width = columns.length
  columns.forEach((column, k) => {
    let sum = 0
    for (let pattern = 0; pattern < byPattern.length; pattern += 1) {
      sum += (byPattern[pattern] ?? 0) * (table[pattern * width + k] ?? 0)
    }
    receive(column, sum)
  })
}

/** X' diag(weights) X, order × order. R: `crossprod(x, x * w)`. */
export function weightedCrossProduct(design: Design, weights: Float64Array): Float64Array {
  const { order, blocks, quantities } = design
  const product = new Float64Array(order * order)
  const put = (row: number, column: number, sum: number) => {
    product[row * order + column] = sum
    product[column * order + row] = sum
  }
  blocks.forEach((block, place) => {
    withinBlock(block, sumByPattern(block, weights), put)
    for (const other of blocks.slice(place + 1)) betweenBlocks(block, other, weights, put)
  })
  const weighted = quantities.length > 0 ? new Float64Array(design.rows) : new Float64Array(0)
  quantities.forEach(({ column, values }, place) => {
    for (let row = 0; row < values.length; row += 1) weighted[row] = (values[row] ?? 0) * (weights[row] ?? 0)
    for (const block of blocks) {
      spread(block, sumByPattern(block, weighted), (other, sum) => put(column, other, sum))
    }
    for (const { column: other, values: others } of quantities.slice(place)) {
      let sum = 0
      for (let row = 0; row < others.length; row += 1) sum += (others[row] ?? 0) * (weighted[row] ?? 0)
      put(column, other, sum)
    }
  })
  return product
}

type Put = (row: number, column: number, sum: number) => void

/** Most cells of coded columns are 0: the others of each pattern are gathered first. */
function withinBlock({ columns, table }: PatternBlock, weights: Float64Array, put: Put): void {
  const width = columns.length
  const sums = new Float64Array(width * width)
  const filled = new Uint32Array(width)
  for (let pattern = 0; pattern < weights.length; pattern += 1) {
    const weight = weights[pattern] ?? 0
    if (weight === 0) continue
    const start = pattern * width
    let count = 0
    for (let k = 0; k < width; k += 1) {
      if (table[start + k] === 0) continue
      filled[count] = k
      count += 1
    }
    for (let i = 0; i < count; i += 1) {
      const row = filled[i] ?? 0
      const left = weight * (table[start + row] ?? 0)
      for (let j = i; j < count; j += 1) {
        const column = filled[j] ?? 0
        sums[row * width + column] = (sums[row * width + column] ?? 0) + left * (table[start + column] ?? 0)
      }
    }
  }
  for (let i = 0; i < width; i += 1) {
    for (let j = i; j < width; j += 1) put(columns[i] ?? 0, columns[j] ?? 0, sums[i * width + j] ?? 0)
  }
}

/** The weights counted by both blocks' patterns first; that table is then multiplied from both sides. */
function betweenBlocks(one: PatternBlock, other: PatternBlock, weights: Float64Array, put: Put): void {
  const counted = new Float64Array(one.patterns * other.patterns)
  const { codes: first } = one
  const { codes: second, patterns } = other
  for (let row = 0; row < first.length; row += 1) {
    const cell = (first[row] ?? 0) * patterns + (second[row] ?? 0)
    counted[cell] = (counted[cell] ?? 0) + (weights[row] ?? 0)
  }
  const width = other.columns.length
  const half = new Float64Array(one.patterns * width)
  for (let pattern = 0; pattern < one.patterns; pattern += 1) {
    for (let across = 0; across < patterns; across += 1) {
      const weight = counted[pattern * patterns + across] ?? 0
      if (weight === 0) continue
      for (let k = 0; k < width; k += 1) {
        half[pattern * width + k] =
          (half[pattern * width + k] ?? 0) + weight * (other.table[across * width + k] ?? 0)
      }
    }
  }
  other.columns.forEach((column, k) => {
    const byPattern = Float64Array.from(
      { length: one.patterns },
      (_, pattern) => half[pattern * width + k] ?? 0,
    )
    spread(one, byPattern, (row, sum) => put(row, column, sum))
  })
}
