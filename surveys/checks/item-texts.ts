import type { Item } from '../model/instrument.ts'
import { kindOf, responseOptions } from '../model/item-kinds/index.ts'
import { itemPlaces } from '../model/item-places.ts'
import { ownValue } from '../model/own-value.ts'
import type { ItemWords } from '../model/words.ts'
import type { Subject } from './subject.ts'

/** An item with its words in the source language, and the place of its question. */
export type WordedItem = {
  readonly item: Item
  readonly words: ItemWords
  /** What is shown for its codes, in order; codes without a label are left out (a fault of their own). */
  readonly labels: readonly string[]
  readonly path: readonly (string | number)[]
}

export function wordedItems({ instrument, words, sourceShared }: Subject): readonly WordedItem[] {
  return itemPlaces(instrument).flatMap(({ item }) => {
    const own = ownValue(words.items, item.id)
    if (own === undefined) return []
    const labels = responseOptions(item).flatMap(
      ({ code }) => kindOf(item).optionLabel(item, code, own, sourceShared) ?? [],
    )
    return [{ item, words: own, labels, path: ['words', words.language, 'items', item.id, 'question'] }]
  })
}
