import { sql } from 'kysely'
import type { PublishedTable } from '../../analysis/published/published-table.ts'
import type { Database, Day } from '../database/tables.ts'

type Asked = { readonly instrument: string; readonly version: number }

export type StoredDrivers = {
  readonly benchmarkSet: string
  readonly issue: number
  readonly threshold: number
  readonly programVersion: string
  readonly tables: readonly PublishedTable[]
  /** Why there are none, where they could not stand beside those of another set. */
  readonly keptBack: string | null
}

/** Every issue of what goes with wellbeing over every set that holds one of these waves, oldest first. */
export async function readDriversOfWaves(
  db: Database,
  waves: readonly string[],
  { instrument, version }: Asked,
): Promise<StoredDrivers[]> {
  if (waves.length === 0) return []
  const rows = await db
    .selectFrom('driver_release')
    .selectAll()
    .where('instrument', '=', instrument)
    .where('version', '=', version)
    .where('benchmark_set_id', 'in', (select) =>
      select.selectFrom('benchmark_set_wave').select('benchmark_set_id').where('wave_id', 'in', waves),
    )
    .orderBy('benchmark_set_id')
    .orderBy('issue')
    .execute()
  return rows.map((row) => ({
    benchmarkSet: row.benchmark_set_id,
    issue: row.issue,
    threshold: row.threshold,
    programVersion: row.program_version,
    tables: row.tables,
    keptBack: row.kept_back,
  }))
}

/** Until the transaction ends: two sets that share waves are audited one after the other. */
export async function lockDrivers(db: Database): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('heard:drivers', 0))`.execute(db)
}

export async function insertDrivers(
  db: Database,
  { instrument, version }: Asked,
  drivers: StoredDrivers,
  releasedOn: Day,
): Promise<void> {
  await db
    .insertInto('driver_release')
    .values({
      benchmark_set_id: drivers.benchmarkSet,
      ...{ instrument, version },
      issue: drivers.issue,
      released_on: releasedOn,
      threshold: drivers.threshold,
      program_version: drivers.programVersion,
      tables: JSON.stringify(drivers.tables),
      kept_back: drivers.keptBack,
    })
    .execute()
}
