import type { Context } from '../context.ts'
import { findStaff, type Staff } from '../repositories/staff.ts'
import { findSession, prolongSession } from '../repositories/staff-sessions.ts'
import { tokenHash } from '../token.ts'

const minute = 60_000
/** An officer between two meetings keeps the session; a laptop left in one does not, and no session outlives a day's work. */
const idleMinutes = 60
const sessionMinutes = 12 * 60

export const endOfSession = (now: Date): Date => new Date(now.getTime() + sessionMinutes * minute)
export const idleUntil = (now: Date, endsAt: Date): Date =>
  new Date(Math.min(now.getTime() + idleMinutes * minute, endsAt.getTime()))

/** Who a session token belongs to. The idle limit is moved on at most once a minute, to spare the database. */
export async function findSignedIn(context: Context, sessionToken: string): Promise<Staff | undefined> {
  const now = context.now()
  const hash = tokenHash(sessionToken)
  const session = await findSession(context.db, hash, now)
  if (session === undefined) return undefined
  const next = idleUntil(now, session.ends_at)
  if (next.getTime() - session.idle_until.getTime() >= minute) await prolongSession(context.db, hash, next)
  return findStaff(context.db, session.staff_id)
}
