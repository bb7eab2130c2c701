import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  type VerifiedRegistrationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import type { Refusal } from '../problems.ts'
import { insertChallenge, takeChallenge } from '../repositories/passkey-challenges.ts'
import { insertPasskey, listPasskeys } from '../repositories/passkeys.ts'
import type { Staff } from '../repositories/staff.ts'
import { tokenHash } from '../token.ts'

const minutesForPasskey = 5
export const challengeEnds = (now: Date): Date => new Date(now.getTime() + minutesForPasskey * 60_000)

/** EdDSA, ES256, RS256 (COSE): what every authenticator in use has one of. */
const algorithms = [-8, -7, -257]

/** Enough for a laptop, a telephone, two security keys and their successors. */
const mostPasskeys = 10

/**
 * What a browser needs to make a passkey: one that can be found without a user name, and that checks its holder by
 * face, finger or PIN. The authenticator is told the label, which the person sees when signing in, and no more.
 */
export async function startPasskey(context: Context, staff: Staff, origin: string) {
  const now = context.now()
  const passkeys = await listPasskeys(context.db, staff.id)
  const challenge = new Uint8Array(context.random.bytes(32))
  const options = await generateRegistrationOptions({
    rpName: 'Heard',
    rpID: new URL(origin).hostname,
    userName: staff.label ?? staff.role,
    userDisplayName: staff.label ?? staff.role,
    userID: new TextEncoder().encode(staff.id),
    challenge,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: passkeys.map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    timeout: minutesForPasskey * 60_000,
  })
  const kept = {
    challenge_hash: tokenHash(options.challenge),
    staff_id: staff.id,
    expires_at: challengeEnds(now),
  }
  await insertChallenge(context.db, kept, now)
  return options
}

/** Checks what the browser's authenticator made, and keeps its public half. */
export async function registerPasskey(
  context: Context,
  staff: Staff,
  origin: string,
  made: { readonly label: string; readonly response: RegistrationResponseJSON },
): Promise<Record<string, never> | Refusal> {
  const now = context.now()
  const verified = await verifyRegistrationResponse({
    response: made.response,
    expectedChallenge: (challenge) => takeChallenge(context.db, tokenHash(challenge), staff.id, now),
    expectedOrigin: origin,
    expectedRPID: new URL(origin).hostname,
    requireUserVerification: true,
    supportedAlgorithmIDs: algorithms,
    // The library throws at whatever does not fit; what it says quotes what was sent.
  }).catch((): VerifiedRegistrationResponse => ({ verified: false }))
  if (!verified.verified) return { refused: 'passkey-not-accepted' }
  if ((await listPasskeys(context.db, staff.id)).length >= mostPasskeys)
    return { refused: 'too-many-passkeys' }
  const { credential } = verified.registrationInfo
  const inserted = await insertPasskey(context.db, {
    id: credential.id,
    staff_id: staff.id,
    public_key: credential.publicKey,
    counter: credential.counter,
    label: made.label,
    added_on: dayOf(now),
  })
  return inserted ? {} : { refused: 'passkey-not-accepted' }
}
