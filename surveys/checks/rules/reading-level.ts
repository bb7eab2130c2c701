import type { Band } from '../../model/instrument.ts'
import { type ReadingLevels, readingLevels } from '../english/reading-levels.ts'
import { errorAtEveryAge, type Rule } from '../rule.ts'
import { type Text, textsOf } from '../texts.ts'
import { childReads } from '../what-a-child-reads.ts'

/**
 * US school grades, at most. Spache is made for the first school years; from eleven on grade six is a reading
 * age of about eleven, which is that of the average adult here. Dale-Chall is shown beside them and gates nothing.
 */
export const readingTargets: Readonly<Record<Band, Partial<ReadingLevels>>> = {
  '4-7': { spache: 2.5 },
  '8-10': { spache: 3.5, fleschKincaid: 4 },
  '11-17': { fleschKincaid: 6 },
  '16-25': { fleschKincaid: 6 },
}
const helperTarget: Partial<ReadingLevels> = { fleschKincaid: 6 }

const names: Readonly<Record<keyof ReadingLevels, string>> = {
  fleschKincaid: 'Flesch-Kincaid',
  spache: 'Spache',
  daleChall: 'Dale-Chall',
}

/** The whole of what a band reads, never one question: a single long word would decide alone. */
export const readingLevel: Rule = {
  levels: errorAtEveryAge,
  check: (subject) =>
    bandTexts(textsOf(subject), subject.instrument.band).flatMap(({ audience, texts, target }) => {
      const levels = readingLevels(texts)
      return Object.entries(target).flatMap(([formula, most]) => {
        const level = levels[formula as keyof ReadingLevels]
        if (!(level > most)) return []
        const name = names[formula as keyof ReadingLevels]
        const message = `What the ${audience} reads is ${name} grade ${level.toFixed(1)}; at most ${most}.`
        return [{ path: ['words', subject.words.language], message }]
      })
    }),
}

/** What is read as running text: labels of answers are no sentences and would make everything look easy. */
export function bandTexts(texts: readonly Text[], band: Band) {
  const sentences = texts.filter(({ role }) => role !== 'option' && role !== 'end' && role !== 'title')
  const child = sentences.filter((text) => childReads(text, band)).map(({ text }) => text)
  const helper = sentences.filter((text) => !childReads(text, band)).map(({ text }) => text)
  return [
    { audience: 'respondent', texts: child, target: readingTargets[band] },
    { audience: 'helper', texts: helper, target: helperTarget },
  ].filter((part) => part.texts.length > 0)
}
