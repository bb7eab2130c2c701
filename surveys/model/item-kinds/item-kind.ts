import type { Answer } from '../answer.ts'
import type { Fault } from '../fault.ts'
import type { ItemKind, ItemOf } from '../instrument.ts'
import type { ResponseOption } from '../response-option.ts'
import type { ItemWords, SharedWords } from '../words.ts'

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
  /** The one form in which a valid answer is stored, so that how it was given (order of ticks, blanks) is lost. */
  storedAnswer(item: ItemOf<Kind>, answer: Answer): Answer
  /** Where option labels come from: the item's own words, or words every item of the kind shares. */
  readonly optionLabels: 'per-item' | 'shared' | 'none'
  /** What is shown for one code; undefined when the words lack it. */
  optionLabel(
    item: ItemOf<Kind>,
    code: string,
    words: ItemWords | undefined,
    shared: SharedWords,
  ): string | undefined
  /** True when the numbers of the scale say nothing without words at both ends. */
  readonly needsEnds: boolean
  /** The limits a screen or a sheet of paper has to state and keep. */
  limits(item: ItemOf<Kind>): { readonly most?: number; readonly mostCharacters?: number }
  /** Faults of the definition itself that its shape cannot rule out; paths start at the item. */
  checkItem(item: ItemOf<Kind>): readonly Fault[]
}
