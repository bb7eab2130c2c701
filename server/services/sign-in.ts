import type { Context } from '../context.ts'
import type { Refusal } from '../problems.ts'
import { takeSignInLink } from '../repositories/sign-in-links.ts'
import { findStaff } from '../repositories/staff.ts'
import { tokenHash } from '../token.ts'
import { startSession } from './start-session.ts'

/**
 * Trades a link's token for a session token. An invitation opens enrolment alone: whoever intercepts one can be seen
 * to have used it, and it shows nothing. The demonstration's link opens everything, of data that are made up.
 */
export async function signIn(
  context: Context,
  token: string,
  replaced?: string,
): Promise<{ readonly sessionToken: string } | Refusal> {
  const link = await takeSignInLink(context.db, tokenHash(token), context.now())
  const staff = link && (await findStaff(context.db, link.staffId))
  if (!link || !staff) return { refused: 'sign-in-not-recognised' }
  return startSession(context, staff.id, link.reusable ? 'demonstration' : 'invitation', replaced)
}
