import type { Database } from '../database/tables.ts'

const mostLines = 500

/** Reports issued, the latest first: what, about whom, when, by whom. */
export const listReleasedReports = (db: Database) =>
  db
    .selectFrom('release')
    .innerJoin('wave', 'wave.id', 'release.wave_id')
    .innerJoin('local_authority', 'local_authority.id', 'wave.local_authority_id')
    .leftJoin('staff', 'staff.id', 'release.released_by')
    .leftJoin('benchmark_set', 'benchmark_set.id', 'release.benchmark_set_id')
    .select(['release.name', 'released_on as day', 'instrument', 'version', 'issue', 'threshold'])
    .select(['program_version as programVersion', 'wave.name as wave', 'wave.synthetic'])
    .select(['local_authority.name as authority', 'benchmark_set.name as comparedWith'])
    .select(['staff.label', 'staff.role'])
    .orderBy('released_on', 'desc')
    .orderBy('release.name')
    .limit(mostLines)
    .execute()

/** Reports of whole benchmark sets. They name no authority; the set says whose answers they are. */
export const listNationalReports = (db: Database) =>
  db
    .selectFrom('national_release')
    .innerJoin('benchmark_set', 'benchmark_set.id', 'benchmark_set_id')
    .select(['national_release.name', 'released_on as day', 'instrument', 'version'])
    .select(['benchmark_set.name as set', 'benchmark_set.synthetic'])
    .orderBy('released_on', 'desc')
    .orderBy('national_release.name')
    .limit(mostLines)
    .execute()

/** What goes with wellbeing over whole benchmark sets: the same in every report of the set, or kept back with the reason. */
export const listDrivers = (db: Database) =>
  db
    .selectFrom('driver_release')
    .innerJoin('benchmark_set', 'benchmark_set.id', 'benchmark_set_id')
    .select(['released_on as day', 'instrument', 'version', 'issue', 'kept_back as keptBack'])
    .select(['benchmark_set.name as set', 'benchmark_set.synthetic'])
    .select(({ fn }) => fn<number>('jsonb_array_length', ['tables']).as('tables'))
    .orderBy('released_on', 'desc')
    .orderBy('benchmark_set.name')
    .limit(mostLines)
    .execute()

/** Reports that were not issued, with the reason. */
export const listRefusedReports = (db: Database) =>
  db
    .selectFrom('refused_release')
    .innerJoin('wave', 'wave.id', 'refused_release.wave_id')
    .innerJoin('local_authority', 'local_authority.id', 'wave.local_authority_id')
    .leftJoin('staff', 'staff.id', 'asked_by')
    .select(['refused_release.name', 'refused_on as day', 'instrument', 'version', 'reason'])
    .select(['wave.name as wave', 'wave.synthetic', 'local_authority.name as authority'])
    .select(['staff.label', 'staff.role'])
    .orderBy('refused_on', 'desc')
    .orderBy('refused_release.name')
    .limit(mostLines)
    .execute()

/** Researchers' outputs with the verdict on each, the latest first. */
export const listJudgedOutputs = (db: Database) =>
  db
    .selectFrom('output')
    .innerJoin('staff', 'staff.id', 'staff_id')
    .leftJoin('staff as reader', 'reader.id', 'read_by')
    .select(['output.id', 'instrument', 'version', 'waves', 'figures', 'verdict', 'reasons'])
    .select(['made_on as day', 'read_on as readOn', 'staff.label', 'staff.role', 'reader.label as reader'])
    .orderBy('made_on', 'desc')
    .orderBy('output.id')
    .limit(mostLines)
    .execute()
