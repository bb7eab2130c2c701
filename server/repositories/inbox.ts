import { type RawBuilder, sql } from 'kysely'
import { isDatabaseGone } from '../database/is-database-gone.ts'
import { executePrepared } from '../database/prepared-statements.ts'
import type { Database, Day } from '../database/tables.ts'
import { together } from '../together.ts'

export type SealedRow = {
  readonly wave_id: string
  readonly id: string
  readonly instrument: string
  readonly version: number
  readonly sealed: Uint8Array
}

/** The wave takes answers on a day. Asked inside the statement that stores them: `waitForSends` says why. */
const takesAnswers = (today: RawBuilder<unknown>) =>
  sql`state = 'open' and opens_on <= ${today} and closes_on >= ${today}`

export type TicketAndRow = { readonly ticketHash: Buffer; readonly row: SealedRow; readonly today: Day }

/**
 * Spends the ticket and stores the sealed answers: one statement, so both happen or neither, in one round trip.
 * False when the ticket is spent or the wave takes no answers, and then nothing was stored. Of two at once, the
 * second waits for the first and then finds the ticket there. Those who send at the same moment share a statement, in
 * which neither tickets nor rows stand in the order they came.
 */
export const spendTicketInto = together(
  async (db: Database, sent: readonly TicketAndRow[]): Promise<readonly boolean[]> => {
    // One ticket twice in a statement would be spent once and stored twice.
    const ofTicket = new Map(sent.map((each) => [each.row.wave_id + each.ticketHash.toString('hex'), each]))
    const stored = await spendTicketsInto(db, [...ofTicket.values()])
    return sent.map((each) => stored.has(each.row.id))
  },
  isDatabaseGone,
)

/** Tickets in the order of their hashes: so no two statements can each wait for a ticket that the other has spent. */
async function spendTicketsInto(db: Database, sent: readonly TicketAndRow[]): Promise<ReadonlySet<string>> {
  const rows = sent.map(
    ({ ticketHash, row, today }) =>
      sql`(${ticketHash}::bytea, ${row.wave_id}::text, ${today}::date, ${row.id}::uuid, ${row.instrument}::text,
        ${row.version}::integer, ${row.sealed}::bytea)`,
  )
  const query = sql<{ id: string }>`
    with sent (ticket_hash, wave_id, today, id, instrument, version, sealed) as (values ${sql.join(rows)}),
    spent as (
      insert into spent_ticket (wave_id, ticket_hash)
      select sent.wave_id, ticket_hash from sent join wave on wave.id = sent.wave_id
      where ${takesAnswers(sql`today`)}
      order by ticket_hash
      on conflict do nothing returning wave_id, ticket_hash)
    insert into inbox (wave_id, id, instrument, version, sealed)
    select wave_id, id, instrument, version, sealed from sent join spent using (wave_id, ticket_hash) order by id
    returning id`
  const stored = await executePrepared(db, `spend-tickets-into-${sent.length}`, query)
  return new Set(stored.rows.map(({ id }) => id))
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
      where wave.id = wave_id and wave.id = ${row.wave_id} and ${takesAnswers(sql`${today}`)}
        and instrument = ${row.instrument} and hmac = ${code.hmac} and used_for is null and expires_on >= ${today}
      returning wave_id
    )
    insert into inbox (wave_id, id, instrument, version, sealed)
    select wave_id, ${row.id}::uuid, ${row.instrument}::text, ${row.version}::integer, ${row.sealed}::bytea
    from admitted`
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
 * Returns when everything that stores answers or uses a code and began before has ended. Called once the wave is no
 * longer open: what was under way has been waited for, and whatever comes later sees that the wave takes no more, because
 * PostgreSQL locks the tables of a statement before it decides what the statement sees. So nobody is thanked for
 * answers that sealing then misses, no sheet is given for a code while sheets are forgotten, and no send ever has to
 * lock anything that another one needs. One table after the other: held together they could wait for each other.
 */
export async function waitForSends(db: Database): Promise<void> {
  await db.transaction().execute(holdSends)
  await db
    .transaction()
    .execute((trx) => sql`lock table access_code in share row exclusive mode`.execute(trx))
}

/** Waits for sends alone, and none begins to store anything until this transaction has ended. */
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
