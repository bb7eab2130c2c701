import type { Answer } from '../answer.ts'
import type { Fault } from '../fault.ts'
import type { ItemKind, ItemOf } from '../instrument.ts'
import type { ResponseOption } from '../response-option.ts'

/**
 * What each kind of item answers for itself. The registry in `index.ts` is typed over all kinds, so a
 * new kind does not compile until it is there, and shared code never branches on a kind.
 */
export type ItemKindDefinition<Kind extends ItemKind> = {
  readonly kind: Kind
  /** The codes a stored answer may hold, in display order; empty for free text. Declared here once. */
  responseOptions(item: ItemOf<Kind>): readonly ResponseOption[]
  /** The faults of a substantive answer (`code`, `codes` or `text`); missing kinds are checked by shared code. */
  checkAnswer(item: ItemOf<Kind>, answer: Answer): readonly Fault[]
  /** Where option labels come from: the item's own words, or words every item of the kind shares. */
  readonly optionLabels: 'per-item' | 'shared' | 'none'
}
