/** One measured figure, as `npm run bench` prints it: a line of JSON. */
export type Figure = {
  readonly bench: string
  readonly name: string
  /** The median of the runs. */
  readonly value: number
  readonly unit: string
  /** The most (for a rate: the least) that the design allows; null where it sets none. */
  readonly budget: number | null
  readonly runs: number
  /** The same work by a peer in the same run; `ratio` is the peer's value over ours. */
  readonly beside?: { readonly what: string; readonly value: number; readonly ratio: number }
}

/** A rate has to reach its budget; a time, a size or a count must not go over it. */
export const missesBudget = ({ value, unit, budget }: Figure): boolean =>
  budget !== null && (unit.startsWith('/') ? value < budget : value > budget)

export type Bench = {
  readonly name: string
  readonly run: (print: (figure: Figure) => void) => Promise<void>
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
}

/** Three significant digits more than anyone can trust of a time. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4))
}
