import { describe, expect, it } from 'vitest'
import { unfamiliarWords } from '../../surveys/checks/english/familiar-words.ts'
import { isGoodNews, namesEndsAround, namesOneEnd } from '../../surveys/checks/english/poles.ts'
import { readingLevels } from '../../surveys/checks/english/reading-levels.ts'
import { holdsPhrase, sentencesIn, withoutPhrases, wordsIn } from '../../surveys/checks/english/tokens.ts'

describe('words and sentences', () => {
  it('are read with typographic apostrophes and without numbers', () => {
    expect(wordsIn('Don’t count to 10, it’s self-made.')).toEqual([
      "don't",
      'count',
      'to',
      "it's",
      'self',
      'made',
    ])
    expect(sentencesIn('Cooking, washing: how much? A lot.')).toEqual([
      'Cooking, washing',
      'how much',
      'A lot',
    ])
  })

  it.each([
    ['Does your social worker listen?', 'social worker', true],
    ['Do social workers listen?', 'social worker', true],
    ['the social worker’s plan', 'social worker', true],
    ['a children’s home', 'children’s home', true],
    ['antisocial workers', 'social worker', false],
    ['Do you take care?', 'carer', false],
  ])('of “%s” hold “%s”: %s', (text, phrase, held) => {
    expect(holdsPhrase(text, phrase)).toBe(held)
  })

  it('are left without the longest phrase first', () => {
    expect(withoutPhrases('Foster carers care', ['carer', 'foster carer']).trim()).toBe('care')
  })
})

describe('familiar words', () => {
  it.each([
    ['Do you feel happier with the babies?', []],
    ['She stopped and grinned, hopping.', []],
    ['Mum’s phone rang.', []],
    ['Is your accommodation satisfactory?', ['accommodation', 'satisfactory']],
  ])('of “%s” on the list for the youngest leave %j', (text, unknown) => {
    expect(unfamiliarWords(text, 'spache')).toEqual(unknown)
  })

  it('leave names aside, which have a capital inside a sentence', () => {
    expect(unfamiliarWords('Asian or Asian British', 'daleChall')).toEqual([])
    expect(unfamiliarWords('Placement or home', 'daleChall')).toEqual(['placement'])
  })
})

describe('reading levels', () => {
  /* Published sentences, measured with the same packages; lists with our additions would only lower the last two. */
  it.each([
    ['Do you like school?', -2.2, 1.1, 0.2],
    ['Do you feel safe where you live?', -1.1, 1.5, 0.3],
    ['How happy were you yesterday?', 5.2, 2.9, 0.2],
  ])('of “%s” are those of the published formulas', (text, fleschKincaid, spache, daleChall) => {
    const levels = readingLevels([text])
    expect(levels.fleschKincaid).toBeCloseTo(fleschKincaid, 1)
    expect(levels.spache).toBeCloseTo(spache, 1)
    expect(levels.daleChall).toBeCloseTo(daleChall, 1)
  })

  it('go up with long words and long sentences', () => {
    const easy = readingLevels(['Do you like your home?', 'Is it a good day?'])
    const hard = readingLevels([
      'Considering everything, is your accommodation satisfactory and appropriate?',
    ])
    expect(hard.fleschKincaid).toBeGreaterThan(easy.fleschKincaid)
    expect(hard.spache).toBeGreaterThan(easy.spache)
    expect(hard.daleChall).toBeGreaterThan(easy.daleChall)
  })
})

describe('the ends of a scale', () => {
  const happiness = ['Very unhappy', 'Very happy'] as const
  it.each([
    ['How happy are you with school?', happiness, true],
    ['How happy or unhappy are you with school?', happiness, false],
    ['How do you feel about school?', happiness, false],
    ['Are you sad at home?', ['Happy', 'Sad'] as const, true],
    ['How much time do you get?', ['Too little', 'Too much'] as const, false],
    ['Do you get too much time?', ['Too little', 'Too much'] as const, true],
    ['Do people like you listen?', ['Always', 'Never'] as const, false],
  ])('“%s” beside %j names one alone: %s', (question, labels, one) => {
    expect(namesOneEnd(question, labels)).toBe(one)
  })

  it('may be joined by “or”, unlike two questions', () => {
    expect(namesEndsAround('Was it a happy day for you or an unhappy one?', 'or')).toBe(true)
    expect(namesEndsAround('Do you like home or school?', 'or')).toBe(false)
  })

  it('are good news only when nothing takes it back', () => {
    expect(['Very good', 'Not very good', 'Too much', 'Bad'].map(isGoodNews)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
