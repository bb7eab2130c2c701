import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server'
import type { Context } from '../context.ts'
import type { Refusal } from '../problems.ts'
import { insertChallenge, takeChallenge } from '../repositories/passkey-challenges.ts'
import { findPasskey, moveCounter, type Passkey } from '../repositories/passkeys.ts'
import { findStaff } from '../repositories/staff.ts'
import { tokenHash } from '../token.ts'
import { challengeEnds } from './register-passkey.ts'
import { startSession } from './start-session.ts'

/** A challenge for whoever has a passkey of ours: no name is asked, so nobody can try out who works here. */
export async function startPasskeySignIn(context: Context, origin: string) {
  const now = context.now()
  const options = await generateAuthenticationOptions({
    rpID: new URL(origin).hostname,
    challenge: new Uint8Array(context.random.bytes(32)),
    userVerification: 'required',
  })
  const kept = {
    challenge_hash: tokenHash(options.challenge),
    staff_id: null,
    expires_at: challengeEnds(now),
  }
  await insertChallenge(context.db, kept, now)
  return options
}

/**
 * Signs in with a passkey. One refusal for all that can be wrong: unknown key, forged answer, used challenge, a
 * counter that did not move on (a copy of a key is in use), somebody who has left.
 */
export async function signInWithPasskey(
  context: Context,
  origin: string,
  response: AuthenticationResponseJSON,
  replaced?: string,
): Promise<{ readonly sessionToken: string } | Refusal> {
  const refused: Refusal = { refused: 'passkey-not-recognised' }
  const passkey = await findPasskey(context.db, response.id)
  const staff = passkey && (await findStaff(context.db, passkey.staff_id))
  if (!passkey || !staff) return refused
  const counter = await verifiedCounter(context, origin, response, passkey)
  if (counter === undefined || !(await moveCounter(context.db, passkey.id, counter))) return refused
  return startSession(context, staff.id, 'passkey', replaced)
}

async function verifiedCounter(
  context: Context,
  origin: string,
  response: AuthenticationResponseJSON,
  passkey: Passkey,
): Promise<number | undefined> {
  const { id, public_key, counter } = passkey
  const now = context.now()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => takeChallenge(context.db, tokenHash(challenge), null, now),
      expectedOrigin: origin,
      expectedRPID: new URL(origin).hostname,
      credential: { id, publicKey: new Uint8Array(public_key), counter },
      requireUserVerification: true,
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    // Whatever does not fit: the library throws, and its words quote what was sent.
    return undefined
  }
}
