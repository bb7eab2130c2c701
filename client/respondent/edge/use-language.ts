import { useRef, useState } from 'preact/hooks'
import type { PageWords } from '../page-words.ts'
import type { OpenSurvey, QuestionsInLanguage } from '../survey-state.ts'
import { english, loadPageWords } from './load-page-words.ts'
import { askInLanguage } from './open-survey.ts'

export type LanguageChange = 'none' | 'under-way' | 'failed'

export type Language = {
  readonly words: PageWords
  readonly change: LanguageChange
  /** The words that came with a code, for its band. */
  readonly useWords: (words: PageWords) => void
  readonly speak: (language: string) => void
}

/**
 * The language of the page. Until another has come in full, words and questions stay as they are; where it does
 * not come, the page says so. Asked twice, the last one counts.
 */
export function useLanguage(
  survey: OpenSurvey | undefined,
  changed: (questions: QuestionsInLanguage) => void,
): Language {
  const [words, setWords] = useState<PageWords>(english)
  const [change, setChange] = useState<LanguageChange>('none')
  const turn = useRef(0)

  const speak = async (language: string): Promise<void> => {
    turn.current += 1
    const mine = turn.current
    setChange('under-way')
    const came = survey === undefined ? await wordsAlone(language) : await wordsAndQuestions(survey, language)
    if (mine !== turn.current) return
    setChange(came === undefined ? 'failed' : 'none')
    if (came === undefined) return
    setWords(came.words)
    if (came.questions !== undefined) changed(came.questions)
  }
  const useWords = (came: PageWords): void => {
    turn.current += 1
    setWords(came)
    setChange('none')
  }
  return { words, change, useWords, speak }
}

type Came = { readonly words: PageWords; readonly questions?: QuestionsInLanguage }

async function wordsAlone(language: string): Promise<Came | undefined> {
  const words = await loadPageWords(language)
  return words === undefined ? undefined : { words }
}

async function wordsAndQuestions({ lookUp }: OpenSurvey, language: string): Promise<Came | undefined> {
  const asked = await askInLanguage(lookUp, language)
  if (!asked.ok) return undefined
  const { words, ...questions } = asked.value
  return { words, questions }
}
