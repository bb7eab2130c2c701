import { type Kysely, sql } from 'kysely'

/**
 * Reports of all authorities of a benchmark set together, in the ledger like every other release: with nothing but what
 * their readers have, and never changed.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table national_release (
      benchmark_set_id text not null references benchmark_set (id),
      instrument text not null,
      version integer not null,
      issue integer not null check (issue >= 1),
      name text not null check (length(name) between 1 and 300),
      released_on date not null,
      threshold integer not null check (threshold >= 5),
      program_version text not null,
      tables jsonb not null,
      model jsonb not null,
      primary key (benchmark_set_id, instrument, version, issue)
    )`.execute(db)
  await sql`
    create trigger national_release_is_frozen before update or delete on national_release
    for each row execute function refuse_change_of_release()`.execute(db)
}
