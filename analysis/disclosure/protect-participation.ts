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
 */
export function protectParticipation(
  counts: { readonly responses: number; readonly eligible: number | null; readonly synthetic: boolean },
  policy: DisclosurePolicy,
): PublishedParticipation {
  const { responses, eligible, synthetic } = counts
  const none = { responses: null, eligible: null, responseRate: null }
  if (responses < policy.threshold) {
    return { status: 'hidden', ...none, synthetic } as PublishedParticipation
  }
  const rateShown = eligible !== null && responses <= policy.highestResponseRate * eligible
  const rate = rateShown ? { eligible, responseRate: wholePercent((100 * responses) / eligible) } : {}
  return { status: 'shown', ...none, responses, ...rate, synthetic } as PublishedParticipation
}
