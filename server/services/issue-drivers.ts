import { type DriverRelease, driversFault } from '../../analysis/disclosure/ledger/driver-rows.ts'
import type { PublishedTable } from '../../analysis/published/published-table.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import type { BenchmarkSet } from '../repositories/benchmark-sets.ts'
import {
  insertDrivers,
  lockDrivers,
  readDriversOfWaves,
  type StoredDrivers,
} from '../repositories/driver-releases.ts'
import { holdSealed } from '../repositories/waves.ts'
import { programVersion } from '../version.ts'

/**
 * What goes with wellbeing over a benchmark set: as it was issued, or fitted and issued now. A release of its own, audited
 * beside those of every set that shares waves with this one. Where the two would differ by a few people it is kept back,
 * and the reports of the set come without it: they are refused nothing for what is not about their own young people.
 */
export async function issueDrivers(
  context: Context,
  set: BenchmarkSet,
  asked: { readonly instrument: string; readonly version: number },
  make: () => Promise<readonly PublishedTable[]>,
): Promise<readonly PublishedTable[]> {
  const { threshold } = context.config
  const current = (stored: readonly StoredDrivers[]) =>
    stored.findLast(
      (each) =>
        each.benchmarkSet === set.id &&
        each.programVersion === programVersion() &&
        each.threshold === threshold,
    )
  const issued = current(await readDriversOfWaves(context.db, set.waves, asked))
  if (issued) return issued.tables
  const fitted = await make()
  return context.db.transaction().execute(async (trx) => {
    await lockDrivers(trx)
    // One of them deleted while the model was fitted: nothing made from its answers is kept or given out.
    if (!(await holdSealed(trx, set.waves))) return []
    const stored = await readDriversOfWaves(trx, set.waves, asked)
    const meanwhile = current(stored)
    if (meanwhile) return meanwhile.tables
    const candidate: DriverRelease = { benchmarkSet: set.id, threshold, tables: fitted }
    const fault = driversFault(stored, candidate)
    const keptBack =
      fault &&
      `What goes with wellbeing over “${set.id}” is not issued beside that over “${fault.benchmarkSet}”: the two would differ by a few people (${fault.indicator}).`
    const tables = keptBack ? [] : fitted
    const issue =
      1 + Math.max(0, ...stored.flatMap((each) => (each.benchmarkSet === set.id ? each.issue : [])))
    await insertDrivers(
      trx,
      asked,
      { benchmarkSet: set.id, issue, threshold, programVersion: programVersion(), tables, keptBack },
      dayOf(context.now()),
    )
    return tables
  })
}
