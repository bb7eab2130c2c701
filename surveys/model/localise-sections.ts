import type { Instrument, Item } from './instrument.ts'
import { kindOf } from './item-kinds/index.ts'
import type { LocalisedItem, LocalisedSection } from './localised-instrument.ts'
import { ownValue } from './own-value.ts'
import type { InstrumentWords, ItemWords, SharedWords } from './words.ts'

/** Sections and items with the words of one language put in. Words that are missing throw: the checker comes first. */
export function localiseSections(
  instrument: Instrument,
  words: InstrumentWords,
  shared: SharedWords,
): readonly LocalisedSection[] {
  return instrument.sections.map((section) => {
    const sectionWords = found(ownValue(words.sections, section.id), section.id)
    return {
      id: section.id,
      title: sectionWords.title,
      why: sectionWords.why,
      answeredBy: section.answeredBy,
      items: section.items.map((item) =>
        localiseItem(item, found(ownValue(words.items, item.id), item.id), shared),
      ),
    }
  })
}

function localiseItem(item: Item, words: ItemWords, shared: SharedWords): LocalisedItem {
  const kind = kindOf(item)
  return {
    id: item.id,
    kind: item.kind,
    question: words.question,
    hint: words.hint,
    picture: item.picture,
    askedIf: item.askedIf,
    options: kind.responseOptions(item).map(({ code }) => ({
      code,
      label: found(kind.optionLabel(item, code, words, shared), `${item.id}: ${code}`),
    })),
    optOuts: [
      ...(item.notSure ? [{ missing: 'not-sure' as const, label: shared.notSure }] : []),
      ...(item.preferNotToSay
        ? [{ missing: 'prefer-not-to-say' as const, label: shared.preferNotToSay }]
        : []),
    ],
    ends: words.ends,
    ...kind.limits(item),
  }
}

function found<Value>(value: Value | undefined, place: string): Value {
  if (value === undefined) throw new Error(`No words for ${place}: checkInstrument would have said so.`)
  return value
}
