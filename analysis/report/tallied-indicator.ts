import type { Indicator, Measure } from '../../surveys/model/indicator.ts'
import type { LocalisedItem } from '../../surveys/model/localised-instrument.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { SensitiveAnswer } from '../disclosure/may-show.ts'
import type { DisclosurePolicy } from '../disclosure/policy.ts'
import { shownIndicators } from '../disclosure/shown-indicators.ts'
import { breakdownGroups } from '../tabulate/breakdown-groups.ts'
import { classifyAnswers } from '../tabulate/classify-answers.ts'
import { measureOf } from '../tabulate/measure-of.ts'
import { emptyTally, type Tally, tallyGroups } from '../tabulate/tally.ts'
import type { BenchmarkReportInput } from './report-input.ts'

/** One indicator counted for everyone the report speaks of. Raw. */
export type TalliedIndicator = {
  readonly indicator: Indicator
  readonly measure: Measure
  readonly item: LocalisedItem
  readonly sensitive: SensitiveAnswer
  readonly own: Tally
  /** One an authority of the benchmark set, this one left out; null without a set. */
  readonly others: readonly Tally[] | null
  readonly categories: readonly Tally[]
  /** The own figures are hidden for the sake of another indicator. */
  readonly withheld: boolean
}

/** What counting needs of a report's material. */
export type TallyInput = Pick<
  BenchmarkReportInput,
  'instrument' | 'own' | 'others' | 'benchmarkSet' | 'indicators' | 'breakdown'
> & { readonly localAuthority: { readonly id: string } }

/**
 * Counts every indicator that this instrument version feeds, in the order given.
 *
 * "Others" are the authorities whose own figure may be shown. Were one that may not counted in, every other
 * authority's report would add up to it: own and others are the whole set, and the whole set less all that show
 * theirs is the one that hides. Left out, any difference of two comparators is made of figures that are shown.
 */
export function tallyIndicators(input: TallyInput, policy: DisclosurePolicy): readonly TalliedIndicator[] {
  const counted = countIndicators(input)
  const authorities = counted[0]?.others?.length ?? 0
  const shownOf = (tallyOf: (each: TalliedIndicator) => Tally) =>
    shownIndicators(
      counted.map((each) => ({ tally: tallyOf(each), sensitive: each.sensitive })),
      policy,
    )
  const own = shownOf((each) => each.own)
  const others = Array.from({ length: authorities }, (_, authority) =>
    shownOf((each) => each.others?.[authority] ?? emptyTally),
  )
  return counted.map((each, place) => ({
    ...each,
    others: each.others?.filter((_, authority) => others[authority]?.[place] === true) ?? null,
    withheld: own[place] !== true,
  }))
}

function countIndicators(input: TallyInput): readonly TalliedIndicator[] {
  const items = new Map(
    input.instrument.sections.flatMap(({ items }) => items.map((item) => [item.id, item])),
  )
  const everyone = new Uint8Array(input.own.size)
  const groups = input.breakdown && breakdownGroups(input.own, input.breakdown)
  return input.indicators.flatMap((indicator) => {
    const measure = measureOf(indicator, input.instrument)
    const item = measure && items.get(measure.item)
    if (measure === undefined || item === undefined) return []
    const classes = classifyAnswers(input.own, measure) ?? new Uint8Array(input.own.size)
    const categoryCount = input.breakdown?.categories.length ?? 0
    return [
      {
        ...{ indicator, measure, item },
        sensitive: indicator.higherIsBetter ? ('negative' as const) : ('positive' as const),
        own: tallyGroups(classes, everyone, 1)[0] ?? emptyTally,
        others:
          input.others && input.benchmarkSet && tallyOthers(input.others, measure, input.localAuthority.id),
        categories: groups ? tallyGroups(classes, groups, categoryCount) : [],
        withheld: false,
      },
    ]
  })
}

/** An authority that stood in its own comparator would be pulled towards itself, the more the larger it is. */
function tallyOthers(others: Dataset, measure: Measure, ownId: string): readonly Tally[] {
  const classes = classifyAnswers(others, measure) ?? new Uint8Array(others.size)
  const tallies = tallyGroups(classes, others.localAuthority, others.localAuthorities.length)
  return tallies.filter((_, place) => others.localAuthorities[place] !== ownId)
}
