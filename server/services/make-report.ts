import type { Dataset } from '../../analysis/dataset/dataset.ts'
import { datasetFromResponses } from '../../analysis/dataset/dataset-from-responses.ts'
import { benchmarkReport } from '../../analysis/report/benchmark-report.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { breakdownsOf } from '../../surveys/breakdowns/index.ts'
import { comparators } from '../../surveys/comparators/index.ts'
import { indicatorsOf } from '../../surveys/indicators/index.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import type { Instrument } from '../../surveys/model/instrument.ts'
import type { Context } from '../context.ts'
import { isRefusal, type Refusal } from '../problems.ts'
import { type BenchmarkSet, findBenchmarkSet } from '../repositories/benchmark-sets.ts'
import { readResponses } from '../repositories/responses.ts'
import type { Wave } from '../repositories/waves.ts'
import { findIssued, releaseReport } from './release-report.ts'

/** Datasets of benchmark sets. A set is frozen and sealed waves do not change, so what was read once stays true. */
export type BenchmarkDatasets = Map<string, Promise<Dataset>>

const mostKept = 16

/**
 * The protected report of one instrument of a sealed wave: as it was issued, or issued now. Raw answers go into
 * `benchmarkReport` and no further.
 */
export async function makeReport(
  context: Context,
  datasets: BenchmarkDatasets,
  wave: Wave,
  instrumentId: string,
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
  const report = benchmarkReport({
    localAuthority: wave.localAuthority,
    wave: { id: wave.id, name: wave.name, opensOn: wave.opensOn, closesOn: wave.closesOn },
    instrument: localised,
    synthetic: wave.synthetic,
    own: await readDataset(context, [wave.id], instrument),
    others: set ? await benchmarkDataset(context, datasets, set, instrument) : null,
    benchmarkSet: set ? { id: set.id, name: set.name } : null,
    eligible: eligible === 0 ? null : eligible,
    indicators: indicatorsOf(instrumentId, version),
    comparators,
    breakdown: breakdownsOf(instrumentId, version)[0] ?? null,
    threshold: context.config.threshold,
  })
  const released = await releaseReport(context, edition, report)
  return isRefusal(released) ? released : released.model
}

function benchmarkDataset(
  context: Context,
  datasets: BenchmarkDatasets,
  set: BenchmarkSet,
  instrument: Instrument,
): Promise<Dataset> {
  const key = `${set.id} ${instrument.id} ${instrument.version}`
  const kept = datasets.get(key)
  if (kept) return kept
  const reading = readDataset(context, set.waves, instrument)
  datasets.set(key, reading)
  // A read that failed must not be what every later report is made from.
  reading.catch(() => datasets.delete(key))
  const [oldest] = datasets.keys()
  if (datasets.size > mostKept && oldest !== undefined) datasets.delete(oldest)
  return reading
}

/** Answers to the same version only: another version may have asked in other words. */
async function readDataset(
  context: Context,
  waves: readonly string[],
  instrument: Instrument,
): Promise<Dataset> {
  const rows = await readResponses(context.db, waves, instrument)
  return datasetFromResponses(
    instrument,
    rows.map((row) => ({ answers: row.answers, localAuthority: row.local_authority_id })),
  )
}
