import { derive } from '../../surveys/derived/derive.ts'
import { heardWellbeingByMean } from '../../surveys/derived/heard-wellbeing-by-mean.ts'
import type { Indicator } from '../../surveys/model/indicator.ts'
import type { LocalisedInstrument } from '../../surveys/model/localised-instrument.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { BinaryOutcome } from '../models/design/predictor.ts'
import { answerClass, classifyAnswers } from '../tabulate/classify-answers.ts'
import { measureOf } from '../tabulate/measure-of.ts'

/** One end of wellbeing: its name, how it is made in words, and who has it. */
export type WellbeingOutcome = BinaryOutcome & {
  readonly item: 'low-wellbeing' | 'very-high-wellbeing'
  readonly rule: string
}

const missing = 2

/**
 * Low and very high wellbeing as the instrument version can tell them: by the overall measure of four scales where it asks
 * them, by the answer about life as a whole where that has words, and not at all for the youngest.
 */
export function wellbeingOutcomes(
  dataset: Dataset,
  instrument: LocalisedInstrument,
  indicators: readonly Indicator[],
): readonly WellbeingOutcome[] {
  const scales = heardWellbeingByMean.inputs.find(
    (each) => each.instrument === instrument.id && each.versions.includes(instrument.version),
  )?.items
  if (scales) return byScales(dataset, scales)
  const low = indicators.find(({ id }) => id === 'low-life-satisfaction')
  const measure = low && measureOf(low, instrument)
  const classes = measure && classifyAnswers(dataset, measure)
  if (!measure || !classes) return []
  const item = instrument.sections.flatMap(({ items }) => items).find(({ id }) => id === measure.item)
  const column = dataset.columns.get(measure.item)
  const [top] = item?.options ?? []
  if (column === undefined || top === undefined) return []
  const topPlace = column.codes.indexOf(top.code)
  const question = `the answer to “${item?.question}”`
  return [
    {
      item: 'low-wellbeing',
      rule: `Low: ${question} is among the two worst.`,
      values: classes.map((each) =>
        each === answerClass.missing ? missing : Number(each === answerClass.positive),
      ),
    },
    {
      item: 'very-high-wellbeing',
      rule: `Very high: ${question} is “${top.label}”.`,
      values: column.values.map((value) =>
        value >= column.codes.length ? missing : Number(value === topPlace),
      ),
    },
  ]
}

function byScales({ columns, size }: Dataset, items: readonly string[]): readonly WellbeingOutcome[] {
  const scales = items.flatMap((item) => columns.get(item) ?? [])
  const numbers = scales.map(({ codes }) => codes.map(Number))
  const low = new Uint8Array(size).fill(missing)
  const veryHigh = new Uint8Array(size).fill(missing)
  for (let row = 0; row < size; row += 1) {
    const found = derive(
      heardWellbeingByMean,
      scales.map(({ values }, place) => numbers[place]?.[values[row] ?? 255] ?? null),
    )
    if (found === null) continue
    low[row] = Number(found.category.id === 'low')
    veryHigh[row] = Number(found.category.id === 'very-high')
  }
  const { rule } = heardWellbeingByMean
  return [
    { item: 'low-wellbeing', rule, values: low },
    { item: 'very-high-wellbeing', rule, values: veryHigh },
  ]
}
