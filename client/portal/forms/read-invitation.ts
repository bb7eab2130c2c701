import { type NewInvitation, staffRoles } from '../edge/wire.ts'
import type { Typed } from '../parts/form-page.tsx'
import { faultUnless, type Read, readAll } from './field-fault.ts'

/** With an authority it is an officer of it; without one, somebody who belongs to none. */
export function readInvitation(typed: Typed, authority: string | undefined): Read<NewInvitation> {
  const label = typed.one('label')
  const chosen = staffRoles.find((role) => role === typed.one('role'))
  const role = authority === undefined ? chosen : 'officer'
  const account = typed.one('councilAccount')
  const invitation: NewInvitation = {
    role: role ?? 'researcher',
    label,
    localAuthority: authority ?? null,
    councilAccount: account === '' ? null : account,
  }
  return readAll(invitation, [
    faultUnless(label !== '' && label.length <= 80, 'label', 'Enter what you call them, in up to 80 letters'),
    faultUnless(role !== undefined, 'role', 'Choose what they do'),
    faultUnless(
      account === '' || account.length >= 3,
      'councilAccount',
      'Enter the whole name of the account',
    ),
  ])
}
