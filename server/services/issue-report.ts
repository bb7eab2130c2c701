import { benchmarkReport } from '../../analysis/report/benchmark-report.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { breakdownsOf } from '../../surveys/breakdowns/index.ts'
import { comparators } from '../../surveys/comparators/index.ts'
import { indicatorsOf } from '../../surveys/indicators/index.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import type { Context } from '../context.ts'
import { isRefusal, type Refusal } from '../problems.ts'
import { findBenchmarkSet } from '../repositories/benchmark-sets.ts'
import type { Wave } from '../repositories/waves.ts'
import { previousWave } from './previous-wave.ts'
import { type BenchmarkDatasets, readBenchmark, readDataset } from './read-benchmark.ts'
import { findIssued, releaseReport } from './release-report.ts'

/**
 * The protected report of one instrument of a sealed wave: as it was issued, or issued now. Raw answers go into
 * `benchmarkReport` and no further.
 */
export async function issueReport(
  context: Context,
  datasets: BenchmarkDatasets,
  wave: Wave,
  instrumentId: string,
  by: string | null = null,
): Promise<ReportModel | Refusal> {
  const fielded = wave.instruments.find(({ instrument }) => instrument === instrumentId)
  if (fielded === undefined) return { refused: 'instrument-not-found' }
  if (wave.state === 'deleted') return { refused: 'wave-deleted' }
  if (wave.state !== 'sealed') return { refused: 'wave-not-sealed' }
  const { version, eligible } = fielded
  const instrument = context.instruments.find(instrumentId, version)
  const localised = findLocalised(instrumentId, version, sourceLanguage)
  // Figures beside other words than the ones that were asked would be false.
  if (!instrument || !localised) return { refused: 'instrument-not-served' }

  const set = await findBenchmarkSet(context.db, wave, instrumentId)
  const edition = { wave: wave.id, instrument: instrumentId, version, benchmarkSet: set?.id ?? null }
  const issued = await findIssued(context, edition)
  if (issued) return issued
  const previous = await previousWave(context, wave, fielded, (before, id) =>
    issueReport(context, datasets, before, id, by),
  )
  const benchmark = set ? await readBenchmark(context, datasets, set, instrument) : null
  const report = benchmarkReport({
    localAuthority: wave.localAuthority,
    wave: { id: wave.id, name: wave.name, opensOn: wave.opensOn, closesOn: wave.closesOn },
    instrument: localised,
    synthetic: wave.synthetic,
    own: await readDataset(context, [wave.id], instrument),
    others: benchmark?.dataset ?? null,
    benchmarkSet: set ? { id: set.id, name: set.name } : null,
    eligible: eligible === 0 ? null : eligible,
    indicators: indicatorsOf(instrumentId, version),
    comparators,
    breakdown: breakdownsOf(instrumentId, version)[0] ?? null,
    ...(previous && { previous }),
    drivers: benchmark?.drivers ?? [],
    threshold: context.config.threshold,
  })
  const released = await releaseReport(context, edition, report, by)
  return isRefusal(released) ? released : released.model
}
