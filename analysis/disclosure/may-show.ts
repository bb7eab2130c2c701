import { sumTallies, type Tally } from '../tabulate/tally.ts'
import type { DisclosurePolicy } from './policy.ts'

/** Which answers of an indicator are bad news, and so sensitive when nearly everyone gave them. */
export type SensitiveAnswer = 'positive' | 'negative'

/** Whether figures about one population may be shown, or known: what can be worked out counts as shown. */
export function mayShow(tally: Tally, sensitive: SensitiveAnswer, policy: DisclosurePolicy): boolean {
  const { base, positive } = tally
  return (
    base >= policy.threshold &&
    !isDominated(tally, sensitive, policy) &&
    Math.min(positive, base - positive) >= policy.smallestAnswerCount
  )
}

/** Nearly everyone gave the same sensitive answer: the figure would say it of each of them. */
export function isDominated(tally: Tally, sensitive: SensitiveAnswer, policy: DisclosurePolicy): boolean {
  return tally[sensitive] > policy.dominantShare * tally.base
}

/** Whether other authorities together may stand as a comparator: enough of them, enough answers, none dominant. */
export function mayShowPooled(
  authorities: readonly Tally[],
  sensitive: SensitiveAnswer,
  policy: DisclosurePolicy,
): boolean {
  const present = authorities.filter(({ base }) => base > 0)
  const pooled = sumTallies(present)
  const largest = present.reduce((most, { base }) => Math.max(most, base), 0)
  return (
    present.length >= policy.comparatorAuthorities &&
    largest <= policy.comparatorLargestShare * pooled.base &&
    mayShow(pooled, sensitive, policy)
  )
}
