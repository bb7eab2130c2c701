/** Whether something typed sounds like harm. Decided on the device; it never leaves it. */
export type SoundsWorrying = (text: string) => boolean

/** Small, one file for each language, fetched with the questions: nothing is asked of the network while somebody types. */
const loaders: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  en: async () => (await import('../../../surveys/languages/en/worry-words.ts')).worryWords,
  cy: async () => (await import('../../../surveys/languages/cy/worry-words.ts')).worryWords,
  ar: async () => (await import('../../../surveys/languages/ar/worry-words.ts')).worryWords,
}

export async function loadWorryWords(language: string): Promise<SoundsWorrying | undefined> {
  const [words, { matchesWorryWords }] = await Promise.all([
    loaders[language]?.(),
    import('../text-matching.ts'),
  ])
  return words === undefined ? undefined : (text) => matchesWorryWords(text, words)
}
