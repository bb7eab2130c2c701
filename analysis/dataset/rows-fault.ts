import type { AnalysisFault, AnalysisProblemCode } from '../problem.ts'

export type RowsFault = {
  readonly code: AnalysisProblemCode
  /** What the rows have, after "has": `a negative weight`. */
  readonly what: string
  /** Counted from 0. */
  readonly rows: readonly number[]
}

const mostNamed = 10

/** A fault of several rows as one, naming the first ten, counted from 1; the place ends with the first row. */
export function rowsFault(
  code: AnalysisProblemCode,
  path: readonly (string | number)[],
  who: string,
  what: string,
  rows: readonly number[],
): AnalysisFault {
  const named = rows.slice(0, mostNamed).map((row) => row + 1)
  const more = rows.length > mostNamed ? ` and ${rows.length - mostNamed} more` : ''
  const where = rows.length === 1 ? `row ${named[0]}` : `rows ${named.join(', ')}${more}`
  return { path: [...path, 'row', named[0] ?? 0], code, message: `${who} has ${what}, in ${where}.` }
}
