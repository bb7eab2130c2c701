import { loadScreenWords } from '../../../surveys/languages/load-screen-words.ts'
import type { ScreenWords } from '../../../surveys/model/screen-words.ts'
import type { OpenSurvey, QuestionsInLanguage } from '../survey-state.ts'
import type { CodeLookUp } from '../wave.ts'
import { fetchInstrument, lookUpCode, type Outcome } from './api.ts'
import { loadGlossary } from './load-glossary.ts'
import { loadWorryWords } from './load-worry-words.ts'

export type Opened = { readonly survey: OpenSurvey; readonly words: ScreenWords }

/**
 * Everything the questions need, in the language asked for if the wave offers it and else in its first: from here
 * to sending, the network is not asked again.
 */
export async function openSurvey(code: string, language: string): Promise<Outcome<Opened>> {
  const lookUp = await lookUpCode(code)
  if (!lookUp.ok) return lookUp
  const { languages } = lookUp.value
  const offered = languages.includes(language) ? language : (languages[0] ?? 'en')
  const asked = await askInLanguage(lookUp.value, offered)
  if (!asked.ok) return asked
  const { words, ...questions } = asked.value
  return { ok: true, value: { words, survey: { code, lookUp: lookUp.value, ...questions } } }
}

/** The questions and the words around them, all or nothing: a page half in one language helps nobody. */
export async function askInLanguage(
  { instrument: version }: CodeLookUp,
  language: string,
): Promise<Outcome<QuestionsInLanguage & { readonly words: ScreenWords }>> {
  const { band } = version
  const [instrument, words, glossary, young, worryWords] = await Promise.all([
    fetchInstrument(version, language),
    loadScreenWords(language, band).catch(() => undefined),
    band === '8-10' ? loadGlossary(language).catch(() => undefined) : undefined,
    band === '4-7'
      ? import('../young/index.ts').then((module) => module.young).catch(() => undefined)
      : undefined,
    band === '4-7' ? undefined : loadWorryWords(language).catch(() => undefined),
  ])
  if (!instrument.ok) return instrument
  if (words === undefined || (band === '4-7' && young === undefined)) {
    return { ok: false, trouble: { problem: 'offline' } }
  }
  return { ok: true, value: { instrument: instrument.value, words, glossary, young, worryWords } }
}
