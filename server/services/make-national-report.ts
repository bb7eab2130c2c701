import { releasedTables } from '../../analysis/disclosure/ledger/release.ts'
import { groupTotalLabel, totalsDiffer } from '../../analysis/disclosure/outputs/beside-reports.ts'
import { nationalReport } from '../../analysis/report/national-report.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { breakdownsOf } from '../../surveys/breakdowns/index.ts'
import { comparators } from '../../surveys/comparators/index.ts'
import { indicatorsOf } from '../../surveys/indicators/index.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Database } from '../database/tables.ts'
import { dayOf } from '../day.ts'
import { isRefusal, type Refusal } from '../problems.ts'
import { type BenchmarkSet, findPublishedSet } from '../repositories/benchmark-sets.ts'
import {
  insertNationalRelease,
  readNationalReleases,
  readNationalReleasesOfWaves,
} from '../repositories/national-releases.ts'
import { readReleasedOutputs } from '../repositories/outputs.ts'
import { lockReleases } from '../repositories/releases.ts'
import { findWaves, type Wave } from '../repositories/waves.ts'
import { programVersion } from '../version.ts'
import { readNationalAuthorities } from './read-national-authorities.ts'
import { refusalOfRelease } from './release-report.ts'

/**
 * The protected report of all authorities of a benchmark set together, for one instrument: as it was issued, or issued
 * now. Audited beside every authority's own report, those that are not issued yet included, and beside every report of a
 * set issued before; then stored, and never changed.
 */
export async function makeNationalReport(
  context: Context,
  setId: string,
  instrumentId: string,
): Promise<ReportModel | Refusal> {
  const set = await findPublishedSet(context.db, setId)
  if (set === undefined) return { refused: 'benchmark-set-not-found' }
  const found = await findWaves(context.db, set.waves)
  const versions = found.flatMap(({ instruments }) =>
    instruments.flatMap(({ instrument, version }) => (instrument === instrumentId ? [version] : [])),
  )
  if (versions.length === 0) return { refused: 'instrument-not-found' }
  // Answers to one version only: another may have asked in other words. The latest is what is asked now.
  const version = Math.max(...versions)
  const waves = found
    .filter(({ instruments }) =>
      instruments.some((each) => each.instrument === instrumentId && each.version === version),
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const outcome = await inTransaction(context.db, async (trx) => {
    // Those of its authorities' own reports that are under way are waited for, and the next wait for this one.
    for (const { id } of waves) await lockReleases(trx, id)
    const model = await issuedOrNew(context, trx, set, waves, { instrument: instrumentId, version })
    return isRefusal(model) ? model : { model }
  })
  return isRefusal(outcome) ? outcome : outcome.model
}

async function issuedOrNew(
  context: Context,
  trx: Database,
  set: BenchmarkSet,
  waves: readonly Wave[],
  asked: { readonly instrument: string; readonly version: number },
): Promise<ReportModel | Refusal> {
  const { threshold } = context.config
  const stored = await readNationalReleases(trx, { benchmarkSet: set.id, ...asked })
  const [latest] = stored.toReversed()
  const isCurrent = latest?.programVersion === programVersion() && latest.release.threshold === threshold
  // Once answers are deleted nothing can be counted again: what was issued stands.
  if (latest && (isCurrent || waves.some(({ state }) => state === 'deleted'))) return latest.model
  if (waves.some(({ state }) => state === 'deleted')) return { refused: 'wave-deleted' }
  const instrument = context.instruments.find(asked.instrument, asked.version)
  const localised = findLocalised(asked.instrument, asked.version, sourceLanguage)
  const [first] = waves
  if (!instrument || !localised || !first) return { refused: 'instrument-not-served' }

  const ids = waves.map(({ id }) => id)
  const ofOthers = await readNationalReleasesOfWaves(trx, { waves: ids, ...asked })
  const model = nationalReport({
    benchmarkSet: { id: set.id, name: set.name },
    wave: {
      id: set.id,
      name: set.name,
      opensOn: waves.map((wave) => wave.opensOn).toSorted()[0] ?? '',
      closesOn:
        waves
          .map((wave) => wave.closesOn)
          .toSorted()
          .at(-1) ?? '',
    },
    nation: first.localAuthority.nation,
    instrument: localised,
    synthetic: set.synthetic,
    indicators: indicatorsOf(asked.instrument, asked.version),
    comparators,
    breakdown: breakdownsOf(asked.instrument, asked.version)[0] ?? null,
    // Two sets that share authorities differ by the groups of a few of them.
    withoutGroups:
      ofOthers.some(({ benchmarkSet }) => benchmarkSet !== set.id) ||
      (await outputsHaveGroups(trx, ids, asked)),
    threshold,
    authorities: await readNationalAuthorities(trx, waves, instrument),
  })
  const issue = (latest?.issue ?? 0) + 1
  const tables = releasedTables(
    model.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => ('table' in block ? [block.table] : [])),
    ),
  )
  const release = { name: `${model.title}, issue ${issue}`, ...asked, threshold, tables }
  const refusal = refusalOfRelease(
    stored.map((each) => ({ ...each.release, waves: ids })),
    { ...release, waves: ids },
  )
  if (refusal) return refusal
  await insertNationalRelease(
    trx,
    { benchmarkSet: set.id, release, issue, programVersion: programVersion(), model },
    dayOf(context.now()),
  )
  return model
}

/** Whether a researcher's output about some of these waves, and not just these, has published groups of the reports. */
async function outputsHaveGroups(
  trx: Database,
  waves: readonly string[],
  asked: { readonly instrument: string; readonly version: number },
): Promise<boolean> {
  const [breakdown] = breakdownsOf(asked.instrument, asked.version)
  const label = breakdown && groupTotalLabel(breakdown.item)
  const outputs = await readReleasedOutputs(trx, asked)
  return outputs.some(
    (output) => output.bases.some((each) => each.label === label) && totalsDiffer(waves, output.waves),
  )
}
