import type { Answers } from '../../surveys/model/answer.ts'
import type { LocalisedInstrument, LocalisedItem } from '../../surveys/model/localised-instrument.ts'
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
  const middle = middleSection(instrument)
  const sections = instrument.sections.flatMap(({ id, why, items }): Place[] => {
    const questions = items.filter((item) => asked.has(item.id))
    if (questions.length === 0) return []
    return [
      ...(id === middle ? [{ kind: 'rest' as const }] : []),
      ...(why === undefined ? [] : [{ kind: 'section' as const, section: id }]),
      ...questions.map((item) => ({ kind: 'question' as const, item: item.id, changing: false })),
    ]
  })
  return [...sections, { kind: 'review' }]
}

/** A rest is worth having from about twenty questions on; below that it only gets in the way. */
const fewestForARest = 20

/** The section that starts nearest the middle. Counted over all items, so that no answer moves the rest about. */
function middleSection({ sections }: LocalisedInstrument): string | undefined {
  const total = sections.reduce((sum, { items }) => sum + items.length, 0)
  if (total < fewestForARest) return undefined
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
