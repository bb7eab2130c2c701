import type { Context } from '../context.ts'
import type { SignInWay } from '../database/tables.ts'
import { insertAuditLine } from '../repositories/audit-log.ts'
import { deleteEndedSessions, deleteSession, insertSession } from '../repositories/staff-sessions.ts'
import type { AuditedAction } from '../staff-actions.ts'
import { newToken, tokenHash } from '../token.ts'
import { endOfSession, idleUntil } from './find-signed-in.ts'

const actions: Readonly<Record<SignInWay, AuditedAction>> = {
  invitation: 'sign-in-by-invitation',
  demonstration: 'sign-in-in-demonstration',
  passkey: 'sign-in-by-passkey',
  'council-account': 'sign-in-by-council-account',
}

/**
 * Signs somebody in under a new token, and ends the session that this browser came with: a token that somebody saw,
 * or planted, before the sign-in is worth nothing after it.
 */
export async function startSession(
  context: Context,
  staffId: string,
  way: SignInWay,
  replaced?: string,
): Promise<{ readonly sessionToken: string }> {
  const now = context.now()
  const sessionToken = newToken(context.random)
  const endsAt = endOfSession(now, way)
  await context.db.transaction().execute(async (trx) => {
    await deleteEndedSessions(trx, now)
    if (replaced !== undefined) await deleteSession(trx, tokenHash(replaced))
    await insertSession(trx, {
      token_hash: tokenHash(sessionToken),
      staff_id: staffId,
      idle_until: idleUntil(now, endsAt),
      ends_at: endsAt,
      way,
    })
    await insertAuditLine(trx, { at: now, staffId, action: actions[way], outcome: 'begun' })
  })
  return { sessionToken }
}
