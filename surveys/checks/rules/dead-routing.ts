import { checkRouting } from '../../model/check-routing.ts'
import { itemPlaces } from '../../model/item-places.ts'
import { reachableItems } from '../reachable-items.ts'
import { errorAtEveryAge, type Rule } from '../rule.ts'

/** An item that no answers lead to is never asked; one that all answers lead to has a condition that misleads. */
export const deadRouting: Rule = {
  levels: errorAtEveryAge,
  check: ({ instrument }) => {
    /* Conditions on what is not there or comes later are faults of their own. */
    if (checkRouting(instrument).length > 0) return []
    const { reached, passedBy, complete } = reachableItems(instrument)
    if (!complete) {
      return [
        { path: ['sections'], message: 'Routing has too many ways through to follow: make it simpler.' },
      ]
    }
    return itemPlaces(instrument).flatMap(({ item, path }) => {
      if (item.askedIf === undefined) return []
      if (!reached.has(item.id))
        return [{ path: [...path, 'askedIf'], message: 'No answers lead here: it is never asked.' }]
      return passedBy.has(item.id)
        ? []
        : [{ path: [...path, 'askedIf'], message: 'Everybody is asked this: the condition always holds.' }]
    })
  },
}
