import type { PublishedRow, PublishedTable } from '../published/published-table.ts'
import { funnelLimits } from '../statistics/funnel-limits.ts'
import { normalQuantile } from '../statistics/normal-quantile.ts'
import { overDispersion } from '../statistics/over-dispersion.ts'
import { sumTallies, type Tally } from '../tabulate/tally.ts'
import type { DisclosurePolicy } from './policy.ts'
import { wholePercent } from './whole-percent.ts'

/** Bases at which the curves are printed: where authorities of this survey lie, and beyond. */
const printedBases = [10, 20, 30, 50, 75, 100, 150, 200, 300, 500]

/**
 * The over-dispersed funnel of one indicator around the other authorities' share, beside this authority's own point. Where
 * the other authorities lie is not in it: two dozen points, each an authority's own figure, would be a league table for
 * whoever knows the sizes. `benchmark` is the published table: only what it shows is drawn. Null where it hides either.
 */
export function protectFunnel(
  benchmark: PublishedTable,
  others: readonly Tally[] | null,
  policy: DisclosurePolicy,
): PublishedTable | null {
  const own = benchmark.rows.find(({ group, status }) => group === 'own' && status === 'shown')
  const rest = benchmark.rows.find(
    ({ group, status }) => group === 'other-local-authorities' && status === 'shown',
  )
  if (own?.base == null || rest === undefined || others === null) return null
  const { base, positive } = sumTallies(others)
  const target = positive / base
  const { tauSquared } = overDispersion(others.map((tally) => ({ count: tally.positive, base: tally.base })))
  const z = normalQuantile(0.975)
  const limits = printedBases.map((answers): PublishedRow => {
    const { lower, upper } = funnelLimits(target, answers, tauSquared, z)
    return {
      group: 'limit',
      key: `limit-${answers}`,
      label: `With ${answers} answers`,
      status: 'shown',
      base: answers,
      percentage: rest.percentage,
      lower: wholePercent(100 * lower),
      upper: wholePercent(100 * upper),
      comparison: null,
    }
  })
  const id = `${benchmark.indicator}--funnel`
  return { ...benchmark, id, threshold: policy.threshold, rows: [own, ...limits] }
}
