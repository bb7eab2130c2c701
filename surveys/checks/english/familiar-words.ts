import { daleChall } from 'dale-chall'
import { spache } from 'spache'
import type { Band } from '../../model/instrument.ts'
import { wordsIn } from './tokens.ts'

/**
 * Words that every child in the UK knows and the two lists, American and from 1974 and 1995, do not: family
 * as it is called here, and things that did not exist. Only words a four-year-old says; others need a glossary.
 */
const everyChildSays = [
  ...['mum', 'mummy', 'daddy', 'nan', 'nanny', 'gran', 'granny', 'grandad', 'grandma', 'grandpa', 'grown'],
  ...['ok', 'okay', 'someone', 'somebody', 'anybody', 'everyone', 'everybody', 'nobody', 'yourself'],
  ...['phone', 'tablet', 'computer', 'telly', 'tv', 'online', 'video', 'screen', 'bedroom', 'favourite'],
  ...['bye', 'hi', 'colour', 'football', 'toilet', 'sofa', 'cuddle', 'hug', 'biscuit', 'nursery', 'cannot'],
  ...["aren't", "doesn't", "isn't", "wasn't", "weren't", "you're", "we'll", "you'll"],
]

/** By eight they also read these, from school and from games. */
const read = [
  'adult',
  'code',
  'maths',
  'press',
  'problem',
  'scary',
  'website',
  'password',
  'worried',
  'include',
]

const lists = {
  spache: new Set([...spache, ...everyChildSays]),
  daleChall: new Set([...daleChall, ...everyChildSays, ...read]),
}
export type WordList = keyof typeof lists

/** The list that a band's words are held against; above ten there is none, only the words of care are explained. */
export const wordListOf: Readonly<Record<Band, WordList | null>> = {
  '4-7': 'spache',
  '8-10': 'daleChall',
  '11-17': null,
  '16-25': null,
}

/**
 * The words of a text that a list lacks, each once. Regular endings count as the word and names as known, as
 * both formulas say.
 */
export function unfamiliarWords(text: string, list: WordList): readonly string[] {
  const names = namesIn(text)
  return [...new Set(wordsIn(text))].filter(
    (word) => !names.has(word) && !baseForms(word).some((form) => lists[list].has(form)),
  )
}

function baseForms(word: string): readonly string[] {
  const whole = word.replace(/'s$|s'$/, '')
  return [
    word,
    whole,
    ...endings.flatMap(([ending, stems]) => (ending.test(whole) ? stems(whole.replace(ending, '')) : [])),
  ]
}

const undoubled = (stem: string) => (/(.)\1$/.test(stem) ? [stem.slice(0, -1)] : [])
const plainOrE = (stem: string) => [stem, `${stem}e`, ...undoubled(stem)]

const endings: readonly (readonly [RegExp, (stem: string) => readonly string[]])[] = [
  [/ies$|ied$|ier$|iest$/, (stem) => [`${stem}y`]],
  [/s$/, (stem) => [stem]],
  [/es$/, (stem) => [stem]],
  [/ed$|er$|est$|ing$/, plainOrE],
  [/d$|r$|st$/, (stem) => (stem.endsWith('e') ? [stem] : [])],
]

/** What has a capital where no sentence starts: "Asian or Asian British", "call Childline". */
function namesIn(text: string): ReadonlySet<string> {
  return new Set((text.match(/(?<=[\p{L}\p{N},;]\s)\p{Lu}[\p{L}'’]*/gu) ?? []).flatMap(wordsIn))
}
