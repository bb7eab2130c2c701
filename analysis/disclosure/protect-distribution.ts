import type { PublishedTable } from '../published/published-table.ts'
import type { DisclosurePolicy } from './policy.ts'
import { tallyRow } from './protect.ts'
import type { UnprotectedTable } from './unprotected-table.ts'

/** How often each response option was chosen, raw, on its way to `protectDistribution`. */
export type UnprotectedDistribution = Omit<
  UnprotectedTable,
  'own' | 'categories' | 'comparators' | 'sensitive' | 'lastWave' | 'withheldCategories'
> & {
  /** Those who answered the question: the base of every option. */
  readonly base: number
  /** `sensitive`: that nearly everyone chose it would tell on each of them. */
  readonly options: readonly {
    readonly key: string
    readonly label: string
    readonly count: number
    readonly sensitive: boolean
  }[]
}

/**
 * The distribution of one question's answers. Shown whole or not at all: the shares add up, so one option alone could
 * not be kept back. It is hidden with any indicator made from the same question (`withheld`), which it would give away;
 * and by itself where too few answered, nearly all chose one sensitive option, or a count is under what may be read.
 */
export function protectDistribution(
  { base, options, withheld, ...head }: UnprotectedDistribution,
  policy: DisclosurePolicy,
): PublishedTable {
  const told = (count: number) => Math.min(count, base - count) >= policy.smallestAnswerCount
  const shown =
    withheld !== true &&
    base >= policy.threshold &&
    options.every(
      ({ count, sensitive }) => told(count) && !(sensitive && count > policy.dominantShare * base),
    )
  const rows = options.map(({ key, label, count }) =>
    tallyRow('option', key, label, { base, positive: count }, shown),
  )
  return { ...head, threshold: policy.threshold, rows } as unknown as PublishedTable
}
