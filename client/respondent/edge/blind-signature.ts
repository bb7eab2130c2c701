/**
 * RFC 9474, RSABSSA-SHA384-PSS-Randomized, the browser's side: the server signs a number in which it cannot see the
 * ticket, and what comes out is a plain RSA-PSS signature of the ticket. Native BigInt and WebCrypto alone, because
 * it has to reach old phones. BigInt takes longer for some numbers than for others; here that tells nothing, since
 * what is blinded is made on this device, once, and nobody else can have it done again.
 */
const zero = BigInt(0)
const one = BigInt(1)
/** The exponent of every key of ours; no other is taken. */
const exponent = 65_537
const hash = { name: 'SHA-384', bytes: 48 } as const
/** As long as the hash: the RFC's named variant. */
export const saltBytes = hash.bytes
const rsaPss = { name: 'RSA-PSS', hash: hash.name } as const

export type PublicKey = { readonly modulus: bigint; readonly bytes: number; readonly verifier: CryptoKey }

export async function readPublicKey(jwk: { readonly n: string; readonly e: string }): Promise<PublicKey> {
  const bytes = fromBase64url(jwk.n)
  // A shorter key could be broken later, and with another exponent a server could choose keys that let it see.
  if (bytes.length < 256 || toNumber(fromBase64url(jwk.e)) !== BigInt(exponent)) throw new Error('key')
  const verifier = await crypto.subtle.importKey('jwk', { ...jwk, kty: 'RSA' }, rsaPss, false, ['verify'])
  return { modulus: toNumber(bytes), bytes: bytes.length, verifier }
}

const digest = async (...parts: readonly Uint8Array[]): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest(hash.name, joined(...parts)))

/** EMSA-PSS of RFC 8017, section 9.1.1, for a modulus of whole bytes. */
export async function encode(message: Uint8Array, salt: Uint8Array, bytes: number): Promise<Uint8Array> {
  const hashed = await digest(new Uint8Array(8), await digest(message), salt)
  const block = new Uint8Array(bytes - hashed.length - 1)
  block.set(salt, block.length - salt.length)
  block[block.length - salt.length - 1] = 1
  const mask = await Promise.all(
    Array.from({ length: Math.ceil(block.length / hash.bytes) }, (_, count) =>
      digest(hashed, new Uint8Array([0, 0, 0, count])),
    ),
  )
  const masked = joined(...mask)
  const hidden = block.map((byte, place) => byte ^ (masked[place] ?? 0))
  // One bit less than the modulus has, so that as a number it is smaller.
  hidden[0] = (hidden[0] ?? 0) & 0x7f
  return joined(hidden, hashed, new Uint8Array([0xbc]))
}

/** Section 4.2. `factor` is a random number below the modulus: it hides the message, and is needed to unblind. */
export function blind(encoded: Uint8Array, factor: bigint, { modulus, bytes }: PublicKey): Uint8Array {
  const message = toNumber(encoded)
  // Refuses a message or factor that shares a divisor with the modulus: only a key that is no RSA key has such.
  inverse(message, modulus)
  return toBytes((message * power(factor, modulus)) % modulus, bytes)
}

/**
 * Section 4.4, without its last step: what comes out is to be verified before anybody is shown it. A server that
 * chose a key to see through the blinding cannot make signatures that verify with it.
 */
export const unblind = (
  signature: Uint8Array,
  factor: bigint,
  { modulus, bytes }: PublicKey,
): Uint8Array<ArrayBuffer> => toBytes((toNumber(signature) * inverse(factor, modulus)) % modulus, bytes)

export const verify = (
  message: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  { verifier }: PublicKey,
): Promise<boolean> =>
  crypto.subtle.verify({ name: rsaPss.name, saltLength: saltBytes }, verifier, signature, message)

/** A number below the modulus, every one as likely but for one part in 2^128. */
export const randomFactor = ({ modulus, bytes }: PublicKey): bigint =>
  toNumber(crypto.getRandomValues(new Uint8Array(bytes + 16))) % modulus

/** number^65537, by squaring sixteen times. */
function power(number: bigint, modulus: bigint): bigint {
  let result = number
  for (let bit = 1; bit < exponent - 1; bit *= 2) result = (result * result) % modulus
  return (result * number) % modulus
}

/** By Euclid's algorithm. */
export function inverse(number: bigint, modulus: bigint): bigint {
  let [divisor, rest, before, now] = [modulus, number % modulus, zero, one]
  while (rest !== zero) {
    const times = divisor / rest
    ;[divisor, rest] = [rest, divisor - times * rest]
    ;[before, now] = [now, before - times * now]
  }
  if (divisor !== one) throw new Error('key')
  return before < zero ? before + modulus : before
}

export const toHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

export const toNumber = (bytes: Uint8Array): bigint => BigInt(`0x${toHex(bytes)}`)

export function toBytes(number: bigint, length: number): Uint8Array<ArrayBuffer> {
  const digits = number.toString(16).padStart(2 * length, '0')
  return Uint8Array.from({ length }, (_, place) =>
    Number.parseInt(digits.slice(2 * place, 2 * place + 2), 16),
  )
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

export const toBase64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '')

export const fromBase64url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (character) => character.charCodeAt(0))
