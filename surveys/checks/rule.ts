import type { Fault } from '../model/fault.ts'
import type { Band } from '../model/instrument.ts'
import type { Subject } from './subject.ts'

/** An error keeps a version from being published; a warning wants a person's judgement. */
export type Level = 'error' | 'warning'

/** A fault with how much it matters. Its code is the id of the rule, or that of the definition's own check. */
export type Finding = Fault & { readonly level: Level }

/** One thing a rule found: where, and one sentence on what is wrong and what would be right. */
export type Remark = { readonly path: Fault['path']; readonly message: string }

export type Rule = {
  /** How much it matters at each age; null where it does not bind. */
  readonly levels: Readonly<Record<Band, Level | null>>
  readonly check: (subject: Subject) => readonly Remark[]
}

export const errorAtEveryAge: Rule['levels'] = {
  '4-7': 'error',
  '8-10': 'error',
  '11-17': 'error',
  '16-25': 'error',
}

export const warningAtEveryAge: Rule['levels'] = {
  '4-7': 'warning',
  '8-10': 'warning',
  '11-17': 'warning',
  '16-25': 'warning',
}

/** What young children cannot make sense of is an error for them; older ones can, with more effort. */
export const errorUntilTen: Rule['levels'] = {
  '4-7': 'error',
  '8-10': 'error',
  '11-17': 'warning',
  '16-25': 'warning',
}
