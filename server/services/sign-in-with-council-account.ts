import { createHmac } from 'node:crypto'
import * as openid from 'openid-client'
import type { Context } from '../context.ts'
import type { CouncilSignIn } from '../council-sign-ins.ts'
import type { Refusal } from '../problems.ts'
import {
  findCouncilIdentity,
  insertCouncilIdentity,
  insertCouncilSignIn,
  takeCouncilSignIn,
} from '../repositories/council-sign-ins.ts'
import { takeInvitedAccount } from '../repositories/staff.ts'
import { newToken, tokenHash } from '../token.ts'
import { startSession } from './start-session.ts'

const minutesAway = 10
const failed: Refusal = { refused: 'council-account-not-recognised' }

/** What the directory says of itself, asked once and again after a failure. */
const discovered = new WeakMap<CouncilSignIn, Promise<openid.Configuration>>()

function configurationOf(council: CouncilSignIn): Promise<openid.Configuration> {
  const known = discovered.get(council)
  if (known) return known
  const { issuer, clientId, clientSecret } = council
  // Plain http only on this machine itself: a directory started by a test.
  const options = issuer.startsWith('http:') ? { execute: [openid.allowInsecureRequests] } : {}
  const asked = openid.discovery(new URL(issuer), clientId, clientSecret, undefined, {
    ...options,
    timeout: 10,
  })
  discovered.set(council, asked)
  asked.catch(() => discovered.delete(council))
  return asked
}

/**
 * The account somebody is invited with, under a key outside the database: a copy of it names nobody. Bound to the
 * council, so that one council's directory cannot answer for an account of another's.
 */
export const councilAccountHash = (context: Context, localAuthority: string, account: string): Buffer =>
  createHmac('sha256', context.keys.pepper())
    .update(`council account\0${localAuthority}\0${account.trim().toLowerCase()}`)
    .digest()

/** Authorization code with PKCE, state and nonce: all three stay here, the browser carries a token to find them by. */
export async function startCouncilSignIn(
  context: Context,
  localAuthority: string,
  returnTo: string,
): Promise<{ readonly address: string; readonly token: string } | Refusal> {
  const council = context.config.councilSignIns.get(localAuthority)
  if (council === undefined) return { refused: 'page-not-found' }
  const configuration = await configurationOf(council).catch(() => undefined)
  if (configuration === undefined) return { refused: 'council-sign-in-not-available' }
  const now = context.now()
  const token = newToken(context.random)
  const codeVerifier = openid.randomPKCECodeVerifier()
  const trip = { state: openid.randomState(), nonce: openid.randomNonce(), code_verifier: codeVerifier }
  await insertCouncilSignIn(
    context.db,
    {
      ...{ token_hash: tokenHash(token), local_authority_id: localAuthority, ...trip },
      expires_at: new Date(now.getTime() + minutesAway * 60_000),
    },
    now,
  )
  const address = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: returnTo,
    scope: 'openid profile',
    state: trip.state,
    nonce: trip.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  })
  return { address: address.href, token }
}

/** Somebody has come back. One refusal for all that can be wrong, so that nothing can be tried out. */
export async function signInWithCouncilAccount(
  context: Context,
  token: string,
  address: URL,
  replaced?: string,
): Promise<{ readonly sessionToken: string } | Refusal> {
  const trip = await takeCouncilSignIn(context.db, tokenHash(token), context.now())
  const council = trip && context.config.councilSignIns.get(trip.local_authority_id)
  if (!trip || !council) return failed
  const claims = await claimsOf(council, trip, address)
  if (claims === undefined) return failed
  const staffId = await staffOfClaims(context, trip.local_authority_id, council, claims)
  return staffId === undefined ? failed : startSession(context, staffId, 'council-account', replaced)
}

/** Signature, issuer, audience, times, state, nonce and verifier are the library's to check. */
async function claimsOf(
  council: CouncilSignIn,
  trip: { readonly state: string; readonly nonce: string; readonly code_verifier: string },
  address: URL,
): Promise<openid.IDToken | undefined> {
  try {
    const tokens = await openid.authorizationCodeGrant(await configurationOf(council), address, {
      expectedState: trip.state,
      expectedNonce: trip.nonce,
      pkceCodeVerifier: trip.code_verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    const methods: readonly unknown[] = Array.isArray(claims?.['amr']) ? claims['amr'] : []
    return council.requiredMethods.every((method) => methods.includes(method)) ? claims : undefined
  } catch {
    return undefined
  }
}

/** Known by issuer and subject, which never change; by the account they were invited with on the first visit only. */
async function staffOfClaims(
  context: Context,
  localAuthority: string,
  council: CouncilSignIn,
  claims: openid.IDToken,
): Promise<string | undefined> {
  const identity = { issuer: claims.iss, subject: claims.sub }
  const known = await findCouncilIdentity(context.db, { ...identity, localAuthority })
  if (known !== undefined) return known
  const account = claims[council.accountClaim]
  if (typeof account !== 'string' || claims['email_verified'] === false) return undefined
  return context.db.transaction().execute(async (trx) => {
    const hash = councilAccountHash(context, localAuthority, account)
    const invited = await takeInvitedAccount(trx, localAuthority, hash)
    if (invited === undefined) return undefined
    return (await insertCouncilIdentity(trx, { ...identity, staff_id: invited })) ? invited : undefined
  })
}

/** Where the council's own sign-in ends too; undefined where it has no such place or does not answer. */
export async function councilSignOutAddress(
  context: Context,
  localAuthority: string,
  returnTo: string,
): Promise<string | undefined> {
  const council = context.config.councilSignIns.get(localAuthority)
  if (council === undefined) return undefined
  try {
    const configuration = await configurationOf(council)
    return openid.buildEndSessionUrl(configuration, { post_logout_redirect_uri: returnTo }).href
  } catch {
    return undefined
  }
}
