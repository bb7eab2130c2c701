import type { Indicator } from '../../surveys/model/indicator.ts'
import type { LocalisedInstrument, LocalisedItem } from '../../surveys/model/localised-instrument.ts'
import { measureOf } from '../tabulate/measure-of.ts'
import type { Column, Dataset } from './dataset.ts'
import { type CodedVariable, noDesign, type SurveyData, type Variable } from './survey-data.ts'

/** The names under which the authority and the wave of a response are variables. */
export const localAuthorityVariable = 'local-authority'
export const waveVariable = 'wave'

/**
 * Responses to one instrument version as data for a plan: each item a variable under its id (an option of a multiple
 * choice as `item/option`), with the words of the instrument as labels and the codes that indicators call bad news
 * marked as sensitive; `local-authority` and `wave` beside them.
 */
export function surveyDataFromDataset(
  dataset: Dataset,
  instrument: LocalisedInstrument,
  indicators: readonly Indicator[],
  waves: { readonly names: readonly string[]; readonly values: Uint32Array },
  synthetic: boolean,
): SurveyData {
  const items = new Map(
    instrument.sections.flatMap((section) => section.items.map((item) => [item.id, item] as const)),
  )
  const sensitive = sensitiveCodes(instrument, indicators)
  const variables = new Map<string, Variable>()
  for (const column of dataset.columns.values()) {
    const [itemId = column.item, option] = column.item.split('/')
    const bad = sensitive.get(itemId) ?? new Set<string>()
    variables.set(column.item, labelled(column, items.get(itemId), option, bad))
  }
  variables.set(localAuthorityVariable, {
    kind: 'identifier',
    item: localAuthorityVariable,
    label: 'Local authority',
    names: dataset.localAuthorities,
    values: Uint32Array.from(dataset.localAuthority),
  })
  variables.set(waveVariable, { kind: 'identifier', item: waveVariable, label: 'Wave', ...waves })
  return { size: dataset.size, synthetic, variables, weight: null, design: noDesign }
}

function labelled(
  column: Column,
  item: LocalisedItem | undefined,
  option: string | undefined,
  bad: ReadonlySet<string>,
): CodedVariable {
  const labels = new Map(item?.options.map(({ code, label }) => [code, label]))
  const ticked = option === undefined ? undefined : (labels.get(option) ?? option)
  return {
    ...column,
    kind: 'codes',
    label: ticked === undefined ? (item?.question ?? column.item) : `${item?.question}: ${ticked}`,
    labels: column.codes.map((code) => (option === undefined ? (labels.get(code) ?? code) : code)),
    ordered: item?.kind !== 'single-choice' && item?.kind !== 'yes-no' && option === undefined,
    sensitive: option === undefined ? bad : new Set(bad.has(option) ? ['yes'] : []),
  }
}

/** By item: the codes that are bad news to some indicator of this instrument version. */
function sensitiveCodes(
  instrument: LocalisedInstrument,
  indicators: readonly Indicator[],
): ReadonlyMap<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const indicator of indicators) {
    const measure = measureOf(indicator, instrument)
    if (measure === undefined) continue
    const codes = found.get(measure.item) ?? new Set()
    for (const code of indicator.higherIsBetter ? measure.negative : measure.positive) codes.add(code)
    found.set(measure.item, codes)
  }
  return found
}
