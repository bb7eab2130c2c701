import type { PaperFieldOf } from '../paper-field.ts'

export const multipleChoiceOnPaper: PaperFieldOf = ({ options, most }, words) => ({
  layout: 'boxes',
  instruction: most === undefined ? words.tickAny : words.tickUpTo.replace('{most}', String(most)),
  boxes: options,
})
