import type { Passage, ScreenWords } from '../../../surveys/model/screen-words.ts'
import type { Trouble } from '../survey-state.ts'

/** What went wrong in the words of the language, with the day named in full: "15 March 2027". */
export function troubleWords(words: ScreenWords, { problem, day }: Trouble): Passage {
  const { title, paragraphs } = words.problems[problem]
  const named = day === undefined ? '' : dayInWords(day, words.language)
  return {
    title,
    paragraphs: paragraphs.map((text) => text.replace('{opensOn}', named).replace('{closedOn}', named)),
  }
}

function dayInWords(day: string, language: string): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${day}T00:00:00Z`))
}
