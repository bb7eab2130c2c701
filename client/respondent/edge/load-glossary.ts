import type { Glossary, GlossaryEntry } from '../../../surveys/model/glossary.ts'

/** The words of care in the texts of a question, with what they mean. */
export type Explain = (texts: readonly string[]) => readonly GlossaryEntry[]

/** One file for each language, fetched only for the band that has words explained. */
const loaders: Readonly<Record<string, () => Promise<Glossary>>> = {
  en: async () => (await import('../../../surveys/languages/en/glossary.ts')).glossary,
  cy: async () => (await import('../../../surveys/languages/cy/glossary.ts')).glossary,
  ar: async () => (await import('../../../surveys/languages/ar/glossary.ts')).glossary,
}

export async function loadGlossary(language: string): Promise<Explain | undefined> {
  const [glossary, { wordsExplained }] = await Promise.all([
    loaders[language]?.(),
    import('../text-matching.ts'),
  ])
  return glossary === undefined ? undefined : (texts) => wordsExplained(texts, glossary)
}
