import type { Glossary, GlossaryEntry } from '../../../surveys/model/glossary.ts'

/** The words of care in the texts of a question, with what they mean. */
export type Explain = (texts: readonly string[]) => readonly GlossaryEntry[]

/** One file for each language, fetched only for the band that has words explained. */
const loaders: Readonly<Record<string, () => Promise<{ readonly glossary: Glossary }>>> = {
  en: () => import('../../../surveys/languages/en/glossary.ts'),
  cy: () => import('../../../surveys/languages/cy/glossary.ts'),
  ar: () => import('../../../surveys/languages/ar/glossary.ts'),
}

export async function loadGlossary(language: string): Promise<Explain | undefined> {
  const [file, { wordsExplained }] = await Promise.all([loaders[language]?.(), import('../text-matching.ts')])
  return file && ((texts) => wordsExplained(texts, file.glossary))
}
