import type { DisclosurePolicy } from '../disclosure/policy.ts'
import { type AnalysisProblem, analysisProblem } from '../problem.ts'
import type { Population, Work } from './analysis-kind.ts'

/**
 * What may leave over HTTP for now: a result whose every population and every count in it reaches the threshold, none
 * of whose sensitive answers was given by nearly everyone, and whose selection leaves out nobody or enough people. What
 * does not pass is withheld whole, with the reason and what can be had instead.
 *
 * It judges one result at a time. Two results that differ by a few people are told apart only by a ledger of
 * everything released, which this function will be handed when there is one.
 */
export function gate(
  populations: readonly Population[],
  { data, rows, path }: Pick<Work, 'data' | 'rows' | 'path'>,
  { threshold, dominantShare }: DisclosurePolicy,
): AnalysisProblem | null {
  const withheld = (message: string) => analysisProblem('withheld', path, message)
  const leftOut = data.size - rows.length
  if (leftOut > 0 && leftOut < threshold) {
    return withheld(
      `The selection leaves out fewer than ${threshold} people, who could be worked out as the difference. Select fewer people, or all.`,
    )
  }
  if (populations.length === 0) return withheld('Nothing says whom these figures are about.')
  for (const { label, base, cells, spareDegrees } of populations) {
    if (base < threshold) {
      return withheld(
        `${label}: fewer than ${threshold} answers. Put groups or waves together, or ask for fewer breakdowns at once.`,
      )
    }
    const small = cells.find(({ count }) => count < threshold)
    if (small) {
      return withheld(
        `${label}: fewer than ${threshold} gave one of the answers (${small.label}). Put codes together, or groups, or waves.`,
      )
    }
    const dominant = cells.find(({ count, sensitive }) => sensitive === true && count > dominantShare * base)
    if (dominant) {
      return withheld(
        `${label}: nearly everyone gave the same sensitive answer, which would tell of each of them. Ask for a wider group.`,
      )
    }
    if (spareDegrees !== undefined && spareDegrees < threshold) {
      return withheld(
        `${label}: the model has almost as many parameters as observations and would give answers away. Use fewer predictors.`,
      )
    }
  }
  return null
}
