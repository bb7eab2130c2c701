import { type Kysely, sql } from 'kysely'

/**
 * What makes sending from the page without JavaScript safe to repeat: the hash of a random number that stood in the
 * page, so that the same post again is thanked again (server/decisions/0003-page-without-javascript.md). It names no
 * code, says nothing of the answers and is gone once the wave is sealed. Like `inbox` it has no foreign key.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table plain_receipt (
      wave_id text not null,
      receipt_hash bytea not null check (length(receipt_hash) = 32),
      primary key (wave_id, receipt_hash)
    )`.execute(db)
}
