/** Whether something typed sounds like harm. Decided on the device; it never leaves it. */
export type SoundsWorrying = (text: string) => boolean

/** Small, one file for each language, fetched with the questions: nothing is asked of the network while somebody types. */
const loaders: Readonly<Record<string, () => Promise<{ readonly worryWords: readonly string[] }>>> = {
  en: () => import('../../../surveys/languages/en/worry-words.ts'),
  cy: () => import('../../../surveys/languages/cy/worry-words.ts'),
  ar: () => import('../../../surveys/languages/ar/worry-words.ts'),
}

/** English is listened for beside every other language: many who read in one write in both. */
export async function loadWorryWords(language: string): Promise<SoundsWorrying | undefined> {
  const languages = language === 'en' ? [language] : [language, 'en']
  const [{ matchesWorryWords }, ...files] = await Promise.all([
    import('../text-matching.ts'),
    ...languages.map((each) => loaders[each]?.()),
  ])
  const words = files.flatMap((file) => file?.worryWords ?? [])
  return (text) => matchesWorryWords(text, words)
}
