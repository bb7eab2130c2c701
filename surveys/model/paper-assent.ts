import { ownValue } from './own-value.ts'
import type { PaperEntry } from './paper-entry.ts'
import { assentField } from './paper-fields.ts'

/**
 * Assent is a yes that a child gave; not having said no is none (45 CFR 46.402(b) says the same of research with children).
 * So on paper as on a screen, where nothing can be sent without it.
 */
export function saysYes(entry: PaperEntry): boolean {
  const keyed = ownValue(entry, assentField)
  return keyed !== undefined && 'boxes' in keyed && keyed.boxes.join() === 'agree'
}

/** What was typed at assent is no yes: a no, neither box, both, not readable, or its page is not there. */
export const withoutYes = (entry: PaperEntry): boolean =>
  ownValue(entry, assentField) !== undefined && !saysYes(entry)
