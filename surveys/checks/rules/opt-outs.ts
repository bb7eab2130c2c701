import type { Item } from '../../model/instrument.ts'
import { responseOptions } from '../../model/item-kinds/index.ts'
import { itemPlaces } from '../../model/item-places.ts'
import { errorUntilTen, type Rule } from '../rule.ts'
import { isAboutWho } from '../what-an-item-is-for.ts'

/**
 * Every question can be answered with "I'm not sure": young children say no to what they do not understand,
 * and an honest "not sure" is worth more than that no. Questions on who somebody is offer to say nothing instead.
 */
export const optOuts: Rule = {
  levels: errorUntilTen,
  check: (subject) =>
    itemPlaces(subject.instrument)
      .filter(
        ({ item }) => responseOptions(item).length > 0 && !offersEnough(item, isAboutWho(item, subject)),
      )
      .map(({ path }) => ({ path, message: 'Offer “I’m not sure”, set apart from the answers.' })),
}

function offersEnough(item: Item, aboutWho: boolean): boolean {
  return item.notSure || (aboutWho && item.preferNotToSay)
}
