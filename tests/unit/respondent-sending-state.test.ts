import { describe, expect, test } from 'vitest'
import { placeOf, waitsToGo } from '../../client/respondent/place-of.ts'
import { hasAnswersToLose, type SurveyEvent, surveyReducer } from '../../client/respondent/survey-state.ts'
import { atFirstQuestion, exampleSurvey, stateAfter } from '../support/example-survey.ts'

const goOn: SurveyEvent = { type: 'went-on' }
const answered = (item: string, code: string): SurveyEvent => ({ type: 'answered', item, answer: { code } })
const question = (item: string, changing = false) => ({ kind: 'question', item, changing })

/** Every question of the small instrument left alone, up to the review. */
const toReview: readonly SurveyEvent[] = [...atFirstQuestion, ...Array<SurveyEvent>(8).fill(goOn)]

describe('sending', () => {
  const offline: SurveyEvent = { type: 'met-trouble', trouble: { problem: 'offline' }, mayHaveGone: false }
  const unsure: SurveyEvent = { ...offline, mayHaveGone: true }
  const send: SurveyEvent = { type: 'began-sending' }
  const moved = (at: number): SurveyEvent => ({ type: 'moved', at })
  const opened = (place: 'help' | 'settings' | 'save-for-later'): SurveyEvent => ({ type: 'opened', place })
  const end = stateAfter(...toReview).at

  test('trouble keeps every answer and the place', () => {
    const before = stateAfter(...toReview, send)
    const failed = surveyReducer(before, offline)
    expect(failed).toEqual({
      ...before,
      waiting: false,
      mayHaveGone: false,
      trouble: { problem: 'offline' },
    })
    expect(hasAnswersToLose(failed)).toBe(true)
  })

  test('trying again takes the message away', () => {
    const again = stateAfter(...toReview, send, offline, send)
    expect(again.trouble).toBeUndefined()
    expect(again.waiting).toBe(true)
  })

  const everyChange: readonly SurveyEvent[] = [
    answered('likes-tea', 'yes'),
    { type: 'asked-to-change', item: 'life' },
    { type: 'skipped' },
    { type: 'went-on' },
    { type: 'declined' },
    { type: 'agreed' },
    { type: 'chose-helper', helper: 'someone-else' },
    { type: 'opened-survey', survey: exampleSurvey },
  ]

  test.each([
    ['on their way', [send]],
    ['perhaps there already', [send, unsure]],
    ['tried again', [send, unsure, send, unsure]],
  ] as const)('nobody can change answers that are %s: only the first would count', (_where, events) => {
    const gone = stateAfter(...toReview, ...events)
    for (let at = 0; at <= end; at += 1) {
      const back = surveyReducer(gone, moved(at))
      expect(placeOf(back)).toEqual({ kind: 'review' })
      for (const change of everyChange) expect(surveyReducer(back, change)).toBe(back)
    }
  })

  test('answers that never left can be changed again, on the page they were sent from', () => {
    const change: SurveyEvent = { type: 'asked-to-change', item: 'life' }
    expect(placeOf(stateAfter(...toReview, send, offline, change))).toEqual(question('life', true))
    const walkedBack = stateAfter(...toReview, send, moved(end - 2), offline)
    expect(placeOf(walkedBack)).toEqual({ kind: 'review' })
    expect(walkedBack.trouble).toEqual({ problem: 'offline' })
    expect(placeOf(surveyReducer(walkedBack, moved(walkedBack.at - 1))).kind).toBe('question')
  })

  test.each(['help', 'settings', 'save-for-later'] as const)(
    'opening %s at the offline end takes neither the notice away nor the next try',
    (place) => {
      const waiting = stateAfter(...toReview, send, offline, opened(place))
      expect(waiting.trouble).toEqual({ problem: 'offline' })
      expect(waitsToGo(waiting)).toBe(place !== 'save-for-later')
      const back = surveyReducer(waiting, moved(waiting.at - 1))
      expect(placeOf(back)).toEqual({ kind: 'review' })
      expect(back.trouble).toEqual({ problem: 'offline' })
      expect(waitsToGo(back)).toBe(true)
    },
  )

  test('a way back to the questions takes the notice away, and nothing goes by itself from there', () => {
    const back = stateAfter(...toReview, send, offline, moved(end - 1))
    expect(back.trouble).toBeUndefined()
    expect(waitsToGo(back)).toBe(false)
    expect(waitsToGo(surveyReducer(back, opened('help')))).toBe(false)
    const start = stateAfter(...toReview, moved(0), { type: 'asked-server' }, offline, opened('help'))
    expect(waitsToGo(start)).toBe(false)
  })

  test('help that is read while the answers go stays open, and the way back from it leads to the thanks', () => {
    const reading = stateAfter(...toReview, send, offline, opened('help'), send, { type: 'received' })
    expect(placeOf(reading)).toEqual({ kind: 'help' })
    expect(reading.answers).toEqual({})
    const seen = reading.trail.slice(0, -1).map((_, at) => placeOf(surveyReducer(reading, moved(at))).kind)
    expect(new Set(seen)).toEqual(new Set(['thank-you']))
  })

  test('opening help while the answers go does not make a second try of one', () => {
    expect(stateAfter(...toReview, send, opened('help')).waiting).toBe(true)
  })

  test('once received, answers and code are forgotten', () => {
    const received = stateAfter(...toReview, { type: 'received' })
    expect(received.answers).toEqual({})
    expect(received.helper).toBeUndefined()
    expect(received.survey?.code).toBe('')
    expect(hasAnswersToLose(received)).toBe(false)
  })

  test('once received, every step Back is the thanks', () => {
    const received = stateAfter(...toReview, { type: 'received' })
    const seen = received.trail.map((_, at) => placeOf(surveyReducer(received, { type: 'moved', at })).kind)
    expect(new Set(seen)).toEqual(new Set(['thank-you']))
    expect(received.trail).toHaveLength(stateAfter(...toReview).trail.length + 1)
  })

  test('once received, no answer can be given any more', () => {
    const received = stateAfter(...toReview, { type: 'received' })
    expect(surveyReducer(received, answered('likes-tea', 'yes'))).toBe(received)
  })
})
