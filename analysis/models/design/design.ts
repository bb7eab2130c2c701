/**
 * A model matrix that is never written out. Coded variables are packed into a few blocks; a row keeps one pattern
 * number a block, and what the row has in the block's columns is looked up in a table of patterns. Sums over rows
 * (X'WX, X'r) then go by pattern: a million rows with fifteen coded predictors take three additions a row instead
 * of a hundred and thirty. Quantities with many different values are columns of their own; small data are one
 * block in which every row is its own pattern.
 */
export type Design = {
  readonly rows: number
  /** The number of columns, the intercept (column 0) included. */
  readonly order: number
  readonly columns: readonly ModelColumn[]
  readonly terms: readonly ModelTerm[]
  readonly blocks: readonly PatternBlock[]
  readonly quantities: readonly QuantityColumn[]
  /** Quantities are fitted centred and scaled, so that a year of birth costs no digits; 0 and 1 for the others. */
  readonly scaling: Scaling
  /** Codes that no row used has, where `emptyCodes` is to leave them out. */
  readonly leftOut: readonly { readonly item: string; readonly code: string }[]
}

export type ModelColumn = {
  /** Place in `terms`; null for the intercept. */
  readonly term: number | null
  /** As results name it: `placement=residential`, `age`, `gender=girl:age`. */
  readonly label: string
  /** By the term's items: the code the column stands for, null for a quantity. */
  readonly codes: readonly (string | null)[]
  readonly isNumber: boolean
}

/** A predictor with all its columns, or an interaction. Columns from `first` to before `end`. */
export type ModelTerm = {
  /** `age`, or `age:gender`. */
  readonly name: string
  readonly items: readonly string[]
  readonly first: number
  readonly end: number
}

export type PatternBlock = {
  /** The pattern of each row. */
  readonly codes: Uint32Array
  readonly patterns: number
  /** Which columns of the model the block holds. */
  readonly columns: Uint32Array
  /** patterns × columns. */
  readonly table: Float64Array
}

export type QuantityColumn = { readonly column: number; readonly values: Float64Array }

export type Scaling = { readonly centre: Float64Array; readonly scale: Float64Array }

/** Columns of these terms, the intercept too unless told otherwise. */
export function columnsOf(terms: readonly ModelTerm[], intercept = true): Uint32Array {
  const columns = terms.flatMap(({ first, end }) =>
    Array.from({ length: end - first }, (_, offset) => first + offset),
  )
  return Uint32Array.from(intercept ? [0, ...columns] : columns)
}
