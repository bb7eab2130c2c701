import type { Answers } from '../model/answer.ts'
import type { DerivedCategory, DerivedMeasure } from '../model/derived-measure.ts'
import { type Instrument, instrumentItems } from '../model/instrument.ts'
import { responseOptions } from '../model/item-kinds/index.ts'

export type Derived = { readonly score: number; readonly category: DerivedCategory }

/**
 * The score and category of one person's values (null where there is no substantive answer), in the order of
 * the measure's items; null when too few were answered. `derive(measure, [8, 8, null, 5])`.
 */
export function derive(measure: DerivedMeasure, values: readonly (number | null)[]): Derived | null {
  const answered = values.filter((value) => value !== null)
  if (answered.length < measure.leastAnswered) return null
  const score = scoreOf(measure, answered)
  const category = measure.categories.find(
    ({ from, below }) => (from === null || score >= from) && (below === null || score < below),
  )
  if (category === undefined) throw new Error(`${measure.id} has a gap at ${score}.`)
  return { score, category }
}

function scoreOf({ score }: DerivedMeasure, answered: readonly number[]): number {
  if (score.by === 'count-low') return answered.filter((value) => value <= score.lowTo).length
  return answered.reduce((sum, value) => sum + value, 0) / answered.length
}

/** The items that feed a measure in an instrument version; undefined when it has no such measure. */
export function derivedItems(measure: DerivedMeasure, instrument: Instrument): readonly string[] | undefined {
  return measure.inputs.find(
    (each) => each.instrument === instrument.id && each.versions.includes(instrument.version),
  )?.items
}

/** The values `derive` takes, out of one person's answers: the numeric values of their codes. */
export function derivedValues(
  measure: DerivedMeasure,
  instrument: Instrument,
  answers: Answers,
): readonly (number | null)[] {
  const items = instrumentItems(instrument)
  return (derivedItems(measure, instrument) ?? []).map((id) => {
    const item = items.find((each) => each.id === id)
    const answer = answers[id]
    if (item === undefined || answer === undefined || !('code' in answer)) return null
    return responseOptions(item).find((option) => option.code === answer.code)?.value ?? null
  })
}
