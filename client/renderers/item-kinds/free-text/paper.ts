import type { PaperFieldOf } from '../paper-field.ts'

/** About as many characters as a hand of ten writes on a line of this width. */
const charactersOfALine = 60
const fewestLines = 4
const mostLines = 8

export const freeTextOnPaper: PaperFieldOf = ({ mostCharacters = 600 }, words) => ({
  layout: 'writing',
  notice: words.writingNotice,
  lines: Math.min(mostLines, Math.max(fewestLines, Math.ceil(mostCharacters / charactersOfALine))),
})
