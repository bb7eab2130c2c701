import type { PlainWords } from '../../client/renderers/plain-page/plain-words.ts'
import { formatDay } from '../../surveys/languages/format.ts'
import { languagesByCode, sourceLanguage } from '../../surveys/languages/index.ts'
import { plainPageWords } from '../../surveys/languages/plain-page-words.ts'
import { screenWords } from '../../surveys/languages/screen-words.ts'
import type { Band } from '../../surveys/model/instrument.ts'
import { ownValue } from '../../surveys/model/own-value.ts'
import type { Passage, RespondentProblem } from '../../surveys/model/screen-words.ts'
import type { Refusal } from '../problems.ts'

/** All words of a page in this language; in the source language for one that we do not speak. */
export function wordsOfPage(language: string, band?: Band): PlainWords {
  const spoken = ownValue(languagesByCode, language)
  const [screen, plain] = [screenWords(language, band), plainPageWords(language, band)]
  if (!spoken || !screen || !plain) return wordsOfPage(sourceLanguage, band)
  return { screen, plain, services: spoken.services, direction: spoken.shared.direction }
}

const told: Readonly<Partial<Record<Refusal['refused'], RespondentProblem>>> = {
  'code-not-recognised': 'code-not-recognised',
  'wave-not-open-yet': 'wave-not-open-yet',
  'wave-closed': 'wave-closed',
}

/** A refusal in the words of the screens, with its day named in full. */
export function refusalInWords({ screen }: PlainWords, { refused, days }: Refusal): Passage {
  const { title, paragraphs } = screen.problems[told[refused] ?? 'something-went-wrong']
  const named = (day: string | undefined): string =>
    day === undefined ? '' : formatDay(day, screen.language)
  return {
    title,
    paragraphs: paragraphs.map((text) =>
      text.replace('{opensOn}', named(days?.opensOn)).replace('{closedOn}', named(days?.closedOn)),
    ),
  }
}
