import type { Context } from '../context.ts'
import type { Database, StaffRole } from '../database/tables.ts'
import { insertSignInLink } from '../repositories/sign-in-links.ts'
import { insertStaff } from '../repositories/staff.ts'
import { newToken, tokenHash } from '../token.ts'

const day = 24 * 60 * 60_000
const daysToFollow = 7

/**
 * A person nobody has named, and the link that lets them in: the programme's first, and the demonstration's officer.
 * The token stands in the fragment, which browsers send to nobody. `reusable` is for the demonstration alone, where
 * the same address is opened again and again.
 */
export async function makeSignInLink(
  context: Context,
  person: { readonly role: StaffRole; readonly localAuthority: string | null; readonly reusable: boolean },
): Promise<{ readonly signInPath: string }> {
  const id = context.random.id()
  const { role, localAuthority } = person
  const nobodyNamed = { label: null, council_account_hmac: null }
  await insertStaff(context.db, { id, role, local_authority_id: localAuthority, ...nobodyNamed })
  return { signInPath: await linkFor(context, context.db, id, person.reusable) }
}

export async function linkFor(
  context: Context,
  db: Database,
  staffId: string,
  reusable: boolean,
): Promise<string> {
  const token = newToken(context.random)
  await insertSignInLink(db, {
    token_hash: tokenHash(token),
    staff_id: staffId,
    expires_at: new Date(context.now().getTime() + daysToFollow * day),
    reusable,
  })
  return `/portal/#token=${token}`
}
