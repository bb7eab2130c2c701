import { instrumentItems } from '../../model/instrument.ts'
import { responseOptions } from '../../model/item-kinds/index.ts'
import { measuresOfVersion } from '../measures.ts'
import { errorAtEveryAge, type Rule } from '../rule.ts'

/** An indicator that counts a code nobody can give is silently always nought. */
export const indicatorOfOtherCodes: Rule = {
  levels: errorAtEveryAge,
  check: (subject) =>
    measuresOfVersion(subject).flatMap(({ indicator, measure }) => {
      const path = ['indicators', indicator.id]
      const item = instrumentItems(subject.instrument).find((each) => each.id === measure.item)
      if (item === undefined) return [{ path, message: `This version has no item ${measure.item}.` }]
      const codes = responseOptions(item).map((option) => option.code)
      const unknown = [...measure.positive, ...measure.negative].filter((code) => !codes.includes(code))
      const both = measure.positive.filter((code) => measure.negative.includes(code))
      return [
        ...unknown.map((code) => ({
          path,
          message: `${item.id} has no code ${code}; it has ${codes.join(', ')}.`,
        })),
        ...both.map((code) => ({ path, message: `${code} counts as good news and as bad news at once.` })),
      ]
    }),
}
