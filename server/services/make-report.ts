import { isDeepStrictEqual } from 'node:util'
import { acrossAges, acrossAgesId } from '../../analysis/report/across-ages.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { withQuotes } from '../../analysis/report/with-quotes.ts'
import { listed } from '../../analysis/report/words.ts'
import { indicators } from '../../surveys/indicators/index.ts'
import { agesInWords } from '../../surveys/model/ages-in-words.ts'
import { bands } from '../../surveys/model/instrument.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { isRefusal, type Refusal } from '../problems.ts'
import { insertRelease, lockReleases, readReleases } from '../repositories/releases.ts'
import { holdSealed, type Wave } from '../repositories/waves.ts'
import { programVersion } from '../version.ts'
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
  const model = acrossAges(reports, indicators)
  if (model) await recordAcrossAges(context, wave, { model, reports }, by)
  return model ?? refusal ?? { refused: 'instrument-not-found' }
}

/**
 * It counts nothing, so there is nothing to audit; that it was issued, and with which ages in it, stands in the ledger all
 * the same. Another issue comes when the report of another age does.
 */
async function recordAcrossAges(
  { db, config, now }: Context,
  { id }: Wave,
  { model, reports }: { readonly model: ReportModel; readonly reports: readonly ReportModel[] },
  by: string | null,
): Promise<void> {
  const ages = bands.filter((band) => reports.some(({ instrument }) => instrument.band === band))
  const withWhich = listed(ages.map(agesInWords))
  const edition = { wave: id, instrument: acrossAgesId, version: 1 }
  await db.transaction().execute(async (trx) => {
    await lockReleases(trx, id)
    if (!(await holdSealed(trx, [id]))) return
    const latest = (await readReleases(trx, edition)).at(-1)
    // As it is kept: the database orders keys in its own way.
    if (latest && isDeepStrictEqual(latest.model, JSON.parse(JSON.stringify(model)))) return
    const issue = (latest?.issue ?? 0) + 1
    const name = `${model.title} (${withWhich}), ${model.wave.name}, issue ${issue}`
    const release = { name, waves: [id], ...edition, threshold: config.threshold, tables: [] }
    const { benchmarkSet } = model
    await insertRelease(
      trx,
      edition,
      { release, issue, benchmarkSet: benchmarkSet?.id ?? null, programVersion: programVersion(), model },
      dayOf(now()),
      by,
    )
  })
}
