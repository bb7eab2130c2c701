import type { ItemOf } from '../instrument.ts'
import { ownValue } from '../own-value.ts'
import type { ItemKindDefinition } from './item-kind.ts'
import { categories, checkOneCode, oneCode } from './one-code.ts'

/**
 * Too little, about right, too much: whether the amount suits is what goes with wellbeing, not the amount
 * (seeing a parent more is not better for everyone). `none` is there where there may be no contact at all.
 */
export const amount: ItemKindDefinition<'amount'> = {
  ...oneCode,
  kind: 'amount',
  optionLabels: 'shared',
  responseOptions: (item) => options(item),
  checkAnswer: (item, answer) => checkOneCode(options(item), answer),
  optionLabel: (_item, code, _words, shared) => ownValue(shared.optionLabels.amount, code),
}

function options(item: ItemOf<'amount'>) {
  return categories(['too-little', 'about-right', 'too-much', ...(item.none ? ['none'] : [])])
}
