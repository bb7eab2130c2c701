import {
  blind,
  encode,
  fromBase64url,
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
} from './blind-signature.ts'

export type Ticket = { readonly key: string; readonly message: string; readonly signature: string }

type Jwk = { readonly n: string; readonly e: string }

/** A ticket before it is signed, in base64url: what a draft keeps, under its lock, so that it can still be finished. */
export type KeptTicket = {
  readonly jwk: Jwk
  readonly message: string
  readonly factor: string
  readonly blinded: string
}

export type PreparedTicket = {
  /** Sent with the code, and with nothing that names the answers. */
  readonly blinded: string
  /** Makes of the server's answer what is sent with the answers, and with nothing that names the code. */
  readonly finish: (blindSignature: string) => Promise<Ticket>
  readonly kept: KeptTicket
}

const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes))

/**
 * Makes a ticket and blinds it. The key has to be the one that its fingerprint names: the fingerprint came with the
 * code, stands on the page for everybody to compare with the card, and so is the same for all. The ticket is 32 random
 * bytes behind the 32 that the RFC puts before every message.
 *
 * @param fingerprint SHA-256 of the key in the canonical form of RFC 7638, in hex
 */
export async function prepareTicket(fingerprint: string, jwk: Jwk): Promise<PreparedTicket> {
  const key = await keyNamed(fingerprint, jwk)
  const message = joined(random(32), random(32))
  const factor = randomFactor(key)
  const encoded = await encode(message, random(saltBytes), key.bytes)
  return prepared(fingerprint, key, {
    jwk,
    message: toBase64url(message),
    factor: toBase64url(toBytes(factor, key.bytes)),
    blinded: toBase64url(blind(encoded, factor, key)),
  })
}

/** The same ticket again: whoever traded the code for it gets the same signature and counts once. */
export const resumeTicket = async (fingerprint: string, kept: KeptTicket): Promise<PreparedTicket> =>
  prepared(fingerprint, await keyNamed(fingerprint, kept.jwk), kept)

async function keyNamed(fingerprint: string, { n, e }: Jwk): Promise<PublicKey> {
  const canonical = new TextEncoder().encode(JSON.stringify({ e, kty: 'RSA', n }))
  const named = new Uint8Array(await crypto.subtle.digest('SHA-256', canonical))
  if (toHex(named) !== fingerprint) throw new Error('key')
  return readPublicKey({ n, e })
}

function prepared(fingerprint: string, key: PublicKey, kept: KeptTicket): PreparedTicket {
  const { message, factor, blinded } = kept
  return {
    blinded,
    kept,
    finish: async (blindSignature) => {
      const signature = unblind(fromBase64url(blindSignature), toNumber(fromBase64url(factor)), key)
      if (!(await verify(fromBase64url(message), signature, key))) throw new Error('signature')
      return { key: fingerprint, message, signature: toBase64url(signature) }
    },
  }
}
