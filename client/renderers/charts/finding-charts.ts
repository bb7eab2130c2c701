import type { PublishedTable } from '../../../analysis/published/published-table.ts'
import type { ReportBlock } from '../../../analysis/report/report-model.ts'
import type { ReportWords } from '../report/report-words.ts'
import { breakdownChart } from './breakdown-chart.ts'
import type { ChartLayoutName } from './chart-layout.ts'
import { comparisonChart } from './comparison-chart.ts'
import { driversChart } from './drivers-chart.ts'
import { funnelChart } from './funnel-chart.ts'
import { optionsChart } from './options-chart.ts'

export type FindingBlock = Extract<ReportBlock, { readonly finding: string }>
type DrawTable = (table: PublishedTable, words: ReportWords, layout: ChartLayoutName) => string

/** The picture of each kind of finding. A new kind does not compile without one. */
export const findingCharts: Readonly<Record<FindingBlock['kind'], DrawTable>> = {
  benchmark: comparisonChart,
  breakdown: breakdownChart,
  drivers: driversChart,
  funnel: funnelChart,
  options: optionsChart,
}
