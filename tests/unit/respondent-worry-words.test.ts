import { describe, expect, test } from 'vitest'
import { soundsLikeTrouble } from '../../client/respondent/sounds-like-trouble.ts'
import { worryWords as arabic } from '../../surveys/languages/ar/worry-words.ts'
import { worryWords as welsh } from '../../surveys/languages/cy/worry-words.ts'
import { worryWords as english } from '../../surveys/languages/en/worry-words.ts'
import { matchesWorryWords } from '../../surveys/languages/matches-worry-words.ts'
import { exampleSurvey } from '../support/example-survey.ts'

describe('English', () => {
  test.each([
    'Sometimes I want to die.',
    'he HITS me when nobody looks',
    'I DON’T feel safe here',
    'i dont feel safe',
    'self-harm',
    'I was abused,and nobody listened',
  ])('stands out for "%s"', (text) => {
    expect(matchesWorryWords(text, english)).toBe(true)
  })

  test.each(['', 'My carer is great', 'I grape-d', 'We hit the ball', 'the therapist helps me', 'I am safe'])(
    'stays as it is for "%s"',
    (text) => {
      expect(matchesWorryWords(text, english)).toBe(false)
    },
  )
})

test.each(['Dw i eisiau marw', 'mae o’n bygwth fi', 'Dw i ddim yn saff adre'])('Welsh: "%s"', (text) => {
  expect(matchesWorryWords(text, welsh)).toBe(true)
})

test.each(['هو يضربني كل يوم', 'وهو يضرِبُني', 'لا أشعر بالامان', 'ويهددني'])('Arabic: "%s"', (text) => {
  expect(matchesWorryWords(text, arabic)).toBe(true)
})

test.each([
  ['Welsh', 'Dw i’n hoffi fy ysgol a fy ffrindiau', welsh],
  ['Arabic', 'أحب مدرستي وأصدقائي', arabic],
])('%s stays as it is for something ordinary', (_name, text, words) => {
  expect(matchesWorryWords(text, words)).toBe(false)
})

describe('the way to help', () => {
  const typed = (fromBefore: readonly string[]) => ({
    answers: { comment: { text: 'I want to die' }, settled: { code: 'very' } },
    fromBefore,
    survey: { ...exampleSurvey, soundsWorrying: (text: string) => matchesWorryWords(text, english) },
  })

  test('stands out for what is typed in this sitting', () => {
    expect(soundsLikeTrouble(typed([]))).toBe(true)
  })

  test('does not stand out for what lay in a draft: whoever opens it would be shown what was hidden', () => {
    expect(soundsLikeTrouble(typed(['comment']))).toBe(false)
  })

  test('stays as it is where no words are at hand', () => {
    expect(soundsLikeTrouble({ ...typed([]), survey: exampleSurvey })).toBe(false)
  })
})
