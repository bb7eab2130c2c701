import type { AnalysisResult } from '../../../analysis/plan/result-schema.ts'
import { codeInWords, percentInWords } from './code-words.ts'

/** An analysis that has figures, and one row of a table of it. */
export type Done = Extract<AnalysisResult, { status: 'done' }>
export type Row = Done['tables'][string][number]

export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : Number(value))

/** JSON has no infinity: an open end is the word. */
export const endOf = (value: unknown): number =>
  value === 'Infinity' ? 1e9 : value === '-Infinity' ? 0 : numberOf(value)

export const rangeInWords = ({ lower, upper }: Row): string =>
  `${percentInWords(lower)} to ${percentInWords(upper)}`

export const groupInWords = ({ group }: Row): string =>
  group === 'all' ? 'Everybody' : codeInWords(String(group))
