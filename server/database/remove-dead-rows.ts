import { sql } from 'kysely'
import type { Database } from './tables.ts'

/** Tables that hold rows of respondents or unpublished figures of them, and the index on random bytes each is written anew by. */
const keys = {
  access_code: 'access_code_pkey',
  signing_key: 'signing_key_pkey',
  spent_ticket: 'spent_ticket_pkey',
  inbox: 'inbox_pkey',
  paper_entry: 'paper_entry_pkey',
  paper_sheet: 'paper_sheet_pkey',
  paper_batch: 'paper_batch_pkey',
  response: 'response_pkey',
  comment: 'comment_pkey',
  reviewed_comment: 'reviewed_comment_pkey',
  output: 'output_pkey',
} as const

/**
 * What was deleted stays in a table's file: `vacuum` frees the space but leaves the bytes, so that a deleted code still
 * says whether it was used and a deleted answer can be read there. `cluster` writes a new file without them, in the
 * order of a random key. Nobody gets at the table meanwhile, so it gives up after two seconds of waiting (a backup may
 * be running) and a plain `vacuum` is made. That fails nothing: for every query the rows are gone, and the next
 * sealing, deletion or retention sweeps again.
 */
export async function removeDeadRows(db: Database, tables: readonly (keyof typeof keys)[]): Promise<void> {
  for (const table of tables) {
    try {
      await db.transaction().execute(async (trx) => {
        await sql`set local lock_timeout = '2s'`.execute(trx)
        await sql`cluster ${sql.table(table)} using ${sql.id(keys[table])}`.execute(trx)
      })
    } catch {
      await sql`vacuum ${sql.table(table)}`.execute(db).catch(() => undefined)
    }
  }
}
