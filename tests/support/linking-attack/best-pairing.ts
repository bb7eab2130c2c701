import type { Order } from './orders.ts'

export type Pairing = { readonly left: string; readonly right: string; readonly matched: number }

/**
 * The attack itself: put two orders beside each other and say that the first belongs to the first, the second to the
 * second. Of all pairs of orders, forwards and backwards, the one that names most people rightly.
 */
export function bestPairing(lefts: readonly Order[], rights: readonly Order[]): Pairing {
  let best: Pairing = { left: 'none', right: 'none', matched: 0 }
  for (const left of lefts) {
    for (const right of rights) {
      for (const people of [right.people, right.people.toReversed()]) {
        const matched = left.people.filter((person, place) => people[place] === person).length
        if (matched > best.matched) best = { left: left.found, right: right.found, matched }
      }
    }
  }
  return best
}

/**
 * One right on average is what pure guessing gives, whatever the number of people; so many or more by one pair of orders
 * happen by chance less than once in a thousand million times, and there are some hundreds of pairs.
 */
export const moreThanChance = 12
