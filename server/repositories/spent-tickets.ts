import { sql } from 'kysely'
import { executePrepared } from '../database/prepared-statements.ts'
import type { Database } from '../database/tables.ts'

export async function isTicketSpent(db: Database, wave: string, ticketHash: Uint8Array): Promise<boolean> {
  const query = sql`select wave_id from spent_ticket where wave_id = ${wave} and ticket_hash = ${ticketHash}`
  const { rows } = await executePrepared(db, 'is-ticket-spent', query)
  return rows.length > 0
}

/**
 * Forgets when the tickets of a wave were spent: written anew in the order of their hashes, like the codes. That
 * they were spent is kept, so that a phone which was switched off before the thanks arrived gets them weeks later.
 */
export async function forgetWhenSpent(db: Database, wave: string): Promise<void> {
  const tickets = await db.deleteFrom('spent_ticket').where('wave_id', '=', wave).returningAll().execute()
  const order = tickets.toSorted((left, right) => Buffer.compare(left.ticket_hash, right.ticket_hash))
  const batch = 1000
  for (let start = 0; start < order.length; start += batch) {
    await db
      .insertInto('spent_ticket')
      .values(order.slice(start, start + batch))
      .execute()
  }
}
