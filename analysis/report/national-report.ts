import type { Nation } from '../../surveys/model/nation.ts'
import { countAnswered } from '../dataset/count-answered.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { ReleasedTable } from '../disclosure/ledger/release.ts'
import { mayShowPooled } from '../disclosure/may-show.ts'
import { type DisclosurePolicy, disclosurePolicy } from '../disclosure/policy.ts'
import { protectNation } from '../disclosure/protect-nation.ts'
import { protectParticipation } from '../disclosure/protect-participation.ts'
import { shownIndicators } from '../disclosure/shown-indicators.ts'
import { sumTallies } from '../tabulate/tally.ts'
import { benchmarkTables, headOf } from './benchmark-tables.ts'
import { shownByGroup } from './breakdown-tables.ts'
import type { BreakdownMaterial, ReportMaterial } from './material.ts'
import type { BenchmarkReportInput } from './report-input.ts'
import type { ReportModel } from './report-model.ts'
import { type ReportedFigure, reportedFigures } from './reported-figures.ts'
import { nationalSections } from './sections/index.ts'
import type { TalliedIndicator } from './tallied-indicator.ts'
import { reportWords } from './words.ts'

/** One authority of the set: its answers, and every issue of its report there is. */
export type NationalAuthority = {
  readonly id: string
  readonly own: Dataset
  readonly eligible: number | null
  readonly issued: readonly (readonly ReleasedTable[])[]
}

export type NationalReportInput = Pick<
  BenchmarkReportInput,
  'wave' | 'instrument' | 'synthetic' | 'indicators' | 'comparators' | 'breakdown' | 'threshold'
> & {
  readonly benchmarkSet: { readonly id: string; readonly name: string }
  readonly nation: Nation
  /** Whether another set that shares authorities with this one has a report of its groups out already. */
  readonly withoutGroups: boolean
  readonly authorities: readonly NationalAuthority[]
}

/**
 * The report of all authorities of a benchmark set together: the same questions and forms as one authority's, no
 * authority named and none ranked. Protected beside every authority's own report, whether that has been issued or not:
 * a total holds only authorities that show theirs, and a group's total that would tell on a group hidden in one of them
 * is hidden (decisions/0008). Pure. Throws `ThresholdRefused` for a threshold under five.
 */
export function nationalReport(input: NationalReportInput): ReportModel {
  const policy = disclosurePolicy(input.threshold)
  const { wave, synthetic, benchmarkSet, nation } = input
  const { id, version, band, title, fingerprint } = input.instrument
  const count = input.authorities.length
  const name = `${count} local ${count === 1 ? 'authority' : 'authorities'} (${benchmarkSet.name})`
  const localAuthority = { id: benchmarkSet.id, name, nation, gssCode: null }
  const figures = input.authorities.map(({ id: authority, own, issued }) =>
    reportedFigures(tallyInput(input, authority, own), issued, policy),
  )
  const pooled = poolIndicators(figures, policy)
  const tableInput = { ...input, localAuthority, own: null }
  const material: ReportMaterial = {
    scope: 'benchmark-set',
    localAuthority,
    wave,
    synthetic,
    participation: participationOf(input, figures, pooled, policy),
    instrument: { id, version, band, title, fingerprint },
    benchmarkSet: null,
    threshold: policy.threshold,
    benchmarks: benchmarkTables(tableInput, pooled, policy, { withoutOthers: true }),
    breakdownLabel: input.breakdown?.label ?? null,
    breakdowns: input.withoutGroups ? [] : nationalBreakdowns(tableInput, figures, pooled, policy),
    ...{ previous: null, profile: null, wishes: null, drivers: [] },
  }
  return {
    format: 'heard-report',
    formatVersion: 1,
    scope: 'benchmark-set',
    synthetic,
    language: 'en',
    title: reportWords(band).title(name),
    localAuthority,
    wave,
    instrument: material.instrument,
    benchmarkSet: null,
    participation: material.participation,
    sections: nationalSections.flatMap((section) => section(material) ?? []),
  }
}

const tallyInput = (
  { instrument, indicators, breakdown }: NationalReportInput,
  authority: string,
  own: Dataset,
) => ({
  ...{ instrument, indicators, breakdown, own, others: null, benchmarkSet: null },
  localAuthority: { id: authority },
})

/** What the authorities that show an indicator add up to; too few of them, or one too large, and it is withheld. */
function poolIndicators(
  figures: readonly (readonly ReportedFigure[])[],
  policy: DisclosurePolicy,
): readonly TalliedIndicator[] {
  const pooled = (figures[0] ?? []).map(({ tallied }, place) => {
    const parts = figures.flatMap((each) => (each[place]?.shown ? [each[place].tallied] : []))
    const own = sumTallies(parts.map((part) => part.own))
    const fit = mayShowPooled(
      parts.map((part) => part.own),
      tallied.sensitive,
      policy,
    )
    return { ...tallied, own, others: null, categories: [], withheld: !fit }
  })
  const shown = shownIndicators(
    pooled.map(({ own, sensitive }) => ({ tally: own, sensitive })),
    policy,
  )
  return pooled.map((each, place) => ({ ...each, withheld: each.withheld || shown[place] !== true }))
}

function nationalBreakdowns(
  input: Parameters<typeof headOf>[0] & Pick<BenchmarkReportInput, 'breakdown' | 'localAuthority'>,
  figures: readonly (readonly ReportedFigure[])[],
  pooled: readonly TalliedIndicator[],
  policy: DisclosurePolicy,
): readonly BreakdownMaterial[] {
  const { breakdown } = input
  if (breakdown === null) return []
  return shownByGroup.flatMap((id) => {
    const place = pooled.findIndex(({ indicator }) => indicator.id === id)
    const each = pooled[place]
    if (each === undefined) return []
    const areas = figures.flatMap((of) => {
      const figure = of[place]
      if (!figure?.shown) return []
      const { tallied, published } = figure
      return [{ whole: tallied.own, categories: tallied.categories, published }]
    })
    const head = { id: `${id}--by-${breakdown.id}`, ...headOf(input, each) }
    const categories = breakdown.categories.map(({ id: key, label }) => ({ key, label }))
    const table = protectNation(head, input.localAuthority.name, areas, categories, policy)
    return [{ indicator: each.indicator, table }]
  })
}

/**
 * The number who could have answered stands only where every authority's own report has it: the whole less all that
 * are published would else be the one that is not.
 */
function participationOf(
  { authorities, synthetic }: NationalReportInput,
  figures: readonly (readonly ReportedFigure[])[],
  pooled: readonly TalliedIndicator[],
  policy: DisclosurePolicy,
) {
  const own = authorities.map(({ own: answers, eligible }, place) => {
    const bases = (figures[place] ?? []).flatMap(({ shown, tallied }) => (shown ? [tallied.own.base] : []))
    return protectParticipation({ responses: countAnswered(answers), bases, eligible, synthetic }, policy)
  })
  const eligible = own.every((each) => each.eligible !== null)
    ? own.reduce((sum, each) => sum + (each.eligible ?? 0), 0)
    : null
  const bases = pooled.flatMap(({ withheld, own: { base } }) => (withheld ? [] : [base]))
  const responses = bases.length > 0 ? authorities.reduce((sum, each) => sum + countAnswered(each.own), 0) : 0
  return protectParticipation({ responses, bases, eligible, synthetic }, policy)
}
