import { type Kysely, sql } from 'kysely'

/**
 * Everything ever released, so that what comes next is audited together with it. A release holds nothing but what its
 * readers have, and never changes: the database refuses, whoever asks. `output` are researchers' results with the
 * verdict on each; a result that waits for its reader is kept until it has been read.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table release (
      wave_id text not null references wave (id),
      instrument text not null,
      version integer not null,
      issue integer not null check (issue >= 1),
      name text not null check (length(name) between 1 and 300),
      released_on date not null,
      threshold integer not null check (threshold >= 5),
      benchmark_set_id text references benchmark_set (id),
      program_version text not null,
      tables jsonb not null,
      model jsonb not null,
      primary key (wave_id, instrument, version, issue)
    )`.execute(db)

  await sql`
    create function refuse_change_of_release() returns trigger language plpgsql as $$
    begin
      raise exception 'a release never changes';
    end $$`.execute(db)
  await sql`
    create trigger release_is_frozen before update or delete on release
    for each row execute function refuse_change_of_release()`.execute(db)

  await sql`
    create table output (
      id uuid primary key,
      staff_id uuid not null references staff (id),
      instrument text not null,
      version integer not null,
      waves jsonb not null,
      selection jsonb not null,
      figures jsonb not null,
      verdict text not null check (verdict in ('released', 'needs-a-reader', 'refused')),
      reasons jsonb not null,
      result jsonb,
      made_on date not null,
      read_by uuid references staff (id),
      read_on date,
      check (result is not null or verdict = 'refused')
    )`.execute(db)
  await sql`create index output_by_instrument on output (instrument, version)`.execute(db)
}
