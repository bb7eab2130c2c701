import type { ReportModel } from '../../analysis/report/report-model.ts'
import { withQuotes } from '../../analysis/report/with-quotes.ts'
import type { Context } from '../context.ts'
import { isRefusal, type Refusal } from '../problems.ts'
import type { Wave } from '../repositories/waves.ts'
import { issueReport } from './issue-report.ts'
import type { BenchmarkDatasets } from './read-benchmark.ts'
import { readQuotes } from './read-quotes.ts'

export type { BenchmarkDatasets } from './read-benchmark.ts'

/**
 * The report of one instrument of a sealed wave as it is read today: its figures as they were issued, with the comments
 * that reviewers have released by now.
 */
export async function makeReport(
  context: Context,
  datasets: BenchmarkDatasets,
  wave: Wave,
  instrumentId: string,
): Promise<ReportModel | Refusal> {
  const report = await issueReport(context, datasets, wave, instrumentId)
  if (isRefusal(report)) return report
  const quotes = await readQuotes(context, wave, instrumentId)
  return isRefusal(quotes) ? quotes : withQuotes(report, quotes)
}
