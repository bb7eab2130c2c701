import { fill } from '../../fill.ts'
import type { PaperFieldOf } from '../paper-field.ts'

export const multipleChoiceOnPaper: PaperFieldOf = ({ options, most }, words) => ({
  layout: 'boxes',
  instruction: most === undefined ? words.tickAny : fill(words.tickUpTo, { most }),
  boxes: options,
})
