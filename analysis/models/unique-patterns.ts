import type { Design } from './design/design.ts'
import { rowValues } from './design/row-forms.ts'
import type { BinaryRows } from './likelihood/logistic-likelihood.ts'

/** The different rows of a model matrix, predictor by predictor, with the people of each. */
export type UniquePatterns = {
  readonly patterns: number
  readonly yes: Float64Array
  readonly no: Float64Array
  readonly predictors: readonly PatternPredictor[]
}

export type PatternPredictor = {
  readonly item: string
  readonly width: number
  /** The predictor's level in each pattern. */
  readonly levels: Uint32Array
  /** Each level's columns. */
  readonly tables: readonly Float64Array[]
}

/** Merges rows that are alike in every predictor. The design must be without interactions. */
export function uniquePatterns(design: Design, { outcome, weights }: BinaryRows): UniquePatterns {
  const known = new Map<string, number>()
  const yes: number[] = []
  const no: number[] = []
  const levelNumbers = design.terms.map(() => new Map<string, number>())
  const levelLists: number[][] = design.terms.map(() => [])
  const tables: Float64Array[][] = design.terms.map(() => [])
  const x = new Float64Array(design.order)
  for (let row = 0; row < design.rows; row += 1) {
    rowValues(design, row, x)
    const levels = design.terms.map(({ first, end }, place) => {
      const own = x.slice(first, end)
      const key = own.join()
      const numbers = levelNumbers[place] ?? new Map<string, number>()
      const number = numbers.get(key) ?? numbers.size
      if (number === numbers.size) {
        numbers.set(key, number)
        tables[place]?.push(own)
      }
      return number
    })
    const key = levels.join()
    const pattern = known.get(key) ?? known.size
    if (pattern === known.size) {
      known.set(key, pattern)
      yes.push(0)
      no.push(0)
      levels.forEach((level, place) => {
        levelLists[place]?.push(level)
      })
    }
    const weight = weights === null ? 1 : (weights[row] ?? 0)
    const counts = outcome[row] === 1 ? yes : no
    counts[pattern] = (counts[pattern] ?? 0) + weight
  }
  return {
    patterns: known.size,
    yes: Float64Array.from(yes),
    no: Float64Array.from(no),
    predictors: design.terms.map(({ name, first, end }, place) => ({
      item: name,
      width: end - first,
      levels: Uint32Array.from(levelLists[place] ?? []),
      tables: tables[place] ?? [],
    })),
  }
}

/** The patterns of some of the predictors alone: which one each whole pattern has, and their model matrix. */
export function subsetPatterns(patterns: number, predictors: readonly PatternPredictor[]) {
  const order = 1 + predictors.reduce((sum, { width }) => sum + width, 0)
  const numbers = new Map<number | string, number>()
  const subsetOf = new Uint32Array(patterns)
  const rows: number[] = []
  const cells = predictors.reduce((product, { tables }) => product * tables.length, 1)
  for (let pattern = 0; pattern < patterns; pattern += 1) {
    const key =
      cells < Number.MAX_SAFE_INTEGER
        ? predictors.reduce((code, { levels, tables }) => code * tables.length + (levels[pattern] ?? 0), 0)
        : predictors.map(({ levels }) => levels[pattern]).join()
    const number = numbers.get(key) ?? numbers.size
    subsetOf[pattern] = number
    if (number < numbers.size) continue
    numbers.set(key, number)
    rows.push(1)
    for (const { levels, tables } of predictors) rows.push(...(tables[levels[pattern] ?? 0] ?? []))
  }
  return { order, subsetOf, count: numbers.size, table: Float64Array.from(rows) }
}
