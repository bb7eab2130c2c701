/** Arabic writes "and", "so", "in", "to" and "will" as a letter before the word. */
const joined = ['', 'و', 'ف', 'ب', 'ل', 'س']

/**
 * Whether a text holds one of these words or phrases, as whole words, whatever its capitals, accents, marks and
 * apostrophes. It does not try to understand: "I never hurt myself" matches too, and that is meant.
 */
export function matchesWorryWords(text: string, worryWords: readonly string[]): boolean {
  const plain = ` ${plainWords(text)} `
  return worryWords.some((phrase) =>
    joined.some((letter) => plain.includes(` ${letter}${plainWords(phrase)} `)),
  )
}

/** Small letters with one space between words; Arabic without vowel marks and with one form of each letter. */
export function plainWords(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\u0640'’]/gu, '')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
  return letters
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .join(' ')
}
