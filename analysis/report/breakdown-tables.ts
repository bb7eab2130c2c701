import type { DisclosurePolicy } from '../disclosure/policy.ts'
import { protect } from '../disclosure/protect.ts'
import { headOf } from './benchmark-tables.ts'
import type { BreakdownMaterial } from './material.ts'
import type { BenchmarkReportInput } from './report-input.ts'
import type { TalliedIndicator } from './tallied-indicator.ts'

/**
 * The few indicators shown by group: life as a whole, safety, being settled, someone to turn to, having a say.
 * Few on purpose. Each table more is one more way to work somebody out, and one more chance to see a pattern in noise.
 */
export const shownByGroup: readonly string[] = [
  'high-life-satisfaction',
  'feels-safe-at-home',
  'settled',
  'has-trusted-adult',
  'included-in-decisions',
]

/** The breakdown of key indicators, protected; none without a breakdown for this instrument version. */
export function breakdownTables(
  input: BenchmarkReportInput,
  tallied: readonly TalliedIndicator[],
  policy: DisclosurePolicy,
): readonly BreakdownMaterial[] {
  const { breakdown } = input
  if (breakdown === null) return []
  return shownByGroup
    .flatMap((id) => tallied.find((each) => each.indicator.id === id) ?? [])
    .map((each) => ({
      indicator: each.indicator,
      table: protect(
        {
          id: `${each.indicator.id}--by-${breakdown.id}`,
          ...headOf(input, each),
          own: { label: input.localAuthority.name, tally: each.own },
          categories: breakdown.categories.flatMap(({ id, label }, place) => {
            const tally = each.categories[place]
            return tally ? [{ key: id, label, tally }] : []
          }),
          comparators: [],
        },
        policy,
      ),
    }))
}
