import type { PaperFieldOf } from '../paper-field.ts'

export const scale0To10OnPaper: PaperFieldOf = ({ options, ends }, words) => ({
  layout: 'scale',
  instruction: words.tickOne,
  boxes: options,
  low: ends?.low ?? '',
  high: ends?.high ?? '',
})
