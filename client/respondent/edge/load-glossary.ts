import type { Glossary } from '../../../surveys/model/glossary.ts'

/** One file for each language, fetched only for the band that has words explained. */
const loaders: Readonly<Record<string, () => Promise<Glossary>>> = {
  en: async () => (await import('../../../surveys/languages/en/glossary.ts')).glossary,
  cy: async () => (await import('../../../surveys/languages/cy/glossary.ts')).glossary,
  ar: async () => (await import('../../../surveys/languages/ar/glossary.ts')).glossary,
}

export const loadGlossary = async (language: string): Promise<Glossary | undefined> => loaders[language]?.()
