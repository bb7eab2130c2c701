import type { Dataset } from '../../analysis/dataset/dataset.ts'
import { datasetFromResponses } from '../../analysis/dataset/dataset-from-responses.ts'
import type { PublishedTable } from '../../analysis/published/published-table.ts'
import type { Instrument } from '../../surveys/model/instrument.ts'
import { fitDrivers } from '../analysis-worker/fit-drivers.ts'
import type { Context } from '../context.ts'
import type { BenchmarkSet } from '../repositories/benchmark-sets.ts'
import { readResponses } from '../repositories/responses.ts'
import { issueDrivers } from './issue-drivers.ts'

/** The answers of a benchmark set, and what goes with wellbeing in them. */
export type Benchmark = { readonly dataset: Dataset; readonly drivers: readonly PublishedTable[] }

/** A set is frozen and sealed waves do not change, so what was read once stays true. */
export type BenchmarkDatasets = Map<string, Promise<Benchmark>>

const mostKept = 16

export function readBenchmark(
  context: Context,
  datasets: BenchmarkDatasets,
  set: BenchmarkSet,
  instrument: Instrument,
): Promise<Benchmark> {
  const key = `${set.id} ${instrument.id} ${instrument.version} ${context.config.threshold}`
  const kept = datasets.get(key)
  if (kept) return kept
  const reading = read(context, set, instrument)
  datasets.set(key, reading)
  // A read that failed must not be what every later report is made from.
  reading.catch(() => datasets.delete(key))
  const [oldest] = datasets.keys()
  if (datasets.size > mostKept && oldest !== undefined) datasets.delete(oldest)
  return reading
}

async function read(context: Context, set: BenchmarkSet, instrument: Instrument): Promise<Benchmark> {
  const dataset = await readDataset(context, set.waves, instrument)
  const { id, version } = instrument
  const job = { instrument: id, version, synthetic: set.synthetic, threshold: context.config.threshold }
  const drivers = await issueDrivers(context, set, { instrument: id, version }, () =>
    fitDrivers({ dataset, ...job }),
  )
  return { dataset, drivers }
}

/** Answers to the same version only: another version may have asked in other words. */
export async function readDataset(
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
