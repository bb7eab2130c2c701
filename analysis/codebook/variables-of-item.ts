import type { MissingKind } from '../../surveys/model/answer.ts'
import type { Indicator } from '../../surveys/model/indicator.ts'
import type { Instrument, Item, ItemKind, Section } from '../../surveys/model/instrument.ts'
import { kindOf, responseOptions } from '../../surveys/model/item-kinds/index.ts'
import { ownValue } from '../../surveys/model/own-value.ts'
import { byLanguage } from './by-language.ts'
import type { AskedItem, ByLanguage, CodebookIndicator, CodebookVariable } from './codebook.ts'
import type { WordedVersion } from './codebook-of.ts'
import { universeOf } from './universe-of.ts'

export type ItemSurroundings = {
  readonly instrument: Instrument
  readonly section: Section
  readonly items: readonly Item[]
  /** The source language first. */
  readonly languages: readonly WordedVersion[]
  readonly indicators: readonly Indicator[]
}

/** How far a code may be reckoned with. Typed over all kinds, so that a new kind has to say. */
const measurements: Readonly<Record<ItemKind, CodebookVariable['measurement']>> = {
  'single-choice': 'nominal',
  faces: 'ordinal',
  'scale-0-10': 'interval',
  'yes-no': 'nominal',
  amount: 'nominal',
  'multiple-choice': 'nominal',
  count: 'ordinal',
  'free-text': 'text',
}

/** One variable an item, but one an option where several may be ticked: as the columns of the data are. */
export function variablesOfItem(item: Item, surroundings: ItemSurroundings): readonly CodebookVariable[] {
  const { languages } = surroundings
  const asked = askedItem(item, surroundings)
  const common = {
    asked,
    universe: universeOf(item, surroundings),
    missing: missingOf(item, languages),
  }
  if (item.kind === 'multiple-choice') {
    return item.options.map((option) => ({
      ...common,
      name: `${item.id}/${option}`,
      label: labelsOf(item, option, languages),
      measurement: 'nominal',
      codes: ['no', 'yes'].map((code) => ({
        code,
        value: null,
        label: byLanguage(languages, ({ shared }) => ownValue(shared.optionLabels['yes-no'], code)),
      })),
      indicators: indicatorsOf(item, surroundings).flatMap((indicator) => ofOption(indicator, option)),
      note:
        item.most === undefined
          ? 'Any number of the options of this item may be ticked.'
          : `At most ${item.most} of the options of this item may be ticked.`,
    }))
  }
  return [
    {
      ...common,
      name: item.id,
      label: asked.question,
      measurement: item.kind === 'single-choice' && item.ordered ? 'ordinal' : measurements[item.kind],
      codes: responseOptions(item).map(({ code, value }) => ({
        code,
        value,
        label: labelsOf(item, code, languages),
      })),
      indicators: indicatorsOf(item, surroundings),
      note: noteOf(item, languages),
    },
  ]
}

/** Somebody who ticked one of several options is counted for it, whatever else they ticked. */
function ofOption(indicator: CodebookIndicator, option: string): readonly CodebookIndicator[] {
  const ticked = (codes: readonly string[]) => (codes.includes(option) ? ['yes'] : [])
  const [positive, negative] = [ticked(indicator.positive), ticked(indicator.negative)]
  return positive.length + negative.length === 0 ? [] : [{ ...indicator, positive, negative }]
}

function askedItem(item: Item, { section, languages }: ItemSurroundings): AskedItem {
  return {
    item: item.id,
    section: section.id,
    kind: item.kind,
    question: byLanguage(languages, ({ words }) => ownValue(words.items, item.id)?.question),
    hint: byLanguage(languages, ({ words }) => ownValue(words.items, item.id)?.hint),
  }
}

function labelsOf(item: Item, code: string, languages: readonly WordedVersion[]): ByLanguage {
  return byLanguage(languages, ({ words, shared }) =>
    kindOf(item).optionLabel(item, code, ownValue(words.items, item.id), shared),
  )
}

/** Only the ways that this item has; they are no codes and stay apart from each other. */
function missingOf(item: Item, languages: readonly WordedVersion[]): CodebookVariable['missing'] {
  const has: Readonly<Record<MissingKind, boolean>> = {
    'not-asked': item.askedIf !== undefined,
    skipped: true,
    'not-sure': item.notSure,
    'prefer-not-to-say': item.preferNotToSay,
  }
  const labels: Readonly<Record<MissingKind, ByLanguage>> = {
    'not-asked': byLanguage(languages, ({ shared }) => shared.notAsked),
    skipped: byLanguage(languages, ({ shared }) => shared.skipped),
    'not-sure': byLanguage(languages, ({ shared }) => shared.notSure),
    'prefer-not-to-say': byLanguage(languages, ({ shared }) => shared.preferNotToSay),
  }
  return (Object.keys(has) as MissingKind[])
    .filter((code) => has[code])
    .map((code) => ({ code, label: labels[code] }))
}

function indicatorsOf(
  item: Item,
  { instrument, indicators }: ItemSurroundings,
): readonly CodebookIndicator[] {
  return indicators.flatMap(({ id, label, measures }) =>
    measures
      .filter((measure) => measure.item === item.id && measure.instrument === instrument.id)
      .filter((measure) => measure.versions.includes(instrument.version))
      .map((measure) => ({
        id,
        label: measure.label ?? label,
        positive: measure.positive,
        negative: measure.negative,
      })),
  )
}

function noteOf(item: Item, [source]: readonly WordedVersion[]): string {
  const ends = source && ownValue(source.words.items, item.id)?.ends
  if (ends !== undefined) return `0 means “${ends.low}” and 10 “${ends.high}”.`
  if (item.kind === 'count') return `${item.most} means that many or more.`
  if (item.kind === 'free-text') {
    return `Up to ${item.mostCharacters} characters. Kept apart from the answers and read by a reviewer first; in no data set.`
  }
  return ''
}
