import { describe, expect, test } from 'vitest'
import { placeOf } from '../../client/respondent/place-of.ts'
import {
  emptySurvey,
  hasAnswersToLose,
  maySave,
  type SurveyEvent,
  surveyReducer,
} from '../../client/respondent/survey-state.ts'
import { atFirstQuestion, exampleSurvey, stateAfter } from '../support/example-survey.ts'

const goOn: SurveyEvent = { type: 'went-on' }
const answered = (item: string, code: string): SurveyEvent => ({ type: 'answered', item, answer: { code } })
const question = (item: string, changing = false) => ({ kind: 'question', item, changing })

/** Every question of the small instrument left alone, up to the review. */
const toReview: readonly SurveyEvent[] = [...atFirstQuestion, ...Array<SurveyEvent>(8).fill(goOn)]

describe('the way through', () => {
  test('a code opens who is helping, then the choice, then the first question', () => {
    const { trail } = stateAfter(...atFirstQuestion)
    expect(trail.map(({ kind }) => kind)).toEqual(['start', 'helper', 'assent', 'question'])
    expect(placeOf(stateAfter(...atFirstQuestion))).toEqual(question('likes-tea'))
  })

  test('"not today" is a place of its own, and Back leads to the choice again', () => {
    const declined = stateAfter(...atFirstQuestion.slice(0, 4), { type: 'declined' })
    expect(placeOf(declined).kind).toBe('declined')
    expect(placeOf(surveyReducer(declined, { type: 'moved', at: declined.at - 1 })).kind).toBe('assent')
  })

  test('an answer opens the questions it opens, and closes them again', () => {
    expect(placeOf(stateAfter(...atFirstQuestion, answered('likes-tea', 'yes'), goOn))).toEqual(
      question('how-often'),
    )
    expect(placeOf(stateAfter(...atFirstQuestion, answered('likes-tea', 'no'), goOn))).toEqual(
      question('mood'),
    )
  })

  test('a sensitive section says why before its first question', () => {
    const { trail } = stateAfter(...toReview)
    expect(trail.slice(5, 8)).toEqual([
      question('life'),
      { kind: 'section', section: 'second' },
      question('time'),
    ])
  })

  test('the last question leads to the review', () => {
    expect(placeOf(stateAfter(...toReview)).kind).toBe('review')
  })

  test('Back shows the answer that was given', () => {
    const back = stateAfter(...atFirstQuestion, answered('likes-tea', 'no'), goOn, { type: 'moved', at: 3 })
    expect(placeOf(back)).toEqual(question('likes-tea'))
    expect(back.answers['likes-tea']).toEqual({ code: 'no' })
  })

  test('going on after Back forgets the steps that lay ahead, as a browser does', () => {
    const again = stateAfter(
      ...atFirstQuestion,
      goOn,
      goOn,
      { type: 'moved', at: 3 },
      answered('likes-tea', 'yes'),
      goOn,
    )
    expect(again.trail.slice(3)).toEqual([question('likes-tea'), question('how-often')])
  })

  test('a position from before a reload leads no further than this page has been', () => {
    expect(stateAfter({ type: 'moved', at: 12 }).at).toBe(0)
    expect(stateAfter({ type: 'moved', at: -1 }).at).toBe(0)
  })
})

describe('another language', () => {
  const questions = { instrument: { ...exampleSurvey.instrument, language: 'cy' } }

  test('changes the words and keeps place and answers', () => {
    const before = stateAfter(...atFirstQuestion, answered('likes-tea', 'no'))
    const after = surveyReducer(before, { type: 'changed-language', questions })
    expect(after.survey?.instrument.language).toBe('cy')
    expect([after.trail, after.at, after.answers]).toEqual([before.trail, before.at, before.answers])
    expect(after.survey?.code).toBe(exampleSurvey.code)
  })

  test('comes too late for another survey, and does nothing after leaving', () => {
    const other = { instrument: { ...questions.instrument, id: 'another' } }
    const before = stateAfter(...atFirstQuestion)
    expect(surveyReducer(before, { type: 'changed-language', questions: other })).toBe(before)
    expect(surveyReducer(emptySurvey, { type: 'changed-language', questions })).toBe(emptySurvey)
  })
})

describe('leaving a question alone', () => {
  test('going on without an answer is a skip', () => {
    expect(stateAfter(...atFirstQuestion, goOn).answers).toEqual({ 'likes-tea': { missing: 'skipped' } })
  })

  test('skipping takes back an answer already chosen', () => {
    const skipped = stateAfter(...atFirstQuestion, answered('likes-tea', 'yes'), { type: 'skipped' })
    expect(skipped.answers).toEqual({ 'likes-tea': { missing: 'skipped' } })
    expect(placeOf(skipped)).toEqual(question('mood'))
  })

  test('a cleared answer is gone', () => {
    const cleared: SurveyEvent = { type: 'answered', item: 'likes-tea', answer: undefined }
    expect(stateAfter(...atFirstQuestion, answered('likes-tea', 'yes'), cleared).answers).toEqual({})
  })
})

describe('changing an answer from the review', () => {
  const change = (item: string): SurveyEvent => ({ type: 'asked-to-change', item })

  test('leads to the question and back to the review', () => {
    const changing = stateAfter(...toReview, change('life'))
    expect(placeOf(changing)).toEqual(question('life', true))
    expect(placeOf(surveyReducer(changing, goOn)).kind).toBe('review')
  })

  test('asks what the change opened before it goes back', () => {
    const opened = stateAfter(...toReview, change('likes-tea'), answered('likes-tea', 'yes'), goOn)
    expect(placeOf(opened)).toEqual(question('how-often', true))
    expect(placeOf(surveyReducer(opened, goOn)).kind).toBe('review')
  })
})

describe('help and how it looks', () => {
  test('are places to come back from, and keep every answer', () => {
    const helped = stateAfter(...atFirstQuestion, answered('likes-tea', 'yes'), {
      type: 'opened',
      place: 'help',
    })
    expect(placeOf(helped).kind).toBe('help')
    const back = surveyReducer(helped, { type: 'moved', at: helped.at - 1 })
    expect(placeOf(back)).toEqual(question('likes-tea'))
    expect(back.answers).toEqual({ 'likes-tea': { code: 'yes' } })
  })

  test('asking for the page one is on changes nothing', () => {
    const helped = stateAfter({ type: 'opened', place: 'help' })
    expect(surveyReducer(helped, { type: 'opened', place: 'help' })).toBe(helped)
  })
})

describe('codes', () => {
  test('the same code again finds the answers given under it', () => {
    const again = stateAfter(
      ...atFirstQuestion,
      answered('likes-tea', 'yes'),
      { type: 'moved', at: 0 },
      { type: 'opened-survey', survey: exampleSurvey },
    )
    expect(again.answers).toEqual({ 'likes-tea': { code: 'yes' } })
    expect(again.helper).toBe('nobody')
  })

  test('another code is another person, who finds nothing', () => {
    const other = stateAfter(
      ...atFirstQuestion,
      answered('likes-tea', 'yes'),
      { type: 'moved', at: 0 },
      { type: 'opened-survey', survey: { ...exampleSurvey, code: 'ZZZZZZZZZZZZ' } },
    )
    expect(other.answers).toEqual({})
    expect(other.helper).toBeUndefined()
  })
})

test('leaving leaves nothing', () => {
  expect(stateAfter(...atFirstQuestion, answered('likes-tea', 'yes'), { type: 'wiped' })).toBe(emptySurvey)
})

test('there is something to lose from the first answer on', () => {
  expect(hasAnswersToLose(stateAfter(...atFirstQuestion))).toBe(false)
  expect(hasAnswersToLose(stateAfter(...atFirstQuestion, answered('likes-tea', 'yes')))).toBe(true)
})

describe('answers saved on the device', () => {
  const saved = { name: 'heard-saved-1-1', words: 'six words', answers: {} }
  const draft = {
    code: 'ABCDEFGHJKMN',
    lookUp: exampleSurvey.lookUp,
    language: 'en',
    helper: 'nobody' as const,
    answers: { 'likes-tea': { code: 'yes' } },
    place: { kind: 'question' as const, item: 'likes-tea', changing: false },
  }
  const cameBack = (changes: Partial<typeof draft> = {}) => {
    const given = { ...draft, ...changes }
    const kept = { ...saved, answers: given.answers }
    return stateAfter(
      { type: 'opened', place: 'saved-answers' },
      { type: 'came-back', draft: given, saved: kept, survey: exampleSurvey },
    )
  }

  test('carry on after the question that was answered, and no way back leads to it', () => {
    const state = cameBack()
    expect(placeOf(state)).toEqual(question('how-often'))
    expect(state.trail.map(({ kind }) => kind)).toEqual(['start', 'saved-answers', 'question'])
    expect(state.fromBefore).toEqual(['likes-tea'])
    expect(state.answers).toEqual(draft.answers)
    expect(state.helper).toBe('nobody')
  })

  test('carry on where a question stood open', () => {
    expect(placeOf(cameBack({ answers: {} as typeof draft.answers }))).toEqual(question('likes-tea'))
  })

  test('that may have arrived come back as they were sent', () => {
    const gone = surveyReducer(stateAfter({ type: 'opened', place: 'saved-answers' }), {
      type: 'came-back',
      draft: { ...draft, place: { kind: 'review' }, mayHaveGone: true },
      saved,
      survey: exampleSurvey,
    })
    expect(placeOf(gone)).toEqual({ kind: 'review' })
    expect(surveyReducer(gone, answered('how-often', 'daily'))).toBe(gone)
  })

  test('are not lost by closing the page, until something is answered anew', () => {
    const state = cameBack()
    expect(hasAnswersToLose(state)).toBe(false)
    expect(hasAnswersToLose(surveyReducer(state, answered('how-often', 'daily')))).toBe(true)
  })

  test('are forgotten by the page with everything else', () => {
    expect(surveyReducer(cameBack(), { type: 'wiped' })).toEqual(emptySurvey)
    const { saved: left, fromBefore } = surveyReducer(cameBack(), { type: 'received' })
    expect([left, fromBefore]).toEqual([undefined, []])
  })

  test.each([
    ['4-7', false],
    ['8-10', false],
    ['11-17', true],
    ['16-25', true],
  ] as const)('may be at %s: %s', (band, may) => {
    const lookUp = {
      ...exampleSurvey.lookUp,
      instrument: { ...exampleSurvey.lookUp.instrument, band },
    }
    const [asked, , ...rest] = atFirstQuestion
    const opened: SurveyEvent = { type: 'opened-survey', survey: { ...exampleSurvey, lookUp } }
    const first = stateAfter(asked ?? goOn, opened, ...rest)
    expect(maySave(first)).toBe(false)
    expect(maySave(surveyReducer(first, answered('likes-tea', 'no')))).toBe(may)
  })
})
