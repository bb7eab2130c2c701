import type { Database, SignInWay } from '../database/tables.ts'

export type StaffSession = {
  readonly staff_id: string
  readonly idle_until: Date
  readonly ends_at: Date
  readonly way: SignInWay
}

export async function insertSession(
  db: Database,
  session: StaffSession & { readonly token_hash: Uint8Array },
): Promise<void> {
  await db.insertInto('staff_session').values(session).execute()
}

/** Undefined once the session has been idle too long or has reached its end. */
export const findSession = (
  db: Database,
  tokenHash: Uint8Array,
  now: Date,
): Promise<StaffSession | undefined> =>
  db
    .selectFrom('staff_session')
    .select(['staff_id', 'idle_until', 'ends_at', 'way'])
    .where('token_hash', '=', tokenHash)
    .where('idle_until', '>', now)
    .where('ends_at', '>', now)
    .executeTakeFirst()

export async function prolongSession(db: Database, tokenHash: Uint8Array, idleUntil: Date): Promise<void> {
  await db
    .updateTable('staff_session')
    .set({ idle_until: idleUntil })
    .where('token_hash', '=', tokenHash)
    .execute()
}

export async function deleteSession(db: Database, tokenHash: Uint8Array): Promise<void> {
  await db.deleteFrom('staff_session').where('token_hash', '=', tokenHash).execute()
}

/** In every browser, everywhere. */
export async function deleteSessionsOf(db: Database, staffId: string): Promise<void> {
  await db.deleteFrom('staff_session').where('staff_id', '=', staffId).execute()
}

export async function deleteEndedSessions(db: Database, now: Date): Promise<void> {
  await db
    .deleteFrom('staff_session')
    .where((where) => where.or([where('idle_until', '<=', now), where('ends_at', '<=', now)]))
    .execute()
}
