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

export type SweptTable = keyof typeof keys

/** Of each database, the tables whose last sweep left something behind. */
const unswept = new WeakMap<Database, Set<SweptTable>>()

/**
 * What was deleted stays in a table's file: `vacuum` frees the space but leaves the bytes, so that a deleted code still
 * says whether it was used and a deleted answer can be read there. `cluster` writes a new file without them, in the
 * order of a random key. Nobody gets at the table meanwhile, so it gives up after two seconds of waiting (a backup may
 * be running, and then holds the others too: they are not waited for) and a plain `vacuum` is made. That fails nothing:
 * for every query the rows are gone, and within the hour it is tried again (`sweepAgain`).
 */
export async function removeDeadRows(db: Database, tables: readonly SweptTable[]): Promise<void> {
  const left = unswept.get(db) ?? new Set()
  unswept.set(db, left)
  let patience = '2s'
  for (const table of tables) {
    // Twice: rows that somebody could look at when the first began, and no longer when it was checked, are in its file.
    if ((await writeAnew(db, table, patience)) && (await writeAnew(db, table, patience))) left.delete(table)
    else {
      patience = '100ms'
      left.add(table)
      await sql`vacuum ${sql.table(table)}`.execute(db).catch(() => undefined)
    }
  }
}

export const tablesNotSwept = (db: Database): readonly SweptTable[] => [...(unswept.get(db) ?? [])]

/**
 * False where the table was held by others, or where something deleted is in the new file too: `cluster` keeps what a
 * transaction that began earlier could still look at, in whatever table or database it reads. Such rows are in the new
 * index and not among the rows that PostgreSQL counts in the table while it makes that.
 */
async function writeAnew(db: Database, table: SweptTable, patience: string): Promise<boolean> {
  const index = keys[table]
  try {
    return await db.transaction().execute(async (trx) => {
      await sql`set local lock_timeout = ${sql.lit(patience)}`.execute(trx)
      await sql`cluster ${sql.table(table)} using ${sql.id(index)}`.execute(trx)
      const { rows } = await sql<{ clean: boolean }>`
        select indexed.reltuples <= stored.reltuples as clean from pg_class as stored, pg_class as indexed
        where stored.oid = ${table}::regclass and indexed.oid = ${index}::regclass`.execute(trx)
      return rows[0]?.clean === true
    })
  } catch {
    return false
  }
}
