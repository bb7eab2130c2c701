import { type Kysely, sql } from 'kysely'

/**
 * Comments wait in `comment` until a reviewer has read them. Releasing one destroys that row and makes another under a
 * new id, with what was blacked out gone. A concern is about a setting, in the reviewer's own words: it names no
 * comment, so that nobody can go back from it to a child.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table comment add column held_back boolean not null default false`.execute(db)
  await sql`alter table comment alter column held_back drop default`.execute(db)

  await sql`
    create table reviewed_comment (
      wave_id text not null references wave (id) on delete cascade,
      id uuid not null,
      instrument text not null,
      item text not null,
      text text not null check (length(text) between 1 and 2000),
      themes text[] not null check (cardinality(themes) between 1 and 3),
      primary key (wave_id, id)
    )`.execute(db)

  await sql`
    create table safeguarding_lead (
      local_authority_id text primary key references local_authority (id),
      name text not null check (length(name) between 1 and 120),
      reached_by text not null check (length(reached_by) between 1 and 200)
    )`.execute(db)

  await sql`
    create table concern (
      id uuid primary key,
      local_authority_id text not null references local_authority (id),
      text text not null check (length(text) between 1 and 1000),
      raised_on date not null,
      passed_on_on date check (passed_on_on >= raised_on)
    )`.execute(db)
}
