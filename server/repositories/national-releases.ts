import type { Release } from '../../analysis/disclosure/ledger/release.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import type { Database, Day } from '../database/tables.ts'

type Scope = { readonly benchmarkSet: string; readonly instrument: string; readonly version: number }

/** A report of a whole set as it was issued. */
export type StoredNationalRelease = {
  readonly benchmarkSet: string
  readonly release: Omit<Release, 'waves'>
  readonly issue: number
  readonly programVersion: string
  readonly model: ReportModel
}

/** Every issue of the report of one set, oldest first. */
export async function readNationalReleases(
  db: Database,
  { benchmarkSet, instrument, version }: Scope,
): Promise<StoredNationalRelease[]> {
  const rows = await db
    .selectFrom('national_release')
    .selectAll()
    .where('benchmark_set_id', '=', benchmarkSet)
    .where('instrument', '=', instrument)
    .where('version', '=', version)
    .orderBy('issue')
    .execute()
  return rows.map(storedOf)
}

/** Every issue of the report of every set that holds one of these waves. */
export async function readNationalReleasesOfWaves(
  db: Database,
  {
    waves,
    instrument,
    version,
  }: { readonly waves: readonly string[]; readonly instrument: string; readonly version: number },
): Promise<StoredNationalRelease[]> {
  const rows = await db
    .selectFrom('national_release')
    .selectAll()
    .where('instrument', '=', instrument)
    .where('version', '=', version)
    .where('benchmark_set_id', 'in', (select) =>
      select.selectFrom('benchmark_set_wave').select('benchmark_set_id').where('wave_id', 'in', waves),
    )
    .orderBy('benchmark_set_id')
    .orderBy('issue')
    .execute()
  return rows.map(storedOf)
}

export async function insertNationalRelease(
  db: Database,
  { benchmarkSet, release, issue, programVersion, model }: StoredNationalRelease,
  releasedOn: Day,
): Promise<void> {
  await db
    .insertInto('national_release')
    .values({
      benchmark_set_id: benchmarkSet,
      instrument: release.instrument,
      version: release.version,
      issue,
      name: release.name,
      released_on: releasedOn,
      threshold: release.threshold,
      program_version: programVersion,
      tables: JSON.stringify(release.tables),
      model: JSON.stringify(model),
    })
    .execute()
}

function storedOf(row: {
  readonly benchmark_set_id: string
  readonly instrument: string
  readonly version: number
  readonly issue: number
  readonly name: string
  readonly threshold: number
  readonly program_version: string
  readonly tables: Release['tables']
  readonly model: ReportModel
}): StoredNationalRelease {
  const { name, instrument, version, threshold, tables } = row
  return {
    benchmarkSet: row.benchmark_set_id,
    release: { name, instrument, version, threshold, tables },
    issue: row.issue,
    programVersion: row.program_version,
    model: row.model,
  }
}
