import { type ExpressionBuilder, sql } from 'kysely'
import { executePrepared } from '../database/prepared-statements.ts'
import type { Database, Day, Tables } from '../database/tables.ts'

export type SealedRow = {
  readonly wave_id: string
  readonly id: string
  readonly instrument: string
  readonly version: number
  readonly sealed: Uint8Array
}

/** The wave takes answers today. Asked inside the statement that stores them: `waitForSends` says why. */
const takesAnswers = (wave: string, today: Day) => (where: ExpressionBuilder<Tables, 'wave'>) =>
  where.and([
    where('wave.id', '=', wave),
    where('state', '=', 'open'),
    where('opens_on', '<=', today),
    where('closes_on', '>=', today),
  ])

/**
 * Spends the ticket and stores the sealed answers: one statement, so both happen or neither, in one round trip.
 * False when the ticket is spent or the wave takes no answers, and then nothing was stored. Of two at once, the
 * second waits for the first and then finds the ticket there.
 */
export async function spendTicketInto(
  db: Database,
  ticketHash: Uint8Array,
  row: SealedRow,
  today: Day,
): Promise<boolean> {
  const query = db
    .with('admitted', (query) =>
      query
        .insertInto('spent_ticket')
        .columns(['wave_id', 'ticket_hash'])
        .expression((query) =>
          query
            .selectFrom('wave')
            .select(['wave.id', sql<Uint8Array>`${ticketHash}::bytea`.as('ticket_hash')])
            .where(takesAnswers(row.wave_id, today)),
        )
        .onConflict((conflict) => conflict.doNothing())
        .returning('wave_id'),
    )
    .insertInto('inbox')
    .columns(['wave_id', 'id', 'instrument', 'version', 'sealed'])
    .expression((query) => query.selectFrom('admitted').select(valuesOf(row)))
  const result = await executePrepared(db, 'spend-ticket-into', query)
  return result.numAffectedRows === 1n
}

/**
 * Uses the code and stores the sealed answers, in one statement: for the page without JavaScript, which cannot
 * blind and sends both at once. `usedFor` is the SHA-256 of something random that the page carries, by which
 * `isCodeUsedFor` knows the same page again. False when the code is used, unknown, for something else or too late.
 */
export async function useCodeInto(
  db: Database,
  code: { readonly hmac: Uint8Array; readonly usedFor: Uint8Array },
  row: SealedRow,
  today: Day,
): Promise<boolean> {
  const query = db
    .with('admitted', (query) =>
      query
        .updateTable('access_code')
        .from('wave')
        .set({ used_for: code.usedFor })
        .whereRef('wave.id', '=', 'access_code.wave_id')
        .where('hmac', '=', code.hmac)
        .where('access_code.wave_id', '=', row.wave_id)
        .where('instrument', '=', row.instrument)
        .where('used_for', 'is', null)
        .where('expires_on', '>=', today)
        .where('state', '=', 'open')
        .where('opens_on', '<=', today)
        .where('closes_on', '>=', today)
        .returning('access_code.wave_id'),
    )
    .insertInto('inbox')
    .columns(['wave_id', 'id', 'instrument', 'version', 'sealed'])
    .expression((query) => query.selectFrom('admitted').select(valuesOf(row)))
  const result = await executePrepared(db, 'use-code-into', query)
  return result.numAffectedRows === 1n
}

const valuesOf = (row: SealedRow) => [
  sql<string>`wave_id`.as('wave_id'),
  sql<string>`${row.id}::uuid`.as('id'),
  sql<string>`${row.instrument}::text`.as('instrument'),
  sql<number>`${row.version}::integer`.as('version'),
  sql<Uint8Array>`${row.sealed}::bytea`.as('sealed'),
]

/**
 * Returns when every statement that stores answers and began before has ended. Called once the wave is no longer
 * open: those under way have been waited for, and each later one sees that the wave takes no more, because
 * PostgreSQL locks the tables of a statement before it decides what the statement sees. So nobody is thanked for
 * answers that sealing then misses, and no send ever has to lock anything that another one needs.
 */
export async function waitForSends(db: Database): Promise<void> {
  await db.transaction().execute(holdSends)
}

/** The same, and none begins to store anything until this transaction has ended. */
export async function holdSends(trx: Database): Promise<void> {
  await sql`lock table inbox in share row exclusive mode`.execute(trx)
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
