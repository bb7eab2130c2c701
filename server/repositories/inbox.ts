import { sql } from 'kysely'
import { executePrepared } from '../database/prepared-statements.ts'
import type { Database } from '../database/tables.ts'

export type SealedRow = {
  readonly wave_id: string
  readonly id: string
  readonly instrument: string
  readonly version: number
  readonly sealed: Uint8Array
}

/**
 * Spends the pass and stores the sealed answers: one statement, so both happen or neither, in one round trip.
 * False when the pass is spent or gone, and then nothing was stored.
 *
 * Sealing deletes the passes of its wave before it reads the inbox. A submission under way holds its pass's row,
 * so sealing waits for it and then sees its answers; one that comes later finds no pass.
 */
export async function spendPassInto(db: Database, passHash: Uint8Array, row: SealedRow): Promise<boolean> {
  const query = db
    .with('spent', (query) =>
      query
        .updateTable('pass')
        .set({ spent: true })
        .where('wave_id', '=', row.wave_id)
        .where('pass_hash', '=', passHash)
        .where('spent', '=', false)
        .returning('wave_id'),
    )
    .insertInto('inbox')
    .columns(['wave_id', 'id', 'instrument', 'version', 'sealed'])
    .expression((query) =>
      query
        .selectFrom('spent')
        .select([
          'wave_id',
          sql<string>`${row.id}::uuid`.as('id'),
          sql<string>`${row.instrument}::text`.as('instrument'),
          sql<number>`${row.version}::integer`.as('version'),
          sql<Uint8Array>`${row.sealed}::bytea`.as('sealed'),
        ]),
    )
  const result = await executePrepared(db, 'spend-pass-into', query)
  return result.numAffectedRows === 1n
}

/** Stores sealed answers whose right to be stored was settled before, in the same transaction. */
export async function insertSealedRow(db: Database, row: SealedRow): Promise<void> {
  await db.insertInto('inbox').values(row).execute()
}

/** How many wait; the sealed content is not read. Only a count in tens may leave the server. */
export async function countWaiting(db: Database, waves: readonly string[]) {
  if (waves.length === 0) return []
  return db
    .selectFrom('inbox')
    .select(['wave_id', 'instrument', sql<number>`count(*)::int`.as('count')])
    .where('wave_id', 'in', waves)
    .groupBy(['wave_id', 'instrument'])
    .execute()
}

/** Empties a wave's inbox and gives back what was in it. Called by sealing alone. */
export const takeInbox = (db: Database, wave: string): Promise<SealedRow[]> =>
  db.deleteFrom('inbox').where('wave_id', '=', wave).returningAll().execute()
