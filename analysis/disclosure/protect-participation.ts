import type { PublishedParticipation } from '../published/published-table.ts'
import type { DisclosurePolicy } from './policy.ts'
import { wholePercent } from './whole-percent.ts'

/**
 * Who answered, protected. Hidden under the threshold, and the same whether nobody answered or a few did.
 *
 * Those who did not answer gave nothing away, so their number may be small. But when nearly all answered, the
 * rate says of each eligible child that they took part: then the eligible number and the rate are withheld and the
 * number of answers, which every base says anyway, stands alone. So too when the eligible number is not known or
 * is smaller than the answers, which makes no rate.
 *
 * `bases` are those the report shows for questions put to everyone. Beside the number of all who took part, each would
 * tell how many left its question out: a population of two or three, with the group they live in. So whoever answered
 * is counted at the question most answered: a base that stands in the report already, and with which no two published
 * populations lie within each other.
 */
export function protectParticipation(
  counts: {
    readonly responses: number
    readonly bases: readonly number[]
    readonly eligible: number | null
    readonly synthetic: boolean
  },
  policy: DisclosurePolicy,
): PublishedParticipation {
  const { bases, eligible, synthetic } = counts
  const responses = bases.length > 0 ? Math.max(...bases) : counts.responses
  const none = { responses: null, eligible: null, responseRate: null }
  if (responses < policy.threshold) {
    return { status: 'hidden', ...none, synthetic } as PublishedParticipation
  }
  const rateShown = eligible !== null && counts.responses <= policy.highestResponseRate * eligible
  const rate = rateShown ? { eligible, responseRate: wholePercent((100 * responses) / eligible) } : {}
  return { status: 'shown', ...none, responses, ...rate, synthetic } as PublishedParticipation
}
