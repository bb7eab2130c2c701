import { type Kysely, sql } from 'kysely'

/**
 * What goes with wellbeing over a benchmark set, in the ledger as a release of its own: the reports of the set all have
 * the same tables, with nothing but what their readers have. Why there are none is in the tables' place.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table driver_release (
      benchmark_set_id text not null references benchmark_set (id),
      instrument text not null,
      version integer not null,
      issue integer not null check (issue >= 1),
      released_on date not null,
      threshold integer not null check (threshold >= 5),
      program_version text not null,
      tables jsonb not null,
      kept_back text check (length(kept_back) between 1 and 600),
      primary key (benchmark_set_id, instrument, version, issue),
      check (kept_back is null or tables = '[]'::jsonb)
    )`.execute(db)
  await sql`
    create trigger driver_release_is_frozen before update or delete on driver_release
    for each row execute function refuse_change_of_release()`.execute(db)
}
