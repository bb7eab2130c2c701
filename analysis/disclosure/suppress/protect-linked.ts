import { substitute } from '../linear/components.ts'
import type { LinearSolver } from '../linear/linear-solver.ts'
import type { LinearRow, LinearSystem } from '../linear/linear-system.ts'
import type { Claim, View } from '../proof/check-proof.ts'
import { fits } from '../proof/fits.ts'

/** Tables that share cells or have three dimensions and more: no network, so a solver searches. */
export type LinkedTables = {
  /** The sums that tie cells together, whatever is hidden. */
  readonly sums: LinearSystem
  readonly values: readonly number[]
  readonly primary: readonly number[]
  readonly settled?: readonly number[]
  readonly costs: readonly number[]
  readonly width: number
  readonly reach: number
}

export type ProtectedLinked = { readonly hidden: readonly boolean[]; readonly claims: readonly Claim[] }

/** What publishing the cells that are not hidden adds to the sums. */
export function publishedWith(
  { sums, values }: Pick<LinkedTables, 'sums' | 'values'>,
  hidden: readonly boolean[],
): LinearSystem {
  const shown = values.flatMap((value, cell): LinearRow[] =>
    hidden[cell] ? [] : [{ about: 'shown', cells: [cell], weights: [1], least: value, most: value }],
  )
  return { size: sums.size, rows: [...sums.rows, ...shown] }
}

/**
 * The cells to hide, with a proof; null when the solver finds no pattern within `mostRounds`, and then the breakdown is
 * merged or dropped. An interval of real numbers proves nothing here, so every end is a table in whole numbers, and
 * what `fits` does not confirm counts as not found.
 */
export function protectLinked(
  tables: LinkedTables,
  solver: LinearSolver,
  mostRounds = 40,
): ProtectedLinked | null {
  const fixed = new Set([...tables.primary, ...(tables.settled ?? [])])
  const hidden = tables.values.map((_, cell) => fixed.has(cell))
  for (let round = 0; ; round += 1) {
    const failing = tables.primary.find((cell) => proveLinked(tables, hidden, cell, solver) === null)
    if (failing === undefined) break
    const more = cheapestMove(tables, hidden, failing, solver)
    if (round >= mostRounds || more.every((cell) => hidden[cell])) return null
    for (const cell of more) hidden[cell] = true
  }
  const extra = [...hidden.keys()].filter((cell) => hidden[cell] && !fixed.has(cell))
  for (const cell of extra.toSorted((a, b) => (tables.costs[b] ?? 0) - (tables.costs[a] ?? 0))) {
    hidden[cell] = false
    if (tables.primary.some((each) => proveLinked(tables, hidden, each, solver) === null)) hidden[cell] = true
  }
  const claims = tables.primary.flatMap((cell): Claim[] => {
    const views = proveLinked(tables, hidden, cell, solver)
    const { width, reach } = tables
    return views ? [{ cell, count: tables.values[cell] ?? 0, width, reach, views }] : []
  })
  return claims.length === tables.primary.length ? { hidden, claims } : null
}

function proveLinked(
  tables: LinkedTables,
  hidden: readonly boolean[],
  cell: number,
  solver: LinearSolver,
): readonly View[] | null {
  const { values, width, reach } = tables
  const count = values[cell] ?? 0
  const views: View[] = []
  const outsider = pairOf(null)
  if (outsider === null || spanOf(outsider) < width || (count > 0 && (outsider.low[cell] ?? 0) >= count))
    return null
  views.push(outsider)
  for (const insider of hidden.keys()) {
    if (!hidden[insider] || (values[insider] ?? 0) === 0) continue
    const serves = ({ low, high }: View) => (low[insider] ?? 0) >= 1 && (high[insider] ?? 0) >= 1
    if (views.some((view) => serves(view) && spanOf(view) >= width - 1)) continue
    const pair = pairOf(insider)
    if (pair === null || spanOf(pair) < width - 1) return null
    views.push(pair)
  }
  return views

  function spanOf({ low, high }: View): number {
    return (high[cell] ?? 0) - (low[cell] ?? 0)
  }

  function pairOf(insider: number | null): View | null {
    const inside: readonly LinearRow[] =
      insider === null ? [] : [{ about: 'insider', cells: [insider], weights: [1], least: 1, most: Infinity }]
    const published = publishedWith(tables, hidden)
    const low = endOf('least')
    const high = endOf('most')
    return low && high && (high[cell] ?? 0) >= reach ? { insider, low, high } : null

    function endOf(direction: 'least' | 'most'): readonly number[] | null {
      const places = new Map<number, number>()
      for (const each of hidden.keys()) if (hidden[each]) places.set(each, places.size)
      const known = values.map((value, each) => (hidden[each] ? null : value))
      const rows = substitute([...tables.sums.rows, ...inside], known).rows.map((row) => ({
        ...row,
        cells: row.cells.map((each) => places.get(each) ?? 0),
      }))
      // Without a limit above, a table far enough away is all that is needed.
      const far = {
        about: 'far',
        cells: [places.get(cell) ?? 0],
        weights: [1],
        least: 0,
        most: count + reach + width,
      }
      const problem = solver.open({ size: places.size, rows: [...rows, far] })
      const answers = [false, true].map(
        (whole) => () => problem.optimise(places.get(cell) ?? 0, direction, whole),
      )
      try {
        for (const answer of answers) {
          const found = answer()
          if (found.status !== 'optimal') continue
          const witness = values.map((value, each) => {
            const place = places.get(each)
            return place === undefined ? value : Math.round(found.at[place] ?? 0) + 0
          })
          if (fits(published, witness)) return witness
        }
        return null
      } finally {
        problem.close()
      }
    }
  }
}

/**
 * The cells that would have to move for the failing one to move far enough either way, at the least cost: a linear
 * program over what each cell gains and loses (Fischetti and Salazar 2001 as a heuristic), hidden ones for nothing.
 */
function cheapestMove(
  { sums, values, costs, width, reach }: LinkedTables,
  hidden: readonly boolean[],
  cell: number,
  solver: LinearSolver,
): readonly number[] {
  const size = values.length
  const [cost, gain, loss] = [2 * size, (each: number) => each, (each: number) => size + each]
  const moving = values.map((_, each) => Number.isFinite(costs[each]) || hidden[each])
  const count = values[cell] ?? 0
  const up = Math.max(reach - count, width - count, 1)
  const found: number[] = []
  for (const [end, amount] of [
    [gain(cell), up],
    [loss(cell), Math.min(count, Math.max(1, width - up))],
  ] as const) {
    if (amount <= 0) continue
    const rows: LinearRow[] = sums.rows.map(({ about, cells, weights }) => ({
      about,
      cells: cells.flatMap((each) => [gain(each), loss(each)]),
      weights: weights.flatMap((weight) => [weight, -weight]),
      least: 0,
      most: 0,
    }))
    values.forEach((value, each) => {
      const most = moving[each] ? value : 0
      rows.push({ about: '', cells: [loss(each)], weights: [1], least: 0, most })
      if (!moving[each]) rows.push({ about: '', cells: [gain(each)], weights: [1], least: 0, most: 0 })
    })
    rows.push({ about: '', cells: [end], weights: [1], least: amount, most: amount })
    const other = end === gain(cell) ? loss(cell) : gain(cell)
    rows.push({ about: '', cells: [other], weights: [1], least: 0, most: 0 })
    const priced = [...values.keys()].filter((each) => !hidden[each] && moving[each])
    rows.push({
      about: 'cost',
      cells: [cost, ...priced.flatMap((each) => [gain(each), loss(each)])],
      weights: [-1, ...priced.flatMap((each) => [costs[each] ?? 0, costs[each] ?? 0])],
      least: 0,
      most: 0,
    })
    const problem = solver.open({ size: 2 * size + 1, rows })
    const answer = problem.optimise(cost, 'least', false)
    problem.close()
    if (answer.status !== 'optimal') continue
    for (const each of values.keys()) {
      if ((answer.at[gain(each)] ?? 0) + (answer.at[loss(each)] ?? 0) > 1e-6) found.push(each)
    }
  }
  return found
}
