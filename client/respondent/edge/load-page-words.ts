import { screen } from '../../../surveys/languages/en/screen.ts'
import { services } from '../../../surveys/languages/en/services.ts'
import { loadScreenWords } from '../../../surveys/languages/load-screen-words.ts'
import type { Band } from '../../../surveys/model/instrument.ts'
import type { PageWords } from '../page-words.ts'

/** There from the start: the page is painted in English before any script has come. */
export const english: PageWords = { ...screen, services }

const sentences: Readonly<Record<string, () => Promise<Pick<PageWords, 'services'>>>> = {
  en: async () => ({ services }),
  cy: () => import('../../../surveys/languages/cy/services.ts'),
  ar: () => import('../../../surveys/languages/ar/services.ts'),
}

/** The words of a language, or nothing where they do not come: whoever asked keeps those on the page. */
export async function loadPageWords(language: string, band?: Band): Promise<PageWords | undefined> {
  try {
    const [words, file] = await Promise.all([loadScreenWords(language, band), sentences[language]?.()])
    return words && file && { ...words, services: file.services }
  } catch {
    return undefined
  }
}
