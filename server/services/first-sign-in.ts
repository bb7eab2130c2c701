import type { Context } from '../context.ts'
import { deleteSignInLinks } from '../repositories/sign-in-links.ts'
import { findProgrammeStaff } from '../repositories/staff.ts'
import { linkFor, makeSignInLink } from './make-sign-in-link.ts'

/**
 * The programme's first way in, for the operator's terminal. Undefined once somebody has used it. A link that was
 * printed but never followed is replaced, so a lost terminal locks nobody out.
 */
export async function firstSignIn(context: Context): Promise<string | undefined> {
  const programme = await findProgrammeStaff(context.db)
  if (programme === undefined) {
    const link = { role: 'programme', localAuthority: null, reusable: false } as const
    return (await makeSignInLink(context, link)).signInPath
  }
  const neverFollowed = await deleteSignInLinks(context.db, programme.id)
  return neverFollowed ? linkFor(context, programme.id, false) : undefined
}
