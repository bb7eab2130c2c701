import {
  blind,
  encode,
  fromBase64url,
  joined,
  randomFactor,
  readPublicKey,
  saltBytes,
  toBase64url,
  toHex,
  unblind,
  verify,
} from './blind-signature.ts'

export type Ticket = { readonly key: string; readonly message: string; readonly signature: string }

export type PreparedTicket = {
  /** Sent with the code, and with nothing that names the answers. */
  readonly blinded: string
  /** Makes of the server's answer what is sent with the answers, and with nothing that names the code. */
  readonly finish: (blindSignature: string) => Promise<Ticket>
}

const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes))

/**
 * Makes a ticket and blinds it. The key has to be the one that its fingerprint names: the fingerprint came with the
 * code, stands on the page for everybody to compare with the card, and so is the same for all. The ticket is 32 random
 * bytes behind the 32 that the RFC puts before every message.
 *
 * @param fingerprint SHA-256 of the key in the canonical form of RFC 7638, in hex
 */
export async function prepareTicket(
  fingerprint: string,
  jwk: { readonly n: string; readonly e: string },
): Promise<PreparedTicket> {
  const canonical = new TextEncoder().encode(JSON.stringify({ e: jwk.e, kty: 'RSA', n: jwk.n }))
  const named = new Uint8Array(await crypto.subtle.digest('SHA-256', canonical))
  if (toHex(named) !== fingerprint) throw new Error('key')
  const key = await readPublicKey(jwk)
  const message = joined(random(32), random(32))
  const factor = randomFactor(key)
  const encoded = await encode(message, random(saltBytes), key.bytes)
  return {
    blinded: toBase64url(blind(encoded, factor, key)),
    finish: async (blindSignature) => {
      const signature = unblind(fromBase64url(blindSignature), factor, key)
      if (!(await verify(message, signature, key))) throw new Error('signature')
      return { key: fingerprint, message: toBase64url(message), signature: toBase64url(signature) }
    },
  }
}
