import type { Context } from '../context.ts'
import { insertAuditLine } from '../repositories/audit-log.ts'
import { deleteSession } from '../repositories/staff-sessions.ts'
import { tokenHash } from '../token.ts'
import { findSignedIn } from './find-signed-in.ts'
import { councilSignOutAddress } from './sign-in-with-council-account.ts'

/** Ends a session. Gives back where somebody's council account signs out too, which is theirs to do or not. */
export async function signOut(
  context: Context,
  sessionToken: string | undefined,
  returnTo: string,
): Promise<string | null> {
  const staff = sessionToken === undefined ? undefined : await findSignedIn(context, sessionToken)
  if (sessionToken === undefined || staff === undefined) return null
  await insertAuditLine(context.db, {
    ...{ at: context.now(), staffId: staff.id, action: 'sign-out', outcome: 'begun' },
  })
  await deleteSession(context.db, tokenHash(sessionToken))
  if (staff.way !== 'council-account') return null
  return (await councilSignOutAddress(context, staff.localAuthority?.id ?? '', returnTo)) ?? null
}
