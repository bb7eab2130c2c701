import type { CodedPredictor, ModelData, Predictor } from '../../analysis/models/design/predictor.ts'
import sets from '../reference/values/models-data.json' with { type: 'json' }

type StoredColumn = {
  readonly codes?: readonly string[]
  readonly values?: readonly number[]
  readonly numbers?: readonly (number | null)[]
}

/** How the R scripts write a model down: tests/reference/models-cases.R. */
export type ModelCase = {
  readonly data: string
  readonly outcome: string
  readonly predictors: readonly string[]
  readonly references: readonly (readonly string[])[]
  readonly interactions: readonly (readonly string[])[]
  readonly frequencies: string | null
}

/** A column of one of R's public data sets, as a predictor. */
export function referenceColumn(data: string, item: string): Predictor {
  const known: Readonly<Record<string, { readonly columns: object }>> = sets
  const columns: Readonly<Record<string, StoredColumn>> = { ...known[data]?.columns }
  const column = columns[item]
  if (column?.numbers) {
    return { kind: 'number', item, values: Float64Array.from(column.numbers, (value) => value ?? Number.NaN) }
  }
  if (column?.codes && column.values) {
    return { kind: 'codes', item, codes: column.codes, values: Uint8Array.from(column.values) }
  }
  throw new Error(`${data} has no column ${item}.`)
}

export function referenceCodes(data: string, item: string): CodedPredictor {
  const column = referenceColumn(data, item)
  if (column.kind !== 'codes') throw new Error(`${item} of ${data} has no codes.`)
  return column
}

export function referenceNumbers(data: string, item: string): Float64Array {
  const column = referenceColumn(data, item)
  if (column.kind !== 'number') throw new Error(`${item} of ${data} is no number.`)
  return column.values
}

/** The case as our models take it; the outcome's last code counts as yes. */
export function modelData(each: ModelCase): ModelData {
  const { codes, values } = referenceCodes(each.data, each.outcome)
  if (codes.length !== 2) throw new Error(`${each.outcome} is not a yes or no.`)
  return {
    outcome: { item: each.outcome, values },
    predictors: each.predictors.map((item) => referenceColumn(each.data, item)),
    references: Object.fromEntries(each.references.map(([item = '', code = '']) => [item, code])),
    interactions: each.interactions,
    ...(each.frequencies === null ? {} : { frequencies: referenceNumbers(each.data, each.frequencies) }),
  }
}
