import { type Instrument, type Item, instrumentItems } from '../model/instrument.ts'
import type { Subject } from './subject.ts'

/**
 * Asked to divide respondents into groups: in a breakdown, in the section `about-you` that ends a survey, or
 * about the child, to the adult beside it.
 */
export function isAboutWho(item: Item, { instrument, breakdowns }: Subject): boolean {
  const groups = breakdowns
    .filter(
      (breakdown) =>
        breakdown.instrument === instrument.id && breakdown.versions.includes(instrument.version),
    )
    .map((breakdown) => breakdown.item)
  if (groups.includes(item.id)) return true
  const section = instrument.sections.find((each) => each.items.includes(item))
  return section !== undefined && (section.id === 'about-you' || section.answeredBy === 'adult')
}

/** Asked to decide what is asked next. */
export function isForRouting(item: Item, instrument: Instrument): boolean {
  return instrumentItems(instrument).some((each) =>
    JSON.stringify(each.askedIf ?? null).includes(`"item":${JSON.stringify(item.id)}`),
  )
}
