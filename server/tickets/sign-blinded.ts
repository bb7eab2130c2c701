import { constants, createPublicKey, type KeyObject, privateDecrypt, publicEncrypt } from 'node:crypto'

const padding = constants.RSA_NO_PADDING

/**
 * BlindSign of RFC 9474, section 4.3: the bare private operation on what the browser blinded. OpenSSL does it, with
 * the Chinese remainder theorem, in constant time and under a blinding of its own, so that neither how long it takes
 * nor chosen messages tell about the key; never JavaScript, whose numbers do neither. What came out is checked, as
 * the RFC asks: one faulty result (a bad memory chip) would be enough to work out the key.
 *
 * @param blinded as long as the modulus and smaller than it
 */
export function signBlinded(key: KeyObject, blinded: Uint8Array, publicKey = publicHalf(key)): Buffer {
  const signature = privateDecrypt({ key, padding }, blinded)
  const back = publicEncrypt({ key: publicKey, padding }, signature)
  if (!back.equals(blinded)) throw new Error('A signature came out wrong.')
  return signature
}

const publicKeys = new WeakMap<KeyObject, KeyObject>()

/** Worked out once for each key. */
export function publicHalf(key: KeyObject): KeyObject {
  const known = publicKeys.get(key) ?? createPublicKey(key)
  publicKeys.set(key, known)
  return known
}
