import type { Context } from '../context.ts'
import { insertAuditLine } from '../repositories/audit-log.ts'
import { deleteSignInLinks } from '../repositories/sign-in-links.ts'
import { findProgrammeStaff } from '../repositories/staff.ts'
import { linkFor, makeSignInLink } from './make-sign-in-link.ts'

/**
 * The programme's first way in, for the operator's terminal. Undefined once somebody has used it. A link that was
 * printed but never followed is replaced, so a lost terminal locks nobody out.
 */
export async function firstSignIn(context: Context): Promise<string | undefined> {
  const programme = await findProgrammeStaff(context.db)
  if (programme === undefined) return inviteProgramme(context)
  const neverFollowed = await deleteSignInLinks(context.db, programme.id)
  return neverFollowed ? linkFor(context, context.db, programme.id, false) : undefined
}

/** Another of the programme, asked for at the server's own console: the way back when every passkey is lost. */
export async function inviteProgramme(context: Context): Promise<string> {
  const at = context.now()
  await insertAuditLine(context.db, {
    ...{ at, staffId: null, action: 'invite-programme-at-console', outcome: 'begun' },
  })
  const link = { role: 'programme', localAuthority: null, reusable: false } as const
  return (await makeSignInLink(context, link)).signInPath
}
