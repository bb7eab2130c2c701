import { type CrossTable, testableMargins } from './cross-table.ts'

/**
 * The probability of all tables with these margins that are no likelier than this one, or null when `workLimit`
 * steps are not enough.
 *
 * Mehta and Patel's network (1983, JASA 78:427): columns are filled one after the other, and all ways that leave the
 * same row totals to be filled (in any order: rows can change places) meet in one node. A way whose every completion
 * is no likelier counts at once with all of them, since their total is known in closed form; one whose every
 * completion is likelier is dropped; ways of equal probability go on together. Tables count as equal in probability
 * within R's tolerance, 3.45e-7 of the logarithm.
 */
export function exactTablePValue(
  table: CrossTable,
  logFactorial: Float64Array,
  workLimit: number,
): number | null {
  const margins = testableMargins(table)
  const network = new Network(margins.columns.toSorted().toReversed(), logFactorial, workLimit)
  if ((margins.total + 1) ** table.rows > Number.MAX_SAFE_INTEGER) return null
  const sum = (values: Float64Array) => values.reduce((total, each) => total + (logFactorial[each] ?? 0), 0)
  const logAll = (logFactorial[margins.total] ?? 0) - sum(margins.rows)
  const own = sum(margins.columns) - sum(table.counts)
  const counted = network.sumNoLikelier(margins.rows.toSorted().toReversed(), own + 3.45254e-7, logAll)
  return counted === null ? null : Math.min(counted, 1)
}

type Ways = Map<number, { logLength: number; count: number }>
type Node = { readonly rows: Float64Array; readonly ways: Ways }
type Bounds = { readonly longest: number; readonly shortest: number }

class Network {
  readonly #columns: Float64Array
  readonly #logFactorial: Float64Array
  readonly #bounds: Map<number, Bounds>[]
  #workLeft: number

  constructor(columns: Float64Array, logFactorial: Float64Array, workLimit: number) {
    this.#columns = columns
    this.#logFactorial = logFactorial
    this.#bounds = Array.from(columns, () => new Map())
    this.#workLeft = workLimit
  }

  /** `limit`: the log of product(column!) / product(cell!) at or under which a table counts. */
  sumNoLikelier(rows: Float64Array, limit: number, logAll: number): number | null {
    let counted = 0
    let stage = new Map<number, Node>([
      [this.#key(rows), { rows, ways: new Map([[0, { logLength: 0, count: 1 }]]) }],
    ])
    for (let column = 0; column < this.#columns.length; column += 1) {
      const next = new Map<number, Node>()
      for (const node of stage.values()) {
        const steps = this.#stepsFrom(node.rows, column)
        if (steps === null) return null
        this.#workLeft -= steps.length * node.ways.size
        if (this.#workLeft < 0) return null
        for (const { left, logLength } of steps) {
          const key = this.#key(left)
          const bounds = this.#boundsOf(left, key, column + 1)
          if (bounds === null) return null
          const logRest = this.#logTotal(left)
          for (const way of node.ways.values()) {
            const logWay = way.logLength + logLength
            if (logWay + bounds.shortest > limit) continue
            if (logWay + bounds.longest <= limit) counted += way.count * Math.exp(logWay + logRest - logAll)
            else this.#join(next, key, left, logWay, way.count)
          }
        }
      }
      stage = next
    }
    return counted
  }

  #join(stage: Map<number, Node>, key: number, rows: Float64Array, logLength: number, count: number): void {
    const node = stage.get(key) ?? { rows, ways: new Map() }
    stage.set(key, node)
    const alike = Math.round(logLength * 1e9)
    const way = node.ways.get(alike)
    if (way) way.count += count
    else node.ways.set(alike, { logLength, count })
  }

  /** All fillings of these rows together: log of (answers left)! / product(row!). */
  #logTotal(rows: Float64Array): number {
    let [answers, logs] = [0, 0]
    for (const row of rows) {
      answers += row
      logs += this.#logFactorial[row] ?? 0
    }
    return (this.#logFactorial[answers] ?? 0) - logs
  }

  /** The likeliest and the least likely completion from here, each by going on in every way. */
  #boundsOf(rows: Float64Array, key: number, column: number): Bounds | null {
    if (column === this.#columns.length) return { longest: 0, shortest: 0 }
    const known = this.#bounds[column]?.get(key)
    if (known) return known
    const steps = this.#stepsFrom(rows, column)
    if (steps === null) return null
    let [longest, shortest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (const { left, logLength } of steps) {
      const beyond = this.#boundsOf(left, this.#key(left), column + 1)
      if (beyond === null) return null
      longest = Math.max(longest, logLength + beyond.longest)
      shortest = Math.min(shortest, logLength + beyond.shortest)
    }
    const bounds = { longest, shortest }
    this.#bounds[column]?.set(key, bounds)
    return bounds
  }

  /** Every way to fill one column from these rows, with what it leaves, in falling order; null when out of work. */
  #stepsFrom(
    rows: Float64Array,
    column: number,
  ): readonly { readonly left: Float64Array; readonly logLength: number }[] | null {
    const steps: { left: Float64Array; logLength: number }[] = []
    const left = Float64Array.from(rows)
    const roomFrom = Float64Array.from(rows)
    for (let row = rows.length - 2; row >= 0; row -= 1)
      roomFrom[row] = (roomFrom[row] ?? 0) + (roomFrom[row + 1] ?? 0)
    const fill = (row: number, toPlace: number, logLength: number): void => {
      if (this.#workLeft < 0) return
      const room = rows[row] ?? 0
      if (row === rows.length - 1) {
        left[row] = room - toPlace
        this.#workLeft -= 1
        steps.push({
          left: Float64Array.from(left).sort().reverse(),
          logLength: logLength - (this.#logFactorial[toPlace] ?? 0),
        })
        return
      }
      const least = Math.max(0, toPlace - (roomFrom[row + 1] ?? 0))
      for (let placed = least; placed <= Math.min(room, toPlace); placed += 1) {
        left[row] = room - placed
        fill(row + 1, toPlace - placed, logLength - (this.#logFactorial[placed] ?? 0))
      }
    }
    const toPlace = this.#columns[column] ?? 0
    fill(0, toPlace, this.#logFactorial[toPlace] ?? 0)
    return this.#workLeft < 0 ? null : steps
  }

  #key(rows: Float64Array): number {
    const base = this.#logFactorial.length
    return rows.reduce((key, row) => key * base + row, 0)
  }
}
