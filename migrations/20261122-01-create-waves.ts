import { type Kysely, sql } from 'kysely'

/** Local authorities, their waves, and what each wave asks. Nothing here is about a respondent. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table local_authority (
      id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 60),
      name text not null check (length(name) between 1 and 120),
      nation text not null check (nation in ('england', 'wales', 'scotland', 'northern-ireland'))
    )`.execute(db)

  await sql`
    create table wave (
      id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 130),
      local_authority_id text not null references local_authority (id),
      name text not null check (length(name) between 1 and 60),
      state text not null check (state in ('planned', 'open', 'keying-only', 'sealed')),
      opens_on date not null,
      closes_on date not null check (closes_on >= opens_on),
      synthetic boolean not null
    )`.execute(db)
  await sql`create index wave_of_local_authority on wave (local_authority_id)`.execute(db)

  await sql`
    create table wave_instrument (
      wave_id text not null references wave (id),
      instrument text not null,
      version integer not null check (version >= 1),
      fingerprint text not null check (fingerprint ~ '^[0-9a-f]{32}$'),
      eligible integer not null check (eligible between 0 and 100000),
      primary key (wave_id, instrument)
    )`.execute(db)
}
