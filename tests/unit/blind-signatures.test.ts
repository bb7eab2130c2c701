import { constants, createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { RSABSSA } from '@cloudflare/blindrsa-ts'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  blind,
  encode,
  fromBase64url,
  inverse,
  joined,
  type PublicKey,
  randomFactor,
  readPublicKey,
  saltBytes,
  toBase64url,
  toBytes,
  toHex,
  toNumber,
  unblind,
  verify,
} from '../../client/respondent/edge/blind-signature.ts'
import { prepareTicket } from '../../client/respondent/edge/prepare-ticket.ts'
import { fingerprintOf, modulusOf, publicKeyOf } from '../../server/tickets/public-key.ts'
import { signBlinded } from '../../server/tickets/sign-blinded.ts'
import { signMessage, verifyTicket } from '../../server/tickets/verify-ticket.ts'
import vectors from '../examples/rfc-9474-vectors.json' with { type: 'json' }

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(hex, 'hex'))
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const base64 = (number: bigint, length: number): string => toBase64url(toBytes(number, length))

/** The private key of a vector, with the parts that OpenSSL asks for worked out from its primes. */
function privateKeyOf(vector: (typeof vectors)[number]): KeyObject {
  const [n, e, d, p, q] = [vector.n, vector.e, vector.d, vector.p, vector.q].map((hex) => BigInt(`0x${hex}`))
  if (!n || !e || !d || !p || !q) throw new Error('A vector has all its numbers.')
  const key = {
    kty: 'RSA',
    n: base64(n, 512),
    e: 'AQAB',
    d: base64(d, 512),
    p: base64(p, 256),
    q: base64(q, 256),
    dp: base64(d % (p - 1n), 256),
    dq: base64(d % (q - 1n), 256),
    qi: base64(inverse(q, p), 256),
  }
  return createPrivateKey({ key, format: 'jwk' })
}

describe.each(vectors)('$name, the vector of RFC 9474', (vector) => {
  let key: KeyObject
  let ours: PublicKey
  const message = bytesOf(vector.input_msg)
  beforeAll(async () => {
    key = privateKeyOf(vector)
    const n = modulusOf(key).toString('base64url')
    ours = await readPublicKey({ n, e: 'AQAB' })
  })

  test('the browser blinds as it says', async () => {
    expect(hexOf(joined(bytesOf(vector.msg_prefix), bytesOf(vector.msg)))).toBe(vector.input_msg)
    const encoded = await encode(message, bytesOf(vector.salt), ours.bytes)
    const factor = inverse(BigInt(`0x${vector.inv}`), ours.modulus)
    expect(hexOf(blind(encoded, factor, ours))).toBe(vector.blinded_msg)
  })

  test('the server signs as it says', () => {
    expect(signBlinded(key, bytesOf(vector.blinded_msg)).toString('hex')).toBe(vector.blind_sig)
  })

  test('the browser unblinds as it says, and both verify', async () => {
    const factor = inverse(BigInt(`0x${vector.inv}`), ours.modulus)
    const signature = unblind(bytesOf(vector.blind_sig), factor, ours)
    expect(hexOf(signature)).toBe(vector.sig)
    expect(await verify(message, signature, ours)).toBe(true)
    expect(verifyTicket(publicKeyOf(modulusOf(key)), message, signature)).toBe(true)
  })
})

describe('with keys of our own', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const modulus = modulusOf(privateKey)
  const jwk = { n: modulus.toString('base64url'), e: 'AQAB' }
  const fingerprint = fingerprintOf(modulus)
  const suite = RSABSSA.SHA384.PSS.Randomized()
  const theirPrivateKey = () => {
    const { d, p, q, dp, dq, qi, n } = privateKey.export({ format: 'jwk' })
    const their = { kty: 'RSA', n, e: 'AQAB', d, p, q, dp, dq, qi } as JsonWebKey
    return crypto.subtle.importKey('jwk', their, { name: 'RSA-PSS', hash: 'SHA-384' }, true, ['sign'])
  }
  const theirPublicKey = () =>
    crypto.subtle.importKey('jwk', { kty: 'RSA', ...jwk }, { name: 'RSA-PSS', hash: 'SHA-384' }, true, [
      'verify',
    ])

  test('our browser and another signer: their signature makes a ticket that both take', async () => {
    const prepared = await prepareTicket(fingerprint, jwk)
    const signed = await suite.blindSign(
      await theirPrivateKey(),
      new Uint8Array(fromBase64url(prepared.blinded)),
    )
    const ticket = await prepared.finish(toBase64url(signed))
    const [message, signature] = [fromBase64url(ticket.message), fromBase64url(ticket.signature)]
    expect(await suite.verify(await theirPublicKey(), signature, message)).toBe(true)
    expect(verifyTicket(publicKeyOf(modulus), message, signature)).toBe(true)
  })

  test('another browser and our signer: their ticket is signed and taken', async () => {
    const message = suite.prepare(crypto.getRandomValues(new Uint8Array(32)))
    const { blindedMsg, inv } = await suite.blind(await theirPublicKey(), message)
    const signature = await suite.finalize(
      await theirPublicKey(),
      message,
      new Uint8Array(signBlinded(privateKey, blindedMsg)),
      inv,
    )
    expect(message).toHaveLength(64)
    expect(verifyTicket(publicKeyOf(modulus), message, signature)).toBe(true)
  })

  test('whatever is signed, blinding hides it and unblinding gives a signature of it and of nothing else', async () => {
    const key = await readPublicKey(jwk)
    const some = fc.uint8Array({ minLength: 0, maxLength: 200 })
    const salts = fc.uint8Array({ minLength: saltBytes, maxLength: saltBytes })
    await fc.assert(
      fc.asyncProperty(some, some, salts, async (one, two, salt) => {
        const message = new Uint8Array(one)
        const encoded = await encode(message, salt, key.bytes)
        const factor = randomFactor(key)
        const blinded = blind(encoded, factor, key)
        expect(hexOf(blinded)).not.toBe(hexOf(blind(encoded, randomFactor(key), key)))
        const signature = unblind(signBlinded(privateKey, blinded), factor, key)
        expect(await verify(message, signature, key)).toBe(true)
        const same = hexOf(one) === hexOf(two)
        expect(verifyTicket(publicKeyOf(modulus), new Uint8Array(two), signature)).toBe(same)
      }),
      { numRuns: 40 },
    )
  })

  test('numbers and their inverses, bytes and numbers go there and back', () => {
    const n = toNumber(modulus)
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 256, maxLength: 256 }), (bytes) => {
        const number = toNumber(bytes)
        expect(toHex(toBytes(number, 256))).toBe(toHex(bytes))
        expect(fromBase64url(toBase64url(bytes))).toEqual(new Uint8Array(bytes))
        if (number % n > 0n) expect((inverse(number, n) * (number % n)) % n).toBe(1n)
      }),
    )
  })

  test('what the server signs for itself is what blinding gives', async () => {
    const message = crypto.getRandomValues(new Uint8Array(64))
    const signature = new Uint8Array(signMessage(privateKey, message))
    expect(await verify(message, signature, await readPublicKey(jwk))).toBe(true)
    expect(constants.RSA_PSS_SALTLEN_DIGEST).toBeLessThan(0)
  })

  test('nothing is sent with a signature that does not verify: it could be a mark to know somebody by', async () => {
    const prepared = await prepareTicket(fingerprint, jwk)
    const right = signBlinded(privateKey, fromBase64url(prepared.blinded))
    const wrong = Buffer.from(right)
    wrong.writeUInt8((wrong.at(-1) ?? 0) ^ 1, 255)
    await expect(prepared.finish(toBase64url(wrong))).rejects.toThrow('signature')
    await expect(prepared.finish(toBase64url(right))).resolves.toMatchObject({ key: fingerprint })
  })

  test('a key that is not the one named on the card and the page is not used', async () => {
    const other = modulusOf(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey)
    await expect(prepareTicket(fingerprintOf(other), jwk)).rejects.toThrow('key')
    await expect(prepareTicket(fingerprint, { ...jwk, n: other.toString('base64url') })).rejects.toThrow(
      'key',
    )
  })

  test('a key too short, with another exponent, or that is no product of two primes is not used', async () => {
    const short = modulusOf(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey)
    await expect(readPublicKey({ n: short.toString('base64url'), e: 'AQAB' })).rejects.toThrow('key')
    await expect(readPublicKey({ ...jwk, e: 'Aw' })).rejects.toThrow('key')
    const even = { ...(await readPublicKey(jwk)), modulus: 2n ** 2047n }
    expect(() => blind(toBytes(6n, 256), 3n, even)).toThrow('key')
  })

  test('a signing key that gives a wrong number away is stopped before the number leaves', () => {
    const { privateKey: other, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    expect(signBlinded(other, Buffer.alloc(256, 1))).toHaveLength(256)
    expect(() => signBlinded(privateKey, Buffer.alloc(256, 0xff))).toThrow()
    // A memory chip that errs makes of the number another one: as if another key had signed.
    expect(() => signBlinded(privateKey, Buffer.alloc(256, 1), publicKey)).toThrow('came out wrong')
  })
})
