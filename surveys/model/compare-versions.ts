import { canonicalJson } from './canonical-json.ts'
import type { Condition } from './condition.ts'
import type { Indicator } from './indicator.ts'
import { type Instrument, instrumentItems } from './instrument.ts'
import { responseOptions } from './item-kinds/index.ts'
import { localise } from './localise.ts'
import { movedItems } from './moved-items.ts'
import { type SeriesVerdict, seriesVerdicts } from './series-verdicts.ts'
import { stringsOf } from './translation-strings.ts'
import type { InstrumentWords, SharedWords } from './words.ts'

/** A version with the words that respondents read, in the source language. */
export type Version = {
  readonly instrument: Instrument
  readonly words: InstrumentWords
  readonly shared: SharedWords
}

export type VersionComparison = {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Items that both have, in another order. */
  readonly moved: readonly string[]
  /** Everything a respondent reads that is not the same, by its place; null where one has nothing there. */
  readonly wording: readonly {
    readonly place: string
    readonly before: string | null
    readonly after: string | null
  }[]
  readonly codes: readonly {
    readonly item: string
    readonly before: readonly string[]
    readonly after: readonly string[]
  }[]
  readonly routing: readonly {
    readonly item: string
    readonly before: Condition | null
    readonly after: Condition | null
  }[]
  /** For each indicator that either version feeds, whether its figures may stand in one line. */
  readonly series: readonly SeriesVerdict[]
}

/**
 * What is different between two versions, and what that does to each indicator's series. Trends draw a line
 * only where this says so: a new wording can move a figure by more than a year of good work does.
 */
export function compareVersions(
  before: Version,
  after: Version,
  indicators: readonly Indicator[],
): VersionComparison {
  const earlier = instrumentItems(before.instrument)
  const later = instrumentItems(after.instrument)
  const both = later.flatMap((item) => {
    const was = earlier.find((each) => each.id === item.id)
    return was ? [{ was, item }] : []
  })
  return {
    added: idsMissingFrom(earlier, later),
    removed: idsMissingFrom(later, earlier),
    moved: movedItems(ids(earlier), ids(later)),
    wording: wordingChanges(before, after),
    codes: both
      .map(({ was, item }) => ({ item: item.id, before: codesOf(was), after: codesOf(item) }))
      .filter((change) => change.before.join() !== change.after.join()),
    routing: both
      .map(({ was, item }) => ({
        item: item.id,
        before: was.askedIf ?? null,
        after: item.askedIf ?? null,
      }))
      .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after)),
    series: seriesVerdicts(before, after, indicators),
  }
}

const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id)
const codesOf = (item: Parameters<typeof responseOptions>[0]) =>
  responseOptions(item).map((option) => option.code)

function idsMissingFrom(
  items: readonly { readonly id: string }[],
  others: readonly { readonly id: string }[],
): readonly string[] {
  return ids(others).filter((id) => !ids(items).includes(id))
}

/** Texts are laid side by side by what they belong to, never by position: an item that moved is not reworded. */
function wordingChanges(before: Version, after: Version): VersionComparison['wording'] {
  const earlier = readTexts(before)
  const later = readTexts(after)
  return [...new Set([...Object.keys(earlier), ...Object.keys(later)])]
    .map((place) => ({ place, before: earlier[place] ?? null, after: later[place] ?? null }))
    .filter((change) => change.before !== change.after)
}

function readTexts({ instrument, words, shared }: Version): Readonly<Record<string, string>> {
  const { title, assent, sections, ending } = localise(instrument, words, shared)
  const items = sections.flatMap((section) => section.items)
  return stringsOf({
    title,
    assent,
    sections: Object.fromEntries(
      sections.map((section) => [section.id, { title: section.title, why: section.why }]),
    ),
    items: Object.fromEntries(
      items.map(({ id, question, hint, options, optOuts, ends }) => [
        id,
        {
          question,
          hint,
          options: Object.fromEntries(options.map((option) => [option.code, option.label])),
          optOuts: Object.fromEntries(optOuts.map((optOut) => [optOut.missing, optOut.label])),
          ends,
        },
      ]),
    ),
    ending,
  })
}
