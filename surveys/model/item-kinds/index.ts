import type { Item, ItemKind } from '../instrument.ts'
import type { ResponseOption } from '../response-option.ts'
import { amount } from './amount.ts'
import { count } from './count.ts'
import { faces } from './faces.ts'
import { freeText } from './free-text.ts'
import type { ItemKindDefinition } from './item-kind.ts'
import { multipleChoice } from './multiple-choice.ts'
import { scale0To10 } from './scale-0-10.ts'
import { singleChoice } from './single-choice.ts'
import { yesNo } from './yes-no.ts'

/** Every kind of item, registered by hand. A kind missing here is a compile error. */
export const itemKinds: { readonly [Kind in ItemKind]: ItemKindDefinition<Kind> } = {
  'single-choice': singleChoice,
  faces,
  'scale-0-10': scale0To10,
  'yes-no': yesNo,
  amount,
  'multiple-choice': multipleChoice,
  count,
  'free-text': freeText,
}

/**
 * The definition of an item's kind, ready to be called with that same item. The only place where the
 * link between an item and its kind is looser than the types: it is looked up by the item's own kind.
 */
export function kindOf(item: Item): ItemKindDefinition<ItemKind> {
  return itemKinds[item.kind] as ItemKindDefinition<ItemKind>
}

/** The codes a stored answer to this item may hold, in display order; empty for free text. */
export function responseOptions(item: Item): readonly ResponseOption[] {
  return kindOf(item).responseOptions(item)
}
