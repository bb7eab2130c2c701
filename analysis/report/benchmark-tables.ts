import type { Comparator } from '../../surveys/model/comparator.ts'
import {
  type BenchmarkFigure,
  generalPopulation,
  otherLocalAuthorities,
} from '../compare/benchmark-figure.ts'
import { compareFamily } from '../compare/compare-family.ts'
import { mayShowPooled } from '../disclosure/may-show.ts'
import type { DisclosurePolicy } from '../disclosure/policy.ts'
import { protect } from '../disclosure/protect.ts'
import { protectFunnel } from '../disclosure/protect-funnel.ts'
import type { UnprotectedComparator } from '../disclosure/unprotected-table.ts'
import type { PublishedComparison } from '../published/published-table.ts'
import { countedWords } from './counted-words.ts'
import { distributionTables } from './distribution-tables.ts'
import { previousFigure, previousRow } from './last-wave.ts'
import type { BenchmarkMaterial } from './material.ts'
import type { BenchmarkReportInput } from './report-input.ts'
import type { TalliedIndicator } from './tallied-indicator.ts'
import { type ReportWords, reportWords } from './words.ts'

type HeadInput = Pick<BenchmarkReportInput, 'instrument' | 'synthetic'>

/** Of all authorities together there are neither single answers nor a wave before: each has its own. */
type TableInput = HeadInput &
  Pick<BenchmarkReportInput, 'comparators' | 'localAuthority' | 'previous'> & {
    readonly own: BenchmarkReportInput['own'] | null
  }

type Comparisons = ReadonlyMap<TalliedIndicator, PublishedComparison>

/**
 * Every indicator beside its comparators, compared family by family and protected. One general-population figure
 * an indicator, the first registered: a second would only be the same comparison tried again. Of all authorities together
 * there are no others.
 */
export function benchmarkTables(
  input: TableInput,
  tallied: readonly TalliedIndicator[],
  policy: DisclosurePolicy,
  { withoutOthers = false }: { readonly withoutOthers?: boolean } = {},
): readonly BenchmarkMaterial[] {
  const comparatorsOf = ({ indicator }: TalliedIndicator) =>
    input.comparators.filter(
      (each) => each.indicator === indicator.id && each.bands.includes(input.instrument.band),
    )
  const withOthers = compareAll(tallied, ({ others, sensitive }) =>
    others && mayShowPooled(others, sensitive, policy) ? otherLocalAuthorities(others) : null,
  )
  const withGeneral = compareAll(tallied, (each) => {
    const [comparator] = comparatorsOf(each)
    return comparator && !comparator.bound ? generalPopulation(comparator) : null
  })
  const withLastWave = compareAll(tallied, ({ indicator }) =>
    input.previous ? previousFigure(input.previous, indicator.id) : null,
  )
  const words = reportWords(input.instrument.band)
  const { own } = input
  const distributions = own === null ? null : distributionTables({ ...input, own }, tallied, policy)
  return tallied.map((each) => {
    const comparators = comparatorsOf(each).slice(0, 1)
    const table = protect(
      {
        id: `${each.indicator.id}--benchmark`,
        ...headOf(input, each),
        own: { label: input.localAuthority.name, tally: each.own },
        categories: [],
        ...lastWaveOf(input, each, withLastWave.get(each) ?? null),
        comparators: [
          ...(withoutOthers
            ? []
            : [
                {
                  group: 'other-local-authorities' as const,
                  key: 'other-local-authorities',
                  label: words.otherLocalAuthorities,
                  authorities: each.others,
                  comparison: withOthers.get(each) ?? null,
                },
              ]),
          ...comparators.map((comparator) =>
            publishedFigure(comparator, labelOf(comparator, words), withGeneral.get(each) ?? null),
          ),
        ],
      },
      policy,
    )
    return {
      ...{ indicator: each.indicator, table, comparators, routed: each.item.askedIf !== undefined },
      broken: input.previous?.breaks.get(each.indicator.id) ?? null,
      answers: distributions?.get(each.indicator.id) ?? null,
      funnel: protectFunnel(table, each.others, policy),
    }
  })
}

/** The wave before, where it asked this; a broken series stands there without a figure. */
function lastWaveOf(
  { previous }: TableInput,
  { indicator }: TalliedIndicator,
  comparison: PublishedComparison | null,
) {
  const row = previous && previousRow(previous, indicator.id)
  const broken = previous?.breaks.has(indicator.id) === true
  if (!previous || (row === undefined && !broken)) return {}
  return {
    lastWave: { label: `Last wave, ${previous.name}`, row: broken ? null : (row ?? null), comparison },
  }
}

/** A figure that is only the least it can be says so wherever it stands. */
const labelOf = ({ ages, bound }: Comparator, words: ReportWords): string =>
  bound ? `${words.inGeneral(ages)} (at least)` : words.inGeneral(ages)

/** What every table says of its indicator. */
export function headOf(
  input: HeadInput,
  { indicator, item, measure, sensitive, withheld }: TalliedIndicator,
) {
  return {
    indicator: indicator.id,
    title: reportWords(input.instrument.band).whoDo(indicator.label),
    question: item.question,
    counted: countedWords(item, measure.positive),
    synthetic: input.synthetic,
    sensitive,
    withheld,
  }
}

/** Headline indicators are one family, the others a second: neither may thin out or use up the other's errors. */
function compareAll(
  tallied: readonly TalliedIndicator[],
  benchmarkOf: (each: TalliedIndicator) => BenchmarkFigure | null,
): Comparisons {
  const comparable = tallied.flatMap((each) => {
    const benchmark = each.withheld ? null : benchmarkOf(each)
    return benchmark ? [{ each, pair: { own: each.own, benchmark } }] : []
  })
  const families = [true, false].map((headline) =>
    comparable.filter(({ each }) => each.indicator.headline === headline),
  )
  return new Map(
    families.flatMap((family) => {
      const comparisons = compareFamily(family.map(({ pair }) => pair))
      return family.flatMap(({ each }, place) => {
        const comparison = comparisons[place]
        return comparison ? [[each, comparison] as const] : []
      })
    }),
  )
}

function publishedFigure(
  comparator: Comparator,
  label: string,
  comparison: PublishedComparison | null,
): UnprotectedComparator {
  const { id, percentage, base, interval } = comparator
  return {
    group: 'general-population',
    key: id,
    label,
    figure: { percentage, base, interval },
    comparison,
  }
}
