/** Small, one file for each language, fetched with the questions: nothing is asked of the network while somebody types. */
const loaders: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  en: async () => (await import('../../../surveys/languages/en/worry-words.ts')).worryWords,
  cy: async () => (await import('../../../surveys/languages/cy/worry-words.ts')).worryWords,
  ar: async () => (await import('../../../surveys/languages/ar/worry-words.ts')).worryWords,
}

export const loadWorryWords = async (language: string): Promise<readonly string[] | undefined> =>
  loaders[language]?.()
