import type { ItemKindDefinition } from './item-kind.ts'
import { categories, checkOneCode, checkOptions, oneCode, ownLabel } from './one-code.ts'

/** One of the item's own worded options: frequencies, amounts of trust, groups. */
export const singleChoice: ItemKindDefinition<'single-choice'> = {
  ...oneCode,
  kind: 'single-choice',
  optionLabels: 'per-item',
  responseOptions: (item) => categories(item.options),
  checkAnswer: (item, answer) => checkOneCode(categories(item.options), answer),
  optionLabel: (_item, code, words) => ownLabel(words, code),
  checkItem: (item) => checkOptions(item.options),
}
