import type { PaperFieldOf } from './paper-field.ts'

/** A question with one answer: its options as they stand on the screen, from the top. */
export const oneBox: PaperFieldOf = ({ options }, words) => ({
  layout: 'boxes',
  instruction: words.tickOne,
  boxes: options,
})
