import type { Context } from '../context.ts'
import type { Refusal } from '../problems.ts'
import { takeSignInLink } from '../repositories/sign-in-links.ts'
import { deleteEndedSessions, insertSession } from '../repositories/staff-sessions.ts'
import { newToken, tokenHash } from '../token.ts'
import { endOfSession, idleUntil } from './find-signed-in.ts'

/** Trades a link's token for a session token. Sessions that ended are swept on the way. */
export async function signIn(
  context: Context,
  token: string,
): Promise<{ readonly sessionToken: string } | Refusal> {
  const now = context.now()
  const staffId = await takeSignInLink(context.db, tokenHash(token), now)
  if (staffId === undefined) return { refused: 'sign-in-not-recognised' }
  const sessionToken = newToken(context.random)
  await deleteEndedSessions(context.db, now)
  await insertSession(context.db, {
    token_hash: tokenHash(sessionToken),
    staff_id: staffId,
    idle_until: idleUntil(now, endOfSession(now)),
    ends_at: endOfSession(now),
  })
  return { sessionToken }
}
