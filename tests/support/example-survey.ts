import type { OpenSurvey, SurveyEvent, SurveyState } from '../../client/respondent/survey-state.ts'
import { emptySurvey, surveyReducer } from '../../client/respondent/survey-state.ts'
import { shared } from '../../surveys/languages/en/shared.ts'
import { localise } from '../../surveys/model/localise.ts'
import { smallInstrument, smallWords } from './small-instrument.ts'

/** What a browser holds once a code has opened the small instrument. */
export const exampleSurvey: OpenSurvey = {
  code: 'ABCDEFGHJKMN',
  lookUp: {
    localAuthority: { name: 'Elmshire', nation: 'england' },
    wave: { opensOn: '2026-03-02', closesOn: '2026-03-31', synthetic: false },
    signingKey: '0'.repeat(64),
    instrument: { id: 'small', version: 1, band: '11-17' },
    languages: ['en'],
  },
  instrument: localise(smallInstrument, smallWords, shared),
}

/** The state after these events, from an empty page. */
export const stateAfter = (...events: readonly SurveyEvent[]): SurveyState =>
  events.reduce(surveyReducer, emptySurvey)

/** Code, nobody helping, yes: the first question is on the screen. */
export const atFirstQuestion: readonly SurveyEvent[] = [
  { type: 'asked-server' },
  { type: 'opened-survey', survey: exampleSurvey },
  { type: 'chose-helper', helper: 'nobody' },
  { type: 'went-on' },
  { type: 'agreed' },
]
