import type { Item } from '../../model/instrument.ts'
import { itemPlaces } from '../../model/item-places.ts'
import { measuresOf } from '../measures.ts'
import { errorAtEveryAge, type Rule } from '../rule.ts'
import { isAboutWho, isForRouting } from '../what-an-item-is-for.ts'

/**
 * Half of some groups use a four-point scale as if it had two, so every scale says which of its codes are good
 * news and which are bad. What nobody will ever report should not be asked of a child.
 */
export const scaleWithoutIndicator: Rule = {
  levels: errorAtEveryAge,
  check: (subject) =>
    itemPlaces(subject.instrument)
      .filter(
        ({ item }) => isScale(item) && !isAboutWho(item, subject) && !isForRouting(item, subject.instrument),
      )
      .filter(
        ({ item }) =>
          !measuresOf(item.id, subject).some(
            ({ measure }) => measure.positive.length > 0 && measure.negative.length > 0,
          ),
      )
      .map(({ path }) => ({
        path,
        message:
          'No indicator says which of its codes are good news and which are bad: add one, or do not ask.',
      })),
}

const kinds: readonly Item['kind'][] = ['faces', 'scale-0-10', 'yes-no', 'amount', 'count']

function isScale(item: Item): boolean {
  return kinds.includes(item.kind) || (item.kind === 'single-choice' && item.ordered)
}
