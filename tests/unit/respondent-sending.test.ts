import { describe, expect, test } from 'vitest'
import { answersStep, paddedBody } from '../../client/respondent/edge/padded-body.ts'
import { answerInWords } from '../../client/respondent/later/answer-in-words.ts'
import { troubleWords } from '../../client/respondent/parts/trouble-words.ts'
import { allItems } from '../../client/respondent/route-through.ts'
import { submissionOf } from '../../client/respondent/submission-of.ts'
import { screen } from '../../surveys/languages/en/screen.ts'
import type { Answers } from '../../surveys/model/answer.ts'
import { submissionSchema } from '../../surveys/model/submission.ts'
import { atFirstQuestion, exampleSurvey, stateAfter } from '../support/example-survey.ts'

const sent = (answers: Answers) => submissionOf(exampleSurvey, { ...stateAfter(...atFirstQuestion), answers })

describe('what is sent', () => {
  test('holds the instrument, how it was answered and codes, in the shape the server takes', () => {
    const submission = sent({ 'likes-tea': { code: 'yes' }, 'how-often': { missing: 'skipped' } })
    expect(submission).toEqual({
      instrument: 'small',
      version: 1,
      language: 'en',
      mode: 'screen',
      helperRole: 'nobody',
      answers: { 'likes-tea': { code: 'yes' }, 'how-often': { missing: 'skipped' } },
    })
    expect(submissionSchema.safeParse(submission).success).toBe(true)
  })

  test('leaves out what a later change of mind made unasked', () => {
    expect(sent({ 'likes-tea': { code: 'no' }, 'how-often': { code: 'often' } }).answers).toEqual({
      'likes-tea': { code: 'no' },
    })
  })

  test('takes a comment without its margins, and a blank one as a skip', () => {
    expect(sent({ comment: { text: '  More cake.\n' } }).answers).toEqual({ comment: { text: 'More cake.' } })
    expect(sent({ comment: { text: ' \n ' } }).answers).toEqual({ comment: { missing: 'skipped' } })
  })

  test('says nothing of a helper nobody named', () => {
    const submission = submissionOf(exampleSurvey, { ...stateAfter(...atFirstQuestion), helper: undefined })
    expect(submission.helperRole).toBe('not-kept')
    expect(submissionSchema.safeParse(submission).success).toBe(true)
  })
})

describe('the length of a request', () => {
  const bytes = (content: object): number => new TextEncoder().encode(paddedBody(content, answersStep)).length

  test('is 16 KiB whatever was answered', () => {
    expect(bytes({})).toBe(16_384)
    expect(bytes({ text: 'No.' })).toBe(16_384)
    expect(bytes({ text: 'ỳ "quoted"\n'.repeat(900) })).toBe(16_384)
  })

  test('goes up in whole steps for the longest answers, exactly at the edge too', () => {
    const bare = JSON.stringify({ text: '', padding: '' }).length
    expect(bytes({ text: 'a'.repeat(16_384 - bare) })).toBe(16_384)
    expect(bytes({ text: 'a'.repeat(16_385 - bare) })).toBe(32_768)
  })
})

describe('answers in words, for the review', () => {
  const inWords = (id: string, answer: Parameters<typeof answerInWords>[1]) =>
    allItems(exampleSurvey.instrument)
      .filter((item) => item.id === id)
      .map((item) => answerInWords(item, answer))

  test.each<[string, Parameters<typeof answerInWords>[1], string | undefined]>([
    ['likes-tea', { code: 'yes' }, 'Yes'],
    ['likes-tea', { missing: 'not-sure' }, 'I’m not sure'],
    ['likes-tea', { missing: 'skipped' }, undefined],
    ['likes-tea', undefined, undefined],
    ['wishes', { codes: ['rest', 'cake'] }, 'Cake; A rest'],
    ['comment', { text: 'More cake.' }, 'More cake.'],
    ['comment', { text: '  ' }, undefined],
  ])('%s %j', (id, answer, words) => {
    expect(inWords(id, answer)).toEqual([words])
  })
})

test('a wave that has not opened says its day in full, whatever the time zone', () => {
  const words = troubleWords(screen, { problem: 'wave-not-open-yet', day: '2027-03-01' })
  expect(words.paragraphs.join(' ')).toContain('1 March 2027')
})
