import type { TextRange } from '../edge/wire.ts'

export type Word = TextRange & { readonly text: string }

/** The words of a comment and where they stand, punctuation with them: what is tapped is what is blacked out. */
export const wordsOfText = (text: string): readonly Word[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }))

/** The text as the report will have it. The server makes it again from the original; this only shows it. */
export function preview(words: readonly Word[], blackedOut: ReadonlySet<number>): string {
  const shown = words.flatMap((word, place) => {
    if (!blackedOut.has(place)) return [word.text]
    return blackedOut.has(place - 1) ? [] : ['[…]']
  })
  return shown.join(' ')
}
