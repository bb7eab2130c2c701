import { itemsForAdults } from '../../model/check-band-limits.ts'
import { itemPlaces } from '../../model/item-places.ts'
import { errorAtEveryAge, type Rule } from '../rule.ts'
import { isAboutWho } from '../what-an-item-is-for.ts'

/** Asked first, "who are you" makes people wonder who will know; asked last, it is easy to leave out. */
export const whoYouAreNotLast: Rule = {
  levels: errorAtEveryAge,
  check: (subject) => {
    const adults = itemsForAdults(subject.instrument)
    const places = itemPlaces(subject.instrument).filter(({ item }) => !adults.has(item.id))
    const lastOther = places.findLastIndex(
      ({ item }) => !isAboutWho(item, subject) && item.kind !== 'free-text',
    )
    return places
      .filter(({ item }, position) => position < lastOther && isAboutWho(item, subject))
      .map(({ path }) => ({ path, message: 'Ask who somebody is after everything else.' }))
  },
}
