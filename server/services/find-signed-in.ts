import type { Context } from '../context.ts'
import type { SignInWay } from '../database/tables.ts'
import { findStaff, type Staff } from '../repositories/staff.ts'
import { findSession, prolongSession } from '../repositories/staff-sessions.ts'
import { tokenHash } from '../token.ts'

const minute = 60_000
/** An officer between two meetings keeps the session; a laptop left in one does not, and no session outlives a day's work. */
const idleMinutes = 60
const sessionMinutes = 12 * 60
/** Time to make a passkey, and no more: an invitation is a key that came by post. */
const enrolmentMinutes = 30
/** What gives a new key, or takes one away, asks for a sign-in as young as this. */
const freshMinutes = 15

const minutesOf = (way: SignInWay): number => (way === 'invitation' ? enrolmentMinutes : sessionMinutes)

export const endOfSession = (now: Date, way: SignInWay): Date =>
  new Date(now.getTime() + minutesOf(way) * minute)
export const idleUntil = (now: Date, endsAt: Date): Date =>
  new Date(Math.min(now.getTime() + idleMinutes * minute, endsAt.getTime()))

export type SignedIn = Staff & {
  readonly way: SignInWay
  /** Signed in within the last quarter of an hour. */
  readonly fresh: boolean
}

/** Who a session token belongs to. The idle limit is moved on at most once a minute, to spare the database. */
export async function findSignedIn(context: Context, sessionToken: string): Promise<SignedIn | undefined> {
  const now = context.now()
  const hash = tokenHash(sessionToken)
  const session = await findSession(context.db, hash, now)
  if (session === undefined) return undefined
  const { way, ends_at: endsAt } = session
  const next = idleUntil(now, endsAt)
  if (next.getTime() - session.idle_until.getTime() >= minute) await prolongSession(context.db, hash, next)
  const staff = await findStaff(context.db, session.staff_id)
  const begunAt = endsAt.getTime() - minutesOf(way) * minute
  return staff && { ...staff, way, fresh: now.getTime() - begunAt <= freshMinutes * minute }
}
