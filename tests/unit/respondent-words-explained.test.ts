import { expect, test } from 'vitest'
import { glossary as welsh } from '../../surveys/languages/cy/glossary.ts'
import { glossary as english } from '../../surveys/languages/en/glossary.ts'
import { wordsExplained } from '../../surveys/languages/words-explained.ts'

const terms = (text: string, glossary = english) => wordsExplained([text], glossary).map(({ term }) => term)

test('finds a word of care and its plural', () => {
  expect(terms('Do you trust your social worker?')).toEqual(['social worker'])
  expect(terms('How many social workers have you had?')).toEqual(['social worker'])
})

test('finds none where there is none, nor a part of another word', () => {
  expect(terms('Do you like your bedroom?')).toEqual([])
  expect(terms('Are you careful on stairs?')).toEqual([])
})

test('takes the longest, and two at most', () => {
  expect(terms('A children’s home, a care plan, a review and an advocate').length).toBe(2)
})

test('knows a Welsh word after its first letter has changed', () => {
  expect(terms('Wyt ti’n ymddiried yn dy weithiwr cymdeithasol?', welsh)).toEqual(['gweithiwr cymdeithasol'])
})
