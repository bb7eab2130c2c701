import { sql } from 'kysely'
import { executePrepared } from '../database/prepared-statements.ts'
import type { Database, Day } from '../database/tables.ts'

export type SealedRow = {
  readonly wave_id: string
  readonly id: string
  readonly instrument: string
  readonly version: number
  readonly sealed: Uint8Array
}

/** The wave takes answers today. Asked inside the statement that stores them: `waitForSends` says why. */
const takesAnswers = (wave: string, today: Day) =>
  sql`wave.id = ${wave} and state = 'open' and opens_on <= ${today} and closes_on >= ${today}`

/** Stores the row if what comes before admitted it. */
const intoInbox = (row: SealedRow) => sql`
  insert into inbox (wave_id, id, instrument, version, sealed)
  select wave_id, ${row.id}::uuid, ${row.instrument}::text, ${row.version}::integer, ${row.sealed}::bytea
  from admitted`

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
  const query = sql`
    with admitted as (
      insert into spent_ticket (wave_id, ticket_hash)
      select wave.id, ${ticketHash}::bytea from wave where ${takesAnswers(row.wave_id, today)}
      on conflict do nothing returning wave_id
    ) ${intoInbox(row)}`
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
  const query = sql`
    with admitted as (
      update access_code set used_for = ${code.usedFor} from wave
      where wave.id = wave_id and ${takesAnswers(row.wave_id, today)} and instrument = ${row.instrument}
        and hmac = ${code.hmac} and used_for is null and expires_on >= ${today}
      returning wave_id
    ) ${intoInbox(row)}`
  const result = await executePrepared(db, 'use-code-into', query)
  return result.numAffectedRows === 1n
}

/**
 * Stores sealed answers that were typed in from paper. The wave is held by the transaction this is a part of
 * (`lockSheet`), so it takes answers still, and is not being sealed.
 */
export async function insertWaiting(trx: Database, row: SealedRow): Promise<void> {
  await trx.insertInto('inbox').values(row).execute()
}

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
