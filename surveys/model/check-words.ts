import { bandLimits } from './band-limits.ts'
import { itemsForAdults } from './check-band-limits.ts'
import type { Fault } from './fault.ts'
import type { Instrument, Item } from './instrument.ts'
import { instrumentItems } from './instrument.ts'
import { kindOf, responseOptions } from './item-kinds/index.ts'
import { ownValue } from './own-value.ts'
import type { InstrumentWords, ItemWords } from './words.ts'

/** Nothing without words and no words left over: a left-over usually is a misspelt id, and so a missing one too. */
export function checkWords(instrument: Instrument, words: InstrumentWords): readonly Fault[] {
  const place = ['words', words.language]
  if (words.instrument !== instrument.id || words.version !== instrument.version) {
    const message = `These words belong to ${words.instrument} version ${words.version}.`
    return [{ path: place, code: 'words-of-another-version', message }]
  }
  const items = instrumentItems(instrument)
  const adults = itemsForAdults(instrument)
  return [
    ...checkAdultPart(adults, words, place),
    ...leftOver(words.sections, instrument.sections, [...place, 'sections'], 'section-words-left-over'),
    ...leftOver(words.items, items, [...place, 'items'], 'item-words-left-over'),
    ...emptyTexts(words, place),
    ...instrument.sections.flatMap((section): readonly Fault[] => {
      const path = [...place, 'sections', section.id]
      const own = ownValue(words.sections, section.id)
      if (own === undefined) return [fault(path, 'section-without-words', 'This section has no words.')]
      return section.sensitive && !own.why
        ? [fault([...path, 'why'], 'sensitive-without-why', 'A sensitive section says why it asks.')]
        : []
    }),
    ...items.flatMap((item) => {
      const path = [...place, 'items', item.id]
      const own = ownValue(words.items, item.id)
      if (own === undefined) return [fault(path, 'item-without-words', 'This item has no words.')]
      /* Other languages build words differently: a count of words means little there. */
      const band = adults.has(item.id) ? '16-25' : instrument.band
      const limit = words.language === 'en' ? bandLimits[band].mostWords : Number.POSITIVE_INFINITY
      return checkItemWords(item, own, path, limit)
    }),
  ]
}

/** An adult's part needs a place where the device changes hands, and words that the child hears for itself. */
function checkAdultPart(
  adults: ReadonlySet<string>,
  words: InstrumentWords,
  place: readonly (string | number)[],
): readonly Fault[] {
  if (adults.size === 0) return []
  return (['helperGuidance', 'childAssent', 'handOver'] as const)
    .filter((part) => words[part] === undefined)
    .map((part) => fault([...place, part], 'adult-part-without-words', 'An adult answers a section.'))
}

function checkItemWords(
  item: Item,
  words: ItemWords,
  path: readonly (string | number)[],
  mostWords: number,
): readonly Fault[] {
  const kind = kindOf(item)
  const faults: Fault[] = []
  const length = words.question.split(/\s+/).filter((word) => word !== '').length
  if (length > mostWords) {
    const message = `The question has ${length} words; at most ${mostWords} are read in one go.`
    faults.push(fault([...path, 'question'], 'question-too-long', message))
  }
  const ownCodes = kind.optionLabels === 'per-item' ? responseOptions(item) : []
  for (const { code } of ownCodes) {
    if (words.options && ownValue(words.options, code)) continue
    faults.push(fault([...path, 'options', code], 'option-without-words', 'This option has no label.'))
  }
  const options = ownCodes.map((option) => ({ id: option.code }))
  faults.push(...leftOver(words.options ?? {}, options, [...path, 'options'], 'option-words-left-over'))
  const relabelled = item.kind === 'yes-no' ? responseOptions(item).map(({ code }) => ({ id: code })) : []
  faults.push(...leftOver(words.labels ?? {}, relabelled, [...path, 'labels'], 'option-words-left-over'))
  if (kind.needsEnds && (!words.ends?.low || !words.ends.high)) {
    faults.push(fault([...path, 'ends'], 'scale-without-ends', 'A 0-10 scale has words at both ends.'))
  }
  if (!kind.needsEnds && words.ends !== undefined) {
    faults.push(fault([...path, 'ends'], 'ends-left-over', 'Only a 0-10 scale has words at its ends.'))
  }
  return faults
}

function fault(path: readonly (string | number)[], code: string, message: string): Fault {
  return { path, code, message }
}

function leftOver(
  words: Readonly<Record<string, unknown>>,
  known: readonly { readonly id: string }[],
  path: readonly (string | number)[],
  code: string,
): readonly Fault[] {
  return Object.keys(words)
    .filter((key) => !known.some((each) => each.id === key))
    .map((key) => fault([...path, key], code, 'The definition has nothing of this name.'))
}

/** A blank text shows as a hole on the page and is silence to a screen reader. */
function emptyTexts(value: unknown, path: readonly (string | number)[]): readonly Fault[] {
  if (typeof value === 'string') {
    return value.trim() === '' ? [fault(path, 'empty-words', 'These words are blank.')] : []
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => emptyTexts(each, [...path, key]))
}
