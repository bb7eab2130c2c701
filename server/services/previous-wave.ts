import type { PreviousWave } from '../../analysis/report/report-input.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import type { Context } from '../context.ts'
import { isRefusal, type Refusal } from '../problems.ts'
import { readReleases } from '../repositories/releases.ts'
import { listWaves, type Wave, type WaveInstrument } from '../repositories/waves.ts'
import { brokenSeries } from './broken-series.ts'

type Issue = (wave: Wave, instrument: string) => Promise<ReportModel | Refusal>

/**
 * The same authority's latest wave before this one that asked the same instrument, as its own report printed it. That report
 * is issued now where it has not been: then the ledger holds what is shown here. Of a wave that was deleted the report that
 * was issued in its time stays, and is used. Undefined where there is none.
 */
export async function previousWave(
  context: Context,
  wave: Wave,
  fielded: WaveInstrument,
  issue: Issue,
): Promise<PreviousWave | undefined> {
  const { instrument } = fielded
  const earlier = (await listWaves(context.db, wave.localAuthority.id)).filter(
    ({ id, state, closesOn, synthetic }) =>
      id !== wave.id &&
      (state === 'sealed' || state === 'deleted') &&
      synthetic === wave.synthetic &&
      closesOn < wave.opensOn,
  )
  for (const before of earlier) {
    const asked = before.instruments.find((each) => each.instrument === instrument)
    if (asked === undefined || asked.version > fielded.version) continue
    const report = await reportOf(context, before, asked, issue)
    if (report === undefined) continue
    return {
      name: before.name,
      tables: report.sections.flatMap(({ blocks }) =>
        blocks.flatMap((block) => ('table' in block ? [block.table] : [])),
      ),
      breaks: brokenSeries(instrument, asked.version, fielded.version),
    }
  }
  return undefined
}

async function reportOf(
  context: Context,
  wave: Wave,
  { instrument, version }: WaveInstrument,
  issue: Issue,
): Promise<ReportModel | undefined> {
  const issued = wave.state === 'sealed' ? await issue(wave, instrument) : undefined
  if (issued !== undefined && !isRefusal(issued)) return issued
  return (await readReleases(context.db, { wave: wave.id, instrument, version })).at(-1)?.model
}
