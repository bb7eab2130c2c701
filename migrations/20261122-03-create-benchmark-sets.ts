import { type Kysely, sql } from 'kysely'

/**
 * Benchmark sets are published and then never change: reports already in somebody's hands were compared with
 * them. The database refuses to alter one, whoever asks; adding waves is possible only in the transaction that
 * published the set.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table benchmark_set (
      id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 60),
      name text not null check (length(name) between 1 and 120),
      synthetic boolean not null,
      published_at timestamptz not null
    )`.execute(db)

  await sql`
    create table benchmark_set_wave (
      benchmark_set_id text not null references benchmark_set (id),
      wave_id text not null references wave (id),
      primary key (benchmark_set_id, wave_id)
    )`.execute(db)

  await sql`
    create function refuse_change_of_benchmark_set() returns trigger language plpgsql as $$
    begin
      raise exception 'a published benchmark set never changes';
    end $$`.execute(db)

  await sql`
    create function refuse_late_wave_of_benchmark_set() returns trigger language plpgsql as $$
    begin
      if not exists (
        select from benchmark_set
        where id = new.benchmark_set_id
          and xmin::text = (pg_current_xact_id()::text::numeric % 4294967296)::text
      ) then
        raise exception 'a published benchmark set never changes';
      end if;
      return new;
    end $$`.execute(db)

  for (const table of ['benchmark_set', 'benchmark_set_wave']) {
    await sql`
      create trigger ${sql.id(`${table}_is_frozen`)} before update or delete on ${sql.table(table)}
      for each row execute function refuse_change_of_benchmark_set()`.execute(db)
  }
  await sql`
    create trigger benchmark_set_wave_comes_with_its_set before insert on benchmark_set_wave
    for each row execute function refuse_late_wave_of_benchmark_set()`.execute(db)
}
