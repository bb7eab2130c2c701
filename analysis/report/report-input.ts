import type { Breakdown } from '../../surveys/model/breakdown.ts'
import type { Comparator } from '../../surveys/model/comparator.ts'
import type { Indicator } from '../../surveys/model/indicator.ts'
import type { LocalisedInstrument } from '../../surveys/model/localised-instrument.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { PublishedTable } from '../published/published-table.ts'
import type { ReportModel } from './report-model.ts'

/** The same authority's wave before, as its own report was issued: what it hid stays hidden. */
export type PreviousWave = {
  readonly name: string
  readonly tables: readonly PublishedTable[]
  /** Indicators whose series breaks between the two instrument versions, with the reason in words. */
  readonly breaks: ReadonlyMap<string, string>
}

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
  /** Absent where no earlier wave of this authority has a report. */
  readonly previous?: PreviousWave
  /** What goes with low and with very high wellbeing over the benchmark set (`driverTables`), the same for every report. */
  readonly drivers?: readonly PublishedTable[]
  /** Disclosure threshold, at least five. */
  readonly threshold: number
}
