import { type Kysely, sql } from 'kysely'

/**
 * Who had a report issued, and the reports that were not: whoever answers for what is published has to see both. Null
 * where it was issued at the server's own console, or before this was written down.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table release add column released_by uuid references staff (id)`.execute(db)
  await sql`
    create table refused_release (
      id uuid primary key,
      wave_id text not null references wave (id),
      instrument text not null,
      version integer not null,
      name text not null check (length(name) between 1 and 300),
      reason text not null,
      refused_on date not null,
      asked_by uuid references staff (id)
    )`.execute(db)
}
