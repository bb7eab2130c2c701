import type { Tally } from '../tabulate/tally.ts'
import { isDominated, mayShow, type SensitiveAnswer } from './may-show.ts'
import type { DisclosurePolicy } from './policy.ts'

/**
 * Which indicators one authority's report may show of its own young people.
 *
 * The attack: a report of twenty hides one indicator. Twenty answered all the others, so few answers are not why:
 * nearly all of them must have given the bad answer, which is what hiding was to keep. So wherever one indicator is
 * hidden for that, another that could have been shown is hidden with it: the one with the most good news, whose
 * mark might as well stand for the same. From outside either may be the one.
 */
export function shownIndicators(
  indicators: readonly { readonly tally: Tally; readonly sensitive: SensitiveAnswer }[],
  policy: DisclosurePolicy,
): readonly boolean[] {
  const shown = indicators.map(({ tally, sensitive }) => mayShow(tally, sensitive, policy))
  const dominated = indicators.filter(
    ({ tally, sensitive }) => tally.base >= policy.threshold && isDominated(tally, sensitive, policy),
  )
  if (dominated.length !== 1) return shown
  const badShare = ({ tally, sensitive }: (typeof indicators)[number]) => tally[sensitive] / tally.base
  const [decoy] = [...indicators.keys()]
    .filter((place) => shown[place])
    .toSorted((a, b) => {
      const [left, right] = [indicators[a], indicators[b]]
      return left && right ? badShare(left) - badShare(right) || right.tally.base - left.tally.base : 0
    })
  return shown.map((is, place) => is && place !== decoy)
}
