import { formatDay } from '../../../surveys/languages/format.ts'
import type { Passage, ScreenWords } from '../../../surveys/model/screen-words.ts'
import type { Trouble } from '../survey-state.ts'

/** What went wrong in the words of the language, with the day named in full: "15 March 2027". */
export function troubleWords(words: ScreenWords, { problem, day }: Trouble): Passage {
  const { title, paragraphs } = words.problems[problem]
  const named = day === undefined ? '' : formatDay(day, words.language)
  return {
    title,
    paragraphs: paragraphs.map((text) => text.replace('{opensOn}', named).replace('{closedOn}', named)),
  }
}
