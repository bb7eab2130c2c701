import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import { at, type Send } from './api.ts'
import { request } from './request.ts'
import type {
  AuditPage,
  Invited,
  LocalAuthorityName,
  NewInvitation,
  OwnPasskey,
  Person,
  SafeguardingLead,
} from './wire.ts'

/** Who comes in, and how. */
export const staffApi = (send: Send) => ({
  passkeyChallenge: () =>
    request<PublicKeyCredentialRequestOptionsJSON>('POST', '/api/sign-in/passkey/options', {}),
  signInWithPasskey: (response: AuthenticationResponseJSON) =>
    request<undefined>('POST', '/api/sign-in/passkey', response),
  councils: () =>
    request<{ readonly councils: readonly LocalAuthorityName[] }>('GET', '/api/sign-in/councils'),
  newPasskey: () => send<PublicKeyCredentialCreationOptionsJSON>('POST', '/api/passkeys/options', {}),
  addPasskey: (label: string, response: RegistrationResponseJSON) =>
    send<undefined>('POST', '/api/passkeys', { label, response }),
  passkeys: () => send<{ readonly passkeys: readonly OwnPasskey[] }>('GET', '/api/passkeys'),
  removePasskey: (id: string) => send<undefined>('DELETE', at`/api/passkeys/${id}`),
  signOutEverywhere: () => send<undefined>('POST', '/api/sign-out-everywhere', {}),
  people: () => send<{ readonly staff: readonly Person[] }>('GET', '/api/staff'),
  invite: (invitation: NewInvitation) => send<Invited>('POST', '/api/staff', invitation),
  inviteAgain: (id: string) => send<Invited>('POST', at`/api/staff/${id}/invitation`, {}),
  removePerson: (id: string) => send<undefined>('DELETE', at`/api/staff/${id}`),
  auditLog: (before?: string) =>
    send<AuditPage>('GET', before === undefined ? '/api/audit-log' : at`/api/audit-log?before=${before}`),
  safeguardingLead: (authority: string) =>
    send<{ readonly lead: SafeguardingLead | null }>(
      'GET',
      at`/api/local-authorities/${authority}/safeguarding-lead`,
    ),
  nameSafeguardingLead: (authority: string, lead: SafeguardingLead) =>
    send<unknown>('POST', at`/api/local-authorities/${authority}/safeguarding-lead`, lead),
})
