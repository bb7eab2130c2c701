import { createHash, createPublicKey, type KeyObject } from 'node:crypto'

/** Every key of ours has this exponent, and the browser takes no other (client/respondent/edge/blind-ticket.ts). */
const exponent = 'AQAB'

const jwkOf = (modulus: Uint8Array) => ({
  e: exponent,
  kty: 'RSA',
  n: Buffer.from(modulus).toString('base64url'),
})

const moduli = new WeakMap<KeyObject, Buffer>()

/** Worked out once for each key, because every signature asks. */
export function modulusOf(key: KeyObject): Buffer {
  const known = moduli.get(key)
  if (known) return known
  const { n, e } = createPublicKey(key).export({ format: 'jwk' })
  if (n === undefined || e !== exponent) throw new Error('A signing key is an RSA key with exponent 65537.')
  const modulus = Buffer.from(n, 'base64url')
  moduli.set(key, modulus)
  return modulus
}

/**
 * Names a key: the thumbprint of RFC 7638 (SHA-256 over the members in the order of their names), in hex. Whoever
 * has a fingerprint can check that the key they were given is the one it names.
 */
export const fingerprintOf = (modulus: Uint8Array): string =>
  createHash('sha256')
    .update(JSON.stringify(jwkOf(modulus)))
    .digest('hex')

export const publicKeyOf = (modulus: Uint8Array): KeyObject =>
  createPublicKey({ key: jwkOf(modulus), format: 'jwk' })
