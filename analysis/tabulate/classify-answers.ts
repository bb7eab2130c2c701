import type { Measure } from '../../surveys/model/indicator.ts'
import type { Column, Dataset } from '../dataset/dataset.ts'

/** What an answer is to an indicator. Only `missing` stays out of the base. */
export const answerClass = { missing: 0, neither: 1, positive: 2, negative: 3 } as const

/**
 * Each response's class under a measure. For a multiple choice, one who ticked a positive option counts as
 * positive, else as negative with a negative one. Null when the data have no such item.
 */
export function classifyAnswers(dataset: Dataset, measure: Measure): Uint8Array | null {
  const column = dataset.columns.get(measure.item)
  if (column) {
    const classOf = classesOfCodes(column, measure)
    return column.values.map((value) => classOf[value] ?? answerClass.missing)
  }
  const ticks = (options: readonly string[]) =>
    options.flatMap((option) => dataset.columns.get(`${measure.item}/${option}`) ?? [])
  const [positive, negative] = [ticks(measure.positive), ticks(measure.negative)]
  const any = positive[0] ?? negative[0]
  if (any === undefined) return null
  return any.values.map((value, row) => {
    if (value >= any.codes.length) return answerClass.missing
    if (positive.some(({ values }) => values[row] === 1)) return answerClass.positive
    return negative.some(({ values }) => values[row] === 1) ? answerClass.negative : answerClass.neither
  })
}

function classesOfCodes(column: Column, measure: Measure): readonly number[] {
  return column.codes.map((code) => {
    if (measure.positive.includes(code)) return answerClass.positive
    return measure.negative.includes(code) ? answerClass.negative : answerClass.neither
  })
}
