import { type Kysely, sql } from 'kysely'

/**
 * Reviews of translations that the programme records while the server runs, beside those published with it. A role, never
 * a name; fingerprints of every text that was read, so that a later change of either language ends the review.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table translation_review (
      id uuid primary key,
      language text not null,
      instrument text not null,
      version integer not null check (version >= 1),
      role text not null check (length(role) between 3 and 100),
      reviewed_on date not null,
      fingerprints jsonb not null,
      recorded_by uuid not null references staff (id)
    )`.execute(db)
}
