import type { PopulationMargin } from '../../surveys/breakdowns/population-margins.ts'
import type { Comparator } from '../../surveys/model/comparator.ts'
import type { Indicator } from '../../surveys/model/indicator.ts'
import type { Band } from '../../surveys/model/instrument.ts'
import type { PublishedParticipation, PublishedTable } from '../published/published-table.ts'
import type { ReportModel } from './report-model.ts'

/** One indicator against its comparators, published. */
export type BenchmarkMaterial = {
  readonly indicator: Indicator
  readonly table: PublishedTable
  readonly comparators: readonly Comparator[]
  /** The question was asked only after certain answers, so its base is smaller than the number who took part. */
  readonly routed: boolean
  /** Why it cannot be compared with the wave before; null where it can, or there was none. */
  readonly broken: string | null
  /** How the answers spread over the response options; null when another indicator of the same question shows it. */
  readonly answers: PublishedTable | null
  /** Limits around the other authorities' share by number of answers; null where either side is hidden. */
  readonly funnel: PublishedTable | null
}

export type BreakdownMaterial = { readonly indicator: Indicator; readonly table: PublishedTable }

/**
 * All that sections may draw on. Everything in it is published already: a section has no way to reach a raw
 * count, so no sentence can say more than a table does.
 */
export type ReportMaterial = {
  /** Of all authorities of a set together; absent in the report of one. */
  readonly scope?: ReportModel['scope']
  readonly localAuthority: ReportModel['localAuthority']
  readonly wave: ReportModel['wave']
  readonly instrument: ReportModel['instrument'] & { readonly band: Band }
  readonly benchmarkSet: ReportModel['benchmarkSet']
  readonly synthetic: boolean
  readonly threshold: number
  readonly participation: PublishedParticipation
  readonly benchmarks: readonly BenchmarkMaterial[]
  readonly breakdownLabel: string | null
  readonly breakdowns: readonly BreakdownMaterial[]
  /** The name of the wave before; null where there is none. */
  readonly previous: string | null
  /** Who answered by group, beside the population where it is known. */
  readonly profile: { readonly table: PublishedTable; readonly margin: PopulationMargin | null } | null
  readonly wishes: PublishedTable | null
  /** What goes with low and with very high wellbeing over the benchmark set. */
  readonly drivers: readonly PublishedTable[]
}
