import { errorAtEveryAge, type Rule } from '../rule.ts'

/** A hard question before any easy one ends the survey for some, and colours every answer after it. */
export const sensitiveFirst: Rule = {
  levels: errorAtEveryAge,
  check: ({ instrument: { sections } }) => {
    const own = sections.filter((section) => section.answeredBy !== 'adult')
    const first = own[0]
    return own.length > 1 && first?.sensitive
      ? [
          {
            path: ['sections', sections.indexOf(first)],
            message: 'Start with something easy: put a section that is not sensitive first.',
          },
        ]
      : []
  },
}
