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
  const columns = margins.columns.toSorted().toReversed()
  const network = new Network(columns, table.rows, logFactorial, workLimit)
  if ((margins.total + 1) ** table.rows > Number.MAX_SAFE_INTEGER) return null
  const sum = (values: Float64Array) => values.reduce((total, each) => total + (logFactorial[each] ?? 0), 0)
  const logAll = (logFactorial[margins.total] ?? 0) - sum(margins.rows)
  const own = sum(margins.columns) - sum(table.counts)
  const counted = network.sumNoLikelier(margins.rows, own + 3.45254e-7, logAll)
  return counted === null ? null : Math.min(counted, 1)
}

/** Ways into a node, by their rounded length: log of product(column!) / product(cell!) so far, and how many. */
type Ways = Map<number, { readonly logLength: number; count: number }>
type Bounds = { readonly longest: number; readonly shortest: number }
/** Fillings of one column: the node each leads to, and the log of column! / product(cell!). */
type Steps = { readonly keys: readonly number[]; readonly logLengths: readonly number[] }

class Network {
  readonly #columns: Float64Array
  readonly #logFactorial: Float64Array
  readonly #rowCount: number
  readonly #bounds: Map<number, Bounds>[]
  #workLeft: number

  constructor(columns: Float64Array, rowCount: number, logFactorial: Float64Array, workLimit: number) {
    this.#columns = columns
    this.#rowCount = rowCount
    this.#logFactorial = logFactorial
    this.#bounds = Array.from(columns, () => new Map())
    this.#workLeft = workLimit
  }

  /** `limit`: the log of product(column!) / product(cell!) at or under which a table counts. */
  sumNoLikelier(rows: Float64Array, limit: number, logAll: number): number | null {
    let counted = 0
    let stage = new Map<number, Ways>([[this.#keyOf(rows), new Map([[0, { logLength: 0, count: 1 }]])]])
    for (let column = 0; column < this.#columns.length; column += 1) {
      const next = new Map<number, Ways>()
      for (const [from, ways] of stage) {
        const steps = this.#stepsFrom(from, column)
        this.#workLeft -= steps.keys.length * ways.size
        for (let place = 0; place < steps.keys.length; place += 1) {
          const key = steps.keys[place] ?? 0
          const logLength = steps.logLengths[place] ?? 0
          const bounds = this.#boundsOf(key, column + 1)
          if (this.#workLeft < 0) return null
          const logRest = this.#logTotal(key)
          for (const way of ways.values()) {
            const logWay = way.logLength + logLength
            if (logWay + bounds.shortest > limit) continue
            if (logWay + bounds.longest <= limit) counted += way.count * Math.exp(logWay + logRest - logAll)
            else join(next, key, logWay, way.count)
          }
        }
      }
      stage = next
    }
    return this.#workLeft < 0 ? null : counted
  }

  /** The log of all fillings of these rows together, (answers left)! / product(row!). */
  #logTotal(key: number): number {
    let [answers, logs] = [0, 0]
    for (const row of this.#rowsOf(key)) {
      answers += row
      logs += this.#logFactorial[row] ?? 0
    }
    return (this.#logFactorial[answers] ?? 0) - logs
  }

  /** The likeliest and the least likely completion from here, each by going on in every way. */
  #boundsOf(key: number, column: number): Bounds {
    if (column === this.#columns.length || this.#workLeft < 0) return { longest: 0, shortest: 0 }
    const known = this.#bounds[column]?.get(key)
    if (known) return known
    const { keys, logLengths } = this.#stepsFrom(key, column)
    let [longest, shortest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let place = 0; place < keys.length; place += 1) {
      const beyond = this.#boundsOf(keys[place] ?? 0, column + 1)
      const logLength = logLengths[place] ?? 0
      longest = Math.max(longest, logLength + beyond.longest)
      shortest = Math.min(shortest, logLength + beyond.shortest)
    }
    const bounds = { longest, shortest }
    this.#bounds[column]?.set(key, bounds)
    return bounds
  }

  /** Every way to fill one column from these rows; none, or only some, when the work runs out. */
  #stepsFrom(key: number, column: number): Steps {
    const rows = this.#rowsOf(key)
    const last = rows.length - 1
    const left = Float64Array.from(rows)
    const roomFrom = Float64Array.from(rows)
    for (let row = last - 1; row >= 0; row -= 1)
      roomFrom[row] = (roomFrom[row] ?? 0) + (roomFrom[row + 1] ?? 0)
    const [keys, logLengths]: [number[], number[]] = [[], []]
    const fill = (row: number, toPlace: number, logLength: number): void => {
      if (this.#workLeft < 0) return
      const room = rows[row] ?? 0
      if (row === last) {
        left[row] = room - toPlace
        this.#workLeft -= 1
        keys.push(this.#keyOf(left))
        logLengths.push(logLength - (this.#logFactorial[toPlace] ?? 0))
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
    return { keys, logLengths }
  }

  /** Row totals as one number, largest first, so that the same totals in another order are the same node. */
  #keyOf(rows: Float64Array): number {
    const sorted = Float64Array.from(rows)
    for (let i = 1; i < sorted.length; i += 1) {
      const moving = sorted[i] ?? 0
      let place = i
      for (; place > 0 && (sorted[place - 1] ?? 0) < moving; place -= 1)
        sorted[place] = sorted[place - 1] ?? 0
      sorted[place] = moving
    }
    let key = 0
    for (const row of sorted) key = key * this.#logFactorial.length + row
    return key
  }

  #rowsOf(key: number): Float64Array {
    const base = this.#logFactorial.length
    const rows = new Float64Array(this.#rowCount)
    let rest = key
    for (let row = rows.length - 1; row >= 0; row -= 1) {
      rows[row] = rest % base
      rest = Math.floor(rest / base)
    }
    return rows
  }
}

function join(stage: Map<number, Ways>, key: number, logLength: number, count: number): void {
  let ways = stage.get(key)
  if (!ways) {
    ways = new Map()
    stage.set(key, ways)
  }
  const alike = Math.round(logLength * 1e9)
  const way = ways.get(alike)
  if (way) way.count += count
  else ways.set(alike, { logLength, count })
}
