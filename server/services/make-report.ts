import { acrossAges, acrossAgesId } from '../../analysis/report/across-ages.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { withQuotes } from '../../analysis/report/with-quotes.ts'
import { indicators } from '../../surveys/indicators/index.ts'
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
  /** Who asks for it, for the ledger; null at the server's own console. */
  by: string | null = null,
): Promise<ReportModel | Refusal> {
  if (instrumentId === acrossAgesId) return overAges(context, datasets, wave, by)
  const report = await issueReport(context, datasets, wave, instrumentId, by)
  if (isRefusal(report)) return report
  const quotes = await readQuotes(context, wave, instrumentId)
  return isRefusal(quotes) ? quotes : withQuotes(report, quotes)
}

/** The ages of this wave that can be reported, side by side. */
async function overAges(
  context: Context,
  datasets: BenchmarkDatasets,
  wave: Wave,
  by: string | null,
): Promise<ReportModel | Refusal> {
  const issued: (ReportModel | Refusal)[] = []
  for (const { instrument } of wave.instruments) {
    issued.push(await issueReport(context, datasets, wave, instrument, by))
  }
  const reports = issued.flatMap((each) => (isRefusal(each) ? [] : [each]))
  const [refusal] = issued.filter(isRefusal)
  return acrossAges(reports, indicators) ?? refusal ?? { refused: 'instrument-not-found' }
}
