import { canonicalJson } from './canonical-json.ts'
import type { Version } from './compare-versions.ts'
import type { Indicator, Measure } from './indicator.ts'
import { instrumentItems } from './instrument.ts'
import { localise } from './localise.ts'
import type { LocalisedInstrument, LocalisedItem } from './localised-instrument.ts'
import { movedItems } from './moved-items.ts'

/** A figure from the later version would answer another question: the line stops and a new one starts. */
export const breakReasons = [
  'no-longer-asked',
  'another-item',
  'another-kind',
  'question-reworded',
  'codes-changed',
  'labels-reworded',
  'cut-changed',
  'asked-of-others',
] as const

/** The same question to the same people, but something around it may have moved the answers a little. */
export const cautionReasons = [
  'hint-changed',
  'ways-not-to-answer-changed',
  'moved',
  'asked-after-another-item',
] as const

export type SeriesReason = (typeof breakReasons)[number] | (typeof cautionReasons)[number]

export type SeriesVerdict = {
  readonly indicator: string
  readonly verdict: 'continues' | 'continues-with-caution' | 'breaks' | 'starts'
  readonly reasons: readonly SeriesReason[]
}

/** In the order of the indicators; those that neither version feeds are left out. */
export function seriesVerdicts(
  before: Version,
  after: Version,
  indicators: readonly Indicator[],
): readonly SeriesVerdict[] {
  return indicators.flatMap((indicator): readonly SeriesVerdict[] => {
    const was = measureOf(indicator, before)
    const now = measureOf(indicator, after)
    if (was === undefined && now === undefined) return []
    if (was === undefined) return [{ indicator: indicator.id, verdict: 'starts', reasons: [] }]
    const reasons = now === undefined ? (['no-longer-asked'] as const) : reasonsOf(was, now, before, after)
    return [{ indicator: indicator.id, verdict: verdictOf(reasons), reasons }]
  })
}

function verdictOf(reasons: readonly SeriesReason[]): SeriesVerdict['verdict'] {
  if (reasons.some((reason) => (breakReasons as readonly string[]).includes(reason))) return 'breaks'
  return reasons.length === 0 ? 'continues' : 'continues-with-caution'
}

function measureOf(indicator: Indicator, { instrument }: Version): Measure | undefined {
  return indicator.measures.find(
    (measure) => measure.instrument === instrument.id && measure.versions.includes(instrument.version),
  )
}

function reasonsOf(was: Measure, now: Measure, before: Version, after: Version): readonly SeriesReason[] {
  if (was.item !== now.item) return ['another-item']
  const earlier = shown(before)
  const later = shown(after)
  const first = earlier.items.find((item) => item.id === was.item)
  const second = later.items.find((item) => item.id === now.item)
  if (!first || !second) return ['no-longer-asked']
  const found: Readonly<Record<SeriesReason, boolean>> = {
    'no-longer-asked': false,
    'another-item': false,
    'another-kind': first.kind !== second.kind,
    'question-reworded': plain(first.question) !== plain(second.question),
    'codes-changed': codes(first) !== codes(second),
    'labels-reworded': labels(first) !== labels(second),
    'cut-changed': cut(was) !== cut(now),
    'asked-of-others': universe(first, earlier.items) !== universe(second, later.items),
    'hint-changed': plain(first.hint ?? '') !== plain(second.hint ?? ''),
    'ways-not-to-answer-changed': canonicalJson(first.optOuts) !== canonicalJson(second.optOuts),
    moved: movedItems(ids(before), ids(after)).includes(was.item),
    'asked-after-another-item': asked(earlier.items, was.item) !== asked(later.items, now.item),
  }
  return [...breakReasons, ...cautionReasons].filter((reason) => found[reason])
}

const ids = ({ instrument }: Version) => instrumentItems(instrument).map((item) => item.id)

function shown({ instrument, words, shared }: Version): { readonly items: readonly LocalisedItem[] } {
  const localised: LocalisedInstrument = localise(instrument, words, shared)
  return { items: localised.sections.flatMap((section) => section.items) }
}

/** Capitals, commas and spaces do not change what is asked; every other letter may ("can", "can’t"). */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')
    .trim()
}

const codes = (item: LocalisedItem) => item.options.map((option) => option.code).join()

/** By code, so that a change of codes is not told twice. */
function labels(item: LocalisedItem): string {
  return canonicalJson({
    options: Object.fromEntries(item.options.map((option) => [option.code, plain(option.label)])),
    low: plain(item.ends?.low ?? ''),
    high: plain(item.ends?.high ?? ''),
  })
}

const cut = ({ positive, negative }: Measure) =>
  canonicalJson({ positive: [...positive].sort(), negative: [...negative].sort() })

/** Who is asked follows from the item's own condition and from those of every item that it rests on. */
function universe(item: LocalisedItem, items: readonly LocalisedItem[]): string {
  const earlier = items.slice(0, items.indexOf(item))
  const condition = canonicalJson(item.askedIf ?? null)
  const rested = earlier.filter((each) => condition.includes(`"item":${JSON.stringify(each.id)}`))
  return canonicalJson([
    item.askedIf ?? null,
    ...rested.map((each) => [each.id, plain(each.question), universe(each, earlier)]),
  ])
}

/** The question a respondent has just answered colours the next one. */
function asked(items: readonly LocalisedItem[], id: string): string | undefined {
  return items[items.findIndex((item) => item.id === id) - 1]?.id
}
