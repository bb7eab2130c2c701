import type { Band } from '../../surveys/model/instrument.ts'
import type { Place } from './place.ts'
import type { OpenSurvey } from './survey-state.ts'

export type PageLook = {
  readonly band: Band | undefined
  /** Whose page this is, where an adult and a child share the screen. */
  readonly turn: 'adult' | 'child' | undefined
  /** The way out: above everything, or small below where an adult sits beside. */
  readonly leave: 'above' | 'below'
}

const childsPlaces: readonly Place['kind'][] = ['child-assent', 'declined', 'rest', 'child-ending']
const adultsPlaces: readonly Place['kind'][] = ['helper', 'assent', 'review', 'thank-you']

/** How the page around a place looks. Large letters and pictures are for the child's own pages, not for the adult's. */
export function pageLook(place: Place, survey: OpenSurvey | undefined): PageLook {
  const band = survey?.lookUp.instrument.band
  if (survey === undefined || band !== '4-7') return { band, turn: undefined, leave: 'above' }
  const turn = turnOf(place, survey)
  return { band: turn === 'adult' ? undefined : band, turn, leave: 'below' }
}

function turnOf(place: Place, { instrument }: OpenSurvey): PageLook['turn'] {
  if (place.kind === 'hand-over') return place.to === 'child' ? 'adult' : 'child'
  if (childsPlaces.includes(place.kind)) return 'child'
  if (adultsPlaces.includes(place.kind)) return 'adult'
  const section = instrument.sections.find(({ id, items }) => {
    if (place.kind === 'section') return id === place.section
    return place.kind === 'question' && items.some((item) => item.id === place.item)
  })
  return section?.answeredBy
}
