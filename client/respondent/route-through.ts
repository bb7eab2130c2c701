import type { Answers } from '../../surveys/model/answer.ts'
import type {
  LocalisedInstrument,
  LocalisedItem,
  LocalisedSection,
} from '../../surveys/model/localised-instrument.ts'
import { askedItems } from '../../surveys/model/routing.ts'
import type { Place } from './place.ts'

export const allItems = (instrument: LocalisedInstrument): readonly LocalisedItem[] =>
  instrument.sections.flatMap((section) => section.items)

/**
 * Every place of the questions in order, for these answers: a sensitive section says why it asks before its
 * first question, and one rest stands half way.
 */
export function routeThrough(instrument: LocalisedInstrument, answers: Answers): readonly Place[] {
  const asked = new Set(askedItems(allItems(instrument), answers).map(({ id }) => id))
  const [adults, own] = [byAdult(instrument), byRespondent(instrument)]
  const questions = placesOf(own, asked, restBefore(own, adults.length > 0))
  if (adults.length === 0) return [...questions, { kind: 'review' }]
  return [
    ...placesOf(adults, asked, undefined),
    { kind: 'hand-over', to: 'child' },
    { kind: 'child-assent' },
    ...questions,
    { kind: 'child-ending' },
    { kind: 'hand-over', to: 'adult' },
    { kind: 'review' },
  ]
}

const byAdult = ({ sections }: LocalisedInstrument): readonly LocalisedSection[] =>
  sections.filter(({ answeredBy }) => answeredBy === 'adult')

const byRespondent = ({ sections }: LocalisedInstrument): readonly LocalisedSection[] =>
  sections.filter(({ answeredBy }) => answeredBy !== 'adult')

/** The items of whoever answers this one: the adult's part is counted apart from the child's. */
export function itemsOfSamePart(instrument: LocalisedInstrument, item: string): readonly LocalisedItem[] {
  const parts = [byAdult(instrument), byRespondent(instrument)].map((sections) =>
    sections.flatMap(({ items }) => items),
  )
  return parts.find((items) => items.some(({ id }) => id === item)) ?? []
}

function placesOf(
  sections: readonly LocalisedSection[],
  asked: ReadonlySet<string>,
  restsBefore: string | undefined,
): readonly Place[] {
  return sections.flatMap(({ id, why, items }): Place[] => {
    const questions = items.filter((item) => asked.has(item.id))
    if (questions.length === 0) return []
    return [
      ...(id === restsBefore ? [{ kind: 'rest' as const }] : []),
      ...(why === undefined ? [] : [{ kind: 'section' as const, section: id }]),
      ...questions.map((item) => ({ kind: 'question' as const, item: item.id, changing: false })),
    ]
  })
}

/** A rest is worth having from about twenty questions on, for a child of 4 to 7 from ten: below, it gets in the way. */
const fewestForARest = 20
const fewestForAYoungChild = 10

/** The section that starts nearest the middle. Counted over all items, so that no answer moves the rest about. */
function restBefore(sections: readonly LocalisedSection[], young: boolean): string | undefined {
  const total = sections.reduce((sum, { items }) => sum + items.length, 0)
  if (total < (young ? fewestForAYoungChild : fewestForARest)) return undefined
  let before = 0
  let nearest: { readonly id: string; readonly distance: number } | undefined
  for (const { id, items } of sections) {
    const distance = Math.abs(before - total / 2)
    if (nearest === undefined || distance < nearest.distance) nearest = { id, distance }
    before += items.length
  }
  return nearest?.id
}

export const samePlace = (one: Place, other: Place): boolean =>
  one.kind === other.kind &&
  (one.kind !== 'question' || (other.kind === 'question' && one.item === other.item)) &&
  (one.kind !== 'hand-over' || (other.kind === 'hand-over' && one.to === other.to)) &&
  (one.kind !== 'section' || (other.kind === 'section' && one.section === other.section))

/**
 * Where "Next" leads. Somebody who came from the review to change one answer goes back there, unless the
 * change opened questions they have not seen: those come first.
 */
export function placeAfter(place: Place, instrument: LocalisedInstrument, answers: Answers): Place {
  const route = routeThrough(instrument, answers)
  const here = route.findIndex((each) => samePlace(each, place))
  const ahead = route.slice(here + 1)
  if (here === -1 || (place.kind === 'question' && place.changing)) {
    const unseen = ahead.find((each) => each.kind === 'question' && answers[each.item] === undefined)
    return unseen?.kind === 'question' ? { ...unseen, changing: true } : { kind: 'review' }
  }
  return ahead[0] ?? { kind: 'review' }
}
