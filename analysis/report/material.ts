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
}
