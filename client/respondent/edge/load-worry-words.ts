/** Whether something typed sounds like harm. Decided on the device; it never leaves it. */
export type SoundsWorrying = (text: string) => boolean

/** Small, one file for each language, fetched with the questions: nothing is asked of the network while somebody types. */
const loaders: Readonly<Record<string, () => Promise<{ readonly worryWords: readonly string[] }>>> = {
  en: () => import('../../../surveys/languages/en/worry-words.ts'),
  cy: () => import('../../../surveys/languages/cy/worry-words.ts'),
  ar: () => import('../../../surveys/languages/ar/worry-words.ts'),
}

export async function loadWorryWords(language: string): Promise<SoundsWorrying | undefined> {
  const [file, { matchesWorryWords }] = await Promise.all([
    loaders[language]?.(),
    import('../text-matching.ts'),
  ])
  return file && ((text) => matchesWorryWords(text, file.worryWords))
}
