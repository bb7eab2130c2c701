import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { z } from 'zod'

const base64url = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]+$/)

/** What browsers add of their own accord is let through and not read. */
const shared = {
  id: base64url(1400),
  rawId: base64url(1400),
  type: z.literal('public-key'),
  clientExtensionResults: z.record(z.string(), z.unknown()),
  authenticatorAttachment: z.string().max(32).nullish(),
}

/** What a browser's authenticator made (WebAuthn Level 3, RegistrationResponseJSON). */
export const madePasskeySchema = z
  .object({
    ...shared,
    response: z.object({ clientDataJSON: base64url(8192), attestationObject: base64url(32_768) }),
  })
  .transform((made) => made as RegistrationResponseJSON)

/** What it signed (AuthenticationResponseJSON). */
export const shownPasskeySchema = z
  .object({
    ...shared,
    response: z.object({
      clientDataJSON: base64url(8192),
      authenticatorData: base64url(8192),
      signature: base64url(8192),
      userHandle: base64url(128).nullish(),
    }),
  })
  .transform((shown) => shown as AuthenticationResponseJSON)

/** Options as the standard has them, for the browser to read: `PublicKeyCredentialCreationOptionsJSON` and its sister. */
export const passkeyOptionsSchema = z.looseObject({ challenge: z.string() })
