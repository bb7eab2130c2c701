import { sql } from 'kysely'
import type { Release, ReleasedTable } from '../../analysis/disclosure/ledger/release.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import type { Database, Day } from '../database/tables.ts'

/** A release as it was issued: the ledger's rows, and the report that was handed out. */
export type StoredRelease = {
  readonly release: Release
  readonly issue: number
  readonly benchmarkSet: string | null
  readonly programVersion: string
  readonly model: ReportModel
}

type Scope = { readonly wave: string; readonly instrument: string; readonly version: number }

/** Every issue of one report, oldest first. */
export async function readReleases(
  db: Database,
  { wave, instrument, version }: Scope,
): Promise<StoredRelease[]> {
  const rows = await db
    .selectFrom('release')
    .selectAll()
    .where('wave_id', '=', wave)
    .where('instrument', '=', instrument)
    .where('version', '=', version)
    .orderBy('issue')
    .execute()
  return rows.map((row) => ({
    release: {
      name: row.name,
      waves: [row.wave_id],
      instrument: row.instrument,
      version: row.version,
      threshold: row.threshold,
      tables: row.tables,
    },
    issue: row.issue,
    benchmarkSet: row.benchmark_set_id,
    programVersion: row.program_version,
    model: row.model,
  }))
}

/** What was issued of each of these waves: the ledger's tables of every issue. */
export async function readIssuedTables(
  db: Database,
  waves: readonly string[],
  { instrument, version }: Omit<Scope, 'wave'>,
): Promise<Map<string, (readonly ReleasedTable[])[]>> {
  const rows = await db
    .selectFrom('release')
    .select(['wave_id', 'tables'])
    .where('wave_id', 'in', waves)
    .where('instrument', '=', instrument)
    .where('version', '=', version)
    .orderBy('wave_id')
    .orderBy('issue')
    .execute()
  const issued = new Map<string, (readonly ReleasedTable[])[]>()
  for (const { wave_id, tables } of rows) issued.set(wave_id, [...(issued.get(wave_id) ?? []), tables])
  return issued
}

/** Holds the ledger of one wave until the transaction ends, so that two issues are audited one after the other. */
export async function lockReleases(db: Database, wave: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`heard:release:${wave}`}, 0))`.execute(db)
}

export async function insertRelease(
  db: Database,
  scope: Scope,
  { release, issue, benchmarkSet, programVersion, model }: StoredRelease,
  releasedOn: Day,
  /** Null: at the server's own console. */
  releasedBy: string | null,
): Promise<void> {
  const tables: readonly ReleasedTable[] = release.tables
  await db
    .insertInto('release')
    .values({
      wave_id: scope.wave,
      instrument: scope.instrument,
      version: scope.version,
      issue,
      name: release.name,
      released_on: releasedOn,
      threshold: release.threshold,
      benchmark_set_id: benchmarkSet,
      program_version: programVersion,
      tables: JSON.stringify(tables),
      model: JSON.stringify(model),
      released_by: releasedBy,
    })
    .execute()
}
