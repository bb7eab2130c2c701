import { type Kysely, sql } from 'kysely'

/**
 * What a council promises the children it asks, before it asks them: Lundy's four (space, voice, audience, influence),
 * how consent is given for those under 16, and what is done with the results by when. Words about the wave, by staff;
 * an empty one has not been thought about yet.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table wave_promises (
      wave_id text primary key references wave (id),
      space text not null check (length(space) <= 1000),
      voice text not null check (length(voice) <= 1000),
      audience text not null check (length(audience) <= 1000),
      influence text not null check (length(influence) <= 1000),
      consent text not null check (length(consent) <= 1000),
      results text not null check (length(results) <= 1000),
      results_by date
    )`.execute(db)
}
