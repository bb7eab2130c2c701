import type { Breakdown } from '../../surveys/model/breakdown.ts'
import type { Comparator } from '../../surveys/model/comparator.ts'
import type { Indicator } from '../../surveys/model/indicator.ts'
import type { LocalisedInstrument } from '../../surveys/model/localised-instrument.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { ReportModel } from './report-model.ts'

/** What a benchmark report is made from. The only place where raw data and report meet. */
export type BenchmarkReportInput = {
  readonly localAuthority: ReportModel['localAuthority']
  readonly wave: ReportModel['wave']
  /** The version answered, in the report's language: questions and labels are quoted from it. */
  readonly instrument: LocalisedInstrument
  /** True when any answer, own or other, is made up. */
  readonly synthetic: boolean
  readonly own: Dataset
  /** Responses of the benchmark set. Rows of this authority in it are left out here, whatever the caller did. */
  readonly others: Dataset | null
  readonly benchmarkSet: { readonly id: string; readonly name: string } | null
  /** How many could have answered; null when not known. */
  readonly eligible: number | null
  readonly indicators: readonly Indicator[]
  readonly comparators: readonly Comparator[]
  readonly breakdown: Breakdown | null
  /** Disclosure threshold, at least five. */
  readonly threshold: number
}
