import type { Design, PatternBlock } from './design.ts'

/** What a single row has in the fitted columns, into `into` (order values). */
export function rowValues(design: Design, row: number, into: Float64Array): void {
  into.fill(0)
  for (const { codes, columns, table } of design.blocks) {
    const start = (codes[row] ?? 0) * columns.length
    for (let k = 0; k < columns.length; k += 1) into[columns[k] ?? 0] = table[start + k] ?? 0
  }
  for (const { column, values } of design.quantities) into[column] = values[row] ?? 0
}

/**
 * x' M x for every row, M symmetric: leverages where M is an inverse information matrix. By pattern within each
 * block and by pair of patterns between blocks, so that a row is a few look-ups.
 * R: `rowSums((x %*% m) * x)`.
 */
export function rowForms(design: Design, matrix: Float64Array): Float64Array {
  const { blocks, quantities, order, rows } = design
  const forms = new Float64Array(rows)
  const pairs = blocks.reduce((cells, block) => Math.max(cells, block.patterns), 0) ** 2
  if (quantities.length > 0 || (blocks.length > 1 && pairs > 4 * rows)) return rowByRow(design, matrix)
  blocks.forEach((one, place) => {
    const own = new Float64Array(one.patterns)
    const filled = new Uint32Array(one.columns.length)
    for (let pattern = 0; pattern < one.patterns; pattern += 1) {
      own[pattern] = ownForm(one, pattern, matrix, order, filled)
    }
    for (let row = 0; row < rows; row += 1) forms[row] = (forms[row] ?? 0) + (own[one.codes[row] ?? 0] ?? 0)
    for (const other of blocks.slice(place + 1)) addPairs(one, other, matrix, order, forms)
  })
  return forms
}

/** Within one pattern, by symmetry half of the pairs of cells that are not 0. */
function ownForm(
  { columns, table }: PatternBlock,
  pattern: number,
  matrix: Float64Array,
  order: number,
  filled: Uint32Array,
): number {
  const start = pattern * columns.length
  let count = 0
  let sum = 0
  for (let k = 0; k < columns.length; k += 1) {
    const value = table[start + k] ?? 0
    if (value === 0) continue
    const row = (columns[k] ?? 0) * order
    let inner = 0
    for (let j = 0; j < count; j += 1) {
      const other = filled[j] ?? 0
      inner += (matrix[row + (columns[other] ?? 0)] ?? 0) * (table[start + other] ?? 0)
    }
    sum += value * (2 * inner + value * (matrix[row + (columns[k] ?? 0)] ?? 0))
    filled[count] = k
    count += 1
  }
  return sum
}

function addPairs(
  one: PatternBlock,
  other: PatternBlock,
  matrix: Float64Array,
  order: number,
  forms: Float64Array,
): void {
  const twice = new Float64Array(one.patterns * other.patterns)
  for (let i = 0; i < one.patterns; i += 1) {
    for (let j = 0; j < other.patterns; j += 1) {
      twice[i * other.patterns + j] = 2 * form(one, i, other, j, matrix, order)
    }
  }
  for (let row = 0; row < forms.length; row += 1) {
    const cell = (one.codes[row] ?? 0) * other.patterns + (other.codes[row] ?? 0)
    forms[row] = (forms[row] ?? 0) + (twice[cell] ?? 0)
  }
}

function form(
  one: PatternBlock,
  i: number,
  other: PatternBlock,
  j: number,
  matrix: Float64Array,
  order: number,
): number {
  const left = i * one.columns.length
  const right = j * other.columns.length
  let sum = 0
  for (let a = 0; a < one.columns.length; a += 1) {
    const value = one.table[left + a] ?? 0
    if (value === 0) continue
    const start = (one.columns[a] ?? 0) * order
    let inner = 0
    for (let b = 0; b < other.columns.length; b += 1) {
      inner += (matrix[start + (other.columns[b] ?? 0)] ?? 0) * (other.table[right + b] ?? 0)
    }
    sum += value * inner
  }
  return sum
}

function rowByRow(design: Design, matrix: Float64Array): Float64Array {
  const { order, rows } = design
  const forms = new Float64Array(rows)
  const x = new Float64Array(order)
  for (let row = 0; row < rows; row += 1) {
    rowValues(design, row, x)
    let sum = 0
    for (let i = 0; i < order; i += 1) {
      const value = x[i] ?? 0
      if (value === 0) continue
      let inner = 0
      for (let j = 0; j < order; j += 1) inner += (matrix[i * order + j] ?? 0) * (x[j] ?? 0)
      sum += value * inner
    }
    forms[row] = sum
  }
  return forms
}
