import type { Fault } from '../../surveys/model/fault.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { StaffRole } from '../database/tables.ts'
import type { Refusal } from '../problems.ts'
import { deleteCouncilIdentitiesOf } from '../repositories/council-sign-ins.ts'
import { findLocalAuthority } from '../repositories/local-authorities.ts'
import { deletePasskeysOf } from '../repositories/passkeys.ts'
import { deleteSignInLinks } from '../repositories/sign-in-links.ts'
import { findStaff, insertStaff, lockProgrammeStaff, markRemoved } from '../repositories/staff.ts'
import { deleteSessionsOf } from '../repositories/staff-sessions.ts'
import { linkFor } from './make-sign-in-link.ts'
import { councilAccountHash } from './sign-in-with-council-account.ts'

export type NewInvitation = {
  readonly role: StaffRole
  readonly label: string
  readonly localAuthority: string | null
  /** The name they sign in with at their council; null for somebody who will use a passkey. */
  readonly councilAccount: string | null
}

/** `signInPath` is null for somebody who comes in by a council account: they need no key from us. */
export type Invited = { readonly id: string; readonly signInPath: string | null }

/** An officer belongs to a council and nobody else does: who reads comments or types paper in is never council staff. */
async function faultsOf(context: Context, invitation: NewInvitation): Promise<readonly Fault[]> {
  const { role, localAuthority, councilAccount } = invitation
  const faults: Fault[] = []
  const fault = (field: keyof NewInvitation, code: string, message: string) =>
    faults.push({ path: [field], code, message })
  if (role === 'officer') {
    if (localAuthority === null) fault('localAuthority', 'missing', 'An officer belongs to an authority.')
    else if (!(await findLocalAuthority(context.db, localAuthority))) {
      fault('localAuthority', 'unknown-value', 'There is no such authority.')
    }
  } else if (localAuthority !== null) {
    fault('localAuthority', 'not-for-role', 'Only an officer belongs to an authority.')
  }
  if (councilAccount === null) return faults
  if (role !== 'officer') {
    fault('councilAccount', 'not-for-role', 'Only an officer signs in with a council account.')
  } else if (!context.config.councilSignIns.has(localAuthority ?? '')) {
    fault('councilAccount', 'not-set-up', 'The sign-in of this council has not been set up on this server.')
  }
  return faults
}

/** Lets somebody in: by a link that works once, or by the account they have at their council. */
export async function inviteStaff(context: Context, invitation: NewInvitation): Promise<Invited | Refusal> {
  const faults = await faultsOf(context, invitation)
  if (faults.length > 0) return { refused: 'staff-not-accepted', faults }
  const { role, label, localAuthority, councilAccount } = invitation
  const account =
    councilAccount === null ? null : councilAccountHash(context, localAuthority ?? '', councilAccount)
  const id = context.random.id()
  return inTransaction<Invited>(context.db, async (trx) => {
    const staff = { id, role, label, local_authority_id: localAuthority, council_account_hmac: account }
    if (!(await insertStaff(trx, staff))) return { refused: 'already-there' }
    return { id, signInPath: account === null ? await linkFor(context, trx, id, false) : null }
  })
}

/**
 * For somebody who has lost every passkey. What they had opens nothing from now on: a device that is lost may be in
 * other hands.
 */
export function inviteStaffAgain(context: Context, id: string): Promise<Invited | Refusal> {
  return inTransaction<Invited>(context.db, async (trx) => {
    if (!(await findStaff(trx, id))) return { refused: 'staff-not-found' }
    await deletePasskeysOf(trx, id)
    await deleteSessionsOf(trx, id)
    await deleteSignInLinks(trx, id)
    return { id, signInPath: await linkFor(context, trx, id, false) }
  })
}

/** Somebody has left. All their ways in go with their name; the last of the programme stays. */
export function removeStaff(context: Context, id: string): Promise<{ readonly id: string } | Refusal> {
  return inTransaction(context.db, async (trx) => {
    const programme = await lockProgrammeStaff(trx)
    if (!(await findStaff(trx, id))) return { refused: 'staff-not-found' }
    if (programme.length === 1 && programme[0] === id) return { refused: 'last-of-programme' }
    await deletePasskeysOf(trx, id)
    await deleteCouncilIdentitiesOf(trx, id)
    await deleteSessionsOf(trx, id)
    await deleteSignInLinks(trx, id)
    await markRemoved(trx, id)
    return { id }
  })
}
