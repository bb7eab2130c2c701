import type { PageWords } from '../page-words.ts'
import type { OpenSurvey, QuestionsInLanguage } from '../survey-state.ts'
import type { CodeLookUp } from '../wave.ts'
import { fetchInstrument, lookUpCode, type Outcome } from './api.ts'
import { loadGlossary } from './load-glossary.ts'
import { loadPageWords } from './load-page-words.ts'
import { loadWorryWords } from './load-worry-words.ts'
import { loadYoungPart } from './load-young-part.ts'

export type Opened = { readonly survey: OpenSurvey; readonly words: PageWords }

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
): Promise<Outcome<QuestionsInLanguage & { readonly words: PageWords }>> {
  const { band } = version
  const [instrument, words, explain, young, soundsWorrying] = await Promise.all([
    fetchInstrument(version, language),
    loadPageWords(language, band),
    band === '8-10' ? loadGlossary(language).catch(() => undefined) : undefined,
    band === '4-7' ? loadYoungPart().catch(() => undefined) : undefined,
    band === '4-7' ? undefined : loadWorryWords(language).catch(() => undefined),
  ])
  if (!instrument.ok) return instrument
  if (words === undefined || (band === '4-7' && young === undefined)) {
    return { ok: false, trouble: { problem: 'offline' } }
  }
  return { ok: true, value: { instrument: instrument.value, words, explain, young, soundsWorrying } }
}
