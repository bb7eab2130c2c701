import type { Answer, Answers } from '../../surveys/model/answer.ts'
import type { Band } from '../../surveys/model/instrument.ts'
import type { LocalisedInstrument } from '../../surveys/model/localised-instrument.ts'
import type { RespondentProblem } from '../../surveys/model/screen-words.ts'
import type { HelperRole } from '../../surveys/model/submission.ts'
import type { Draft, SavedDraft } from './draft.ts'
import type { Explain } from './edge/load-glossary.ts'
import type { SoundsWorrying } from './edge/load-worry-words.ts'
import type { KeptTicket } from './edge/prepare-ticket.ts'
import type { Place } from './place.ts'
import { isBeside, placeOf, visited } from './place-of.ts'
import { placeAfter, routeThrough } from './route-through.ts'
import type { CodeLookUp } from './wave.ts'
import type { YoungPart } from './young/young-part.ts'

export type Helper = Exclude<HelperRole, 'not-kept'>

/** Something that went wrong, and the day to name where there is one ("opens on", "closed on"). */
export type Trouble = { readonly problem: RespondentProblem; readonly day?: string | undefined }

/** What a code opened. Gone once the answers have been received or wiped. */
export type OpenSurvey = {
  readonly code: string
  readonly lookUp: CodeLookUp
  /** Out of a draft that was saved after sending had been tried. */
  readonly ticket?: KeptTicket | undefined
} & QuestionsInLanguage

/** What is asked in one language, and what only some bands need with it: nobody pays for another band's part. */
export type QuestionsInLanguage = {
  readonly instrument: LocalisedInstrument
  /** Whether something typed sounds like harm, where comments are asked for. */
  readonly soundsWorrying?: SoundsWorrying | undefined
  /** Words of care explained, for ages 8 to 10. */
  readonly explain?: Explain | undefined
  /** Screens and pictures of ages 4 to 7. */
  readonly young?: YoungPart | undefined
}

/** Everything the page knows. It lives in memory only: closing the page is forgetting. */
export type SurveyState = {
  /** The places visited and which of them is shown; the browser's history holds only the position. */
  readonly trail: readonly Place[]
  readonly at: number
  readonly survey: OpenSurvey | undefined
  readonly helper: Helper | undefined
  readonly answers: Answers
  /** What lies on the device by this person's own choice, as long as the page knows about it. */
  readonly saved: SavedDraft | undefined
  /** Answers from before they were saved: sent with the others, never shown again. */
  readonly fromBefore: readonly string[]
  /** The one conversation with the server that may be under way: looking a code up, or sending. */
  readonly waiting: boolean
  readonly trouble: Trouble | undefined
  /**
   * From "Send" on, until it is known that nothing arrived. Only what was sent first counts, so what is shown stays as
   * it is: nobody changes an answer and is then thanked for another.
   */
  readonly mayHaveGone: boolean
  /** Once true, nothing but the ending is ever shown again on this page. */
  readonly received: boolean
}

export type SurveyEvent =
  | { readonly type: 'asked-server' }
  | { readonly type: 'began-sending' }
  /** `mayHaveGone`: the answers have left the page, and may have arrived. */
  | { readonly type: 'met-trouble'; readonly trouble: Trouble; readonly mayHaveGone?: boolean }
  | { readonly type: 'opened-survey'; readonly survey: OpenSurvey }
  | { readonly type: 'changed-language'; readonly questions: QuestionsInLanguage }
  | { readonly type: 'chose-helper'; readonly helper: Helper | undefined }
  | { readonly type: 'agreed' }
  | { readonly type: 'declined' }
  | { readonly type: 'answered'; readonly item: string; readonly answer: Answer | undefined }
  | { readonly type: 'went-on' }
  | { readonly type: 'skipped' }
  | { readonly type: 'asked-to-change'; readonly item: string }
  | {
      readonly type: 'opened'
      readonly place: 'help' | 'settings' | 'pause' | 'save-for-later' | 'saved-answers'
    }
  | { readonly type: 'saved'; readonly saved: SavedDraft | undefined }
  | {
      readonly type: 'came-back'
      readonly draft: Draft
      readonly saved: SavedDraft
      readonly survey: OpenSurvey
    }
  | { readonly type: 'moved'; readonly at: number }
  | { readonly type: 'received' }
  | { readonly type: 'wiped' }

export const emptySurvey: SurveyState = {
  trail: [{ kind: 'start' }],
  at: 0,
  survey: undefined,
  helper: undefined,
  answers: {},
  saved: undefined,
  fromBefore: [],
  waiting: false,
  trouble: undefined,
  mayHaveGone: false,
  received: false,
}

/** True while closing the page would lose what somebody has answered. */
export const hasAnswersToLose = (state: SurveyState): boolean =>
  hasAnswers(state) && state.answers !== state.saved?.answers

const hasAnswers = ({ answers, received }: SurveyState): boolean =>
  !received && Object.keys(answers).length > 0

/** Only those from eleven on can judge what keeping answers on a device means. */
export const oldEnoughToSave = (band: Band | undefined): boolean => band === '11-17' || band === '16-25'

/** Once there is anything to save. */
export const maySave = (state: SurveyState): boolean =>
  hasAnswers(state) && oldEnoughToSave(state.survey?.lookUp.instrument.band)

const goTo = (state: SurveyState, place: Place): SurveyState => ({
  ...state,
  trail: [...state.trail.slice(0, state.at + 1), place],
  at: state.at + 1,
  waiting: false,
  trouble: undefined,
})

function withAnswer(state: SurveyState, item: string, given: Answer | undefined): SurveyState {
  const { [item]: _before, ...others } = state.answers
  return { ...state, answers: given === undefined ? others : { ...others, [item]: given } }
}

/** The same code again (somebody went Back to the start) finds its answers there; another code is another person. */
function openSurvey(state: SurveyState, survey: OpenSurvey): SurveyState {
  return state.survey?.code === survey.code
    ? { ...state, survey }
    : { ...emptySurvey, ...trailOf(state), survey }
}

const trailOf = ({ trail, at }: SurveyState): Pick<SurveyState, 'trail' | 'at'> => ({ trail, at })

/** The browser's Back and Forward may ask for any position, also one from before a reload. */
function walk(state: SurveyState, at: number): SurveyState {
  const within = Math.max(0, Math.min(at, state.trail.length - 1))
  const moved = { ...state, at: within }
  const waits = state.mayHaveGone || isBeside(visited(state)) || isBeside(visited(moved))
  return waits ? moved : { ...moved, trouble: undefined }
}

/**
 * Answers and code are forgotten, and every step Back leads to the thanks, never to a question again. Somebody who
 * reads who to talk to meanwhile is left to it, and finds the thanks on the way back.
 */
function ending(state: SurveyState): SurveyState {
  const { kind } = placeOf(state)
  const staysOpen = kind === 'help' || kind === 'settings'
  const at = staysOpen ? state.at : state.at + 1
  const thanks = Array.from({ length: at + 1 }, () => ({ kind: 'thank-you' as const }))
  return {
    ...emptySurvey,
    trail: staysOpen ? [...thanks.slice(1), { kind }] : thanks,
    at,
    survey: state.survey === undefined ? undefined : { ...state.survey, code: '', ticket: undefined },
    received: true,
  }
}

function open(state: SurveyState, place: Place): SurveyState {
  if (placeOf(state).kind === place.kind) return state
  const { waiting, trouble } = state
  // A code that did not work is no more to be said when somebody comes back to its box.
  const keeps = isBeside(place) && visited(state).kind !== 'start'
  return keeps ? { ...goTo(state, place), waiting, trouble } : goTo(state, place)
}

/** Where nothing has arrived, the answers can be changed again: on the page that they were sent from. */
function meetTrouble(state: SurveyState, trouble: Trouble, mayHaveGone: boolean): SurveyState {
  const here = { ...state, mayHaveGone }
  const settled = placeOf(here).kind === placeOf(state).kind ? here : goTo(here, { kind: 'review' })
  return { ...settled, waiting: false, trouble }
}

const firstPlace = ({ instrument }: OpenSurvey): Place =>
  routeThrough(instrument, {})[0] ?? { kind: 'review' }

/** A question left alone is a skip: it is told from one never reached, and never asked twice. */
function goOn(state: SurveyState): SurveyState {
  const place = placeOf(state)
  if (state.survey === undefined) return state
  if (place.kind === 'helper') return goTo(state, { kind: 'assent' })
  const left = place.kind === 'question' && state.answers[place.item] === undefined
  const settled = left ? withAnswer(state, place.item, { missing: 'skipped' }) : state
  return goTo(settled, placeAfter(place, state.survey.instrument, settled.answers))
}

/** Words change, places and answers stay. Of another survey, opened meanwhile, it says nothing. */
function inLanguage(state: SurveyState, questions: QuestionsInLanguage): SurveyState {
  const { survey } = state
  const same = survey?.instrument.id === questions.instrument.id
  return same ? { ...state, survey: { ...survey, ...questions } } : state
}

/** On with the first question not answered yet: what was answered before is not shown, nor are the ways back to it. */
function comeBack(state: SurveyState, { draft, saved, survey }: CameBack): SurveyState {
  const { answers, helper, place } = draft
  const answered = place.kind === 'question' && answers[place.item] !== undefined
  const here = answered ? placeAfter(place, survey.instrument, answers) : place
  const mayHaveGone = draft.mayHaveGone === true
  const fresh = { ...emptySurvey, ...trailOf(state), survey, helper, answers, saved, mayHaveGone }
  return goTo({ ...fresh, fromBefore: Object.keys(answers) }, here)
}

type CameBack = Extract<SurveyEvent, { readonly type: 'came-back' }>

/** What may still happen once everything has been received. */
const alwaysPossible: readonly SurveyEvent['type'][] = ['opened', 'moved', 'changed-language']

/** What may besides while they may have gone: nothing that would make other answers of them. */
const onTheWay: readonly SurveyEvent['type'][] = [
  ...alwaysPossible,
  'began-sending',
  'met-trouble',
  'received',
  'saved',
]

/** What happens when. Pure: the browser's history, the network and the page follow what it returns. */
export function surveyReducer(state: SurveyState, event: SurveyEvent): SurveyState {
  if (event.type === 'wiped') return emptySurvey
  if (state.received && !alwaysPossible.includes(event.type)) return state
  if (state.mayHaveGone && !onTheWay.includes(event.type)) return state
  switch (event.type) {
    case 'asked-server':
      return { ...state, waiting: true, trouble: undefined }
    case 'began-sending':
      return { ...state, waiting: true, trouble: undefined, mayHaveGone: true }
    case 'met-trouble':
      return meetTrouble(state, event.trouble, event.mayHaveGone ?? false)
    case 'opened-survey':
      return goTo(openSurvey(state, event.survey), { kind: 'helper' })
    case 'changed-language':
      return inLanguage(state, event.questions)
    case 'chose-helper':
      return { ...state, helper: event.helper }
    case 'agreed':
      return state.survey === undefined ? state : goTo(state, firstPlace(state.survey))
    case 'declined':
      return goTo(state, { kind: 'declined' })
    case 'answered':
      return withAnswer(state, event.item, event.answer)
    case 'went-on':
      return goOn(state)
    case 'skipped': {
      const place = placeOf(state)
      return goOn(place.kind === 'question' ? withAnswer(state, place.item, undefined) : state)
    }
    case 'asked-to-change':
      return goTo(state, { kind: 'question', item: event.item, changing: true })
    case 'opened':
      return open(state, { kind: event.place })
    case 'saved':
      return { ...state, saved: event.saved }
    case 'came-back':
      return comeBack(state, event)
    case 'moved':
      return walk(state, event.at)
    case 'received':
      return ending(state)
  }
}
