import type { Draft } from '../draft.ts'
import type { KeptTicket } from '../edge/prepare-ticket.ts'
import type { Place } from '../place.ts'
import { isOpenPlace } from '../screens/index.ts'
import type { OpenSurvey, SurveyState } from '../survey-state.ts'

/** What is saved of a page: the place is the last one of the survey itself, behind help, settings and this. */
export function draftOf(
  { trail, at, helper, answers, mayHaveGone }: SurveyState,
  survey: OpenSurvey,
  ticket: KeptTicket | undefined,
): Draft {
  const { code, lookUp, instrument } = survey
  const here = trail.slice(0, at + 1).filter(({ kind }) => !isOpenPlace(kind))
  const place: Place = here[here.length - 1] ?? { kind: 'review' }
  return { code, lookUp, language: instrument.language, helper, answers, place, ticket, mayHaveGone }
}
