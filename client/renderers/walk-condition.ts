import type { Condition } from '../../surveys/model/condition.ts'

type OneItem = Extract<Condition, { readonly item: string }>

/** How a page or a form says the parts of a condition. */
export type ConditionClauses = {
  readonly one: (condition: OneItem, negated: boolean) => string
  readonly both: (one: string, other: string) => string
  readonly either: (one: string, other: string) => string
}

/**
 * A condition as a clause. Negation is carried down to the single answers, so that each part reads alone: not (a and b)
 * is not a, or not b.
 */
export function walkCondition(condition: Condition, clauses: ConditionClauses, negated = false): string {
  if ('not' in condition) return walkCondition(condition.not, clauses, !negated)
  if ('item' in condition) return clauses.one(condition, negated)
  const all = 'all' in condition
  const parts = (all ? condition.all : condition.any).map((part) => walkCondition(part, clauses, negated))
  return parts.reduce(all === negated ? clauses.either : clauses.both)
}
