import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto'
import type { RandomSource } from '../random-source.ts'

const nonceBytes = 12
const tagBytes = 16
const cipher = 'aes-256-gcm'

/**
 * AES-256-GCM over the text padded with spaces to `size` bytes: nonce, tag, ciphertext, always as long. `place` says
 * which row it belongs to and is authenticated with it, so a row moved to another place does not open.
 */
export function sealText(
  text: string,
  place: readonly (string | number)[],
  size: number,
  key: Buffer,
  random: RandomSource,
): Buffer {
  if (Buffer.byteLength(text) > size) throw new Error('What is to be sealed is larger than it may be.')
  const padded = Buffer.alloc(size, ' ')
  padded.write(text)
  const nonce = random.bytes(nonceBytes)
  // As a key object: of a plain buffer Node finds out three times as long what it is.
  const seal = createCipheriv(cipher, createSecretKey(key), nonce).setAAD(Buffer.from(JSON.stringify(place)))
  const sealed = seal.update(padded)
  const rest = seal.final()
  return Buffer.concat([nonce, seal.getAuthTag(), sealed, rest])
}

/** Throws when the row was altered, moved or sealed with another key. */
export function openText(sealed: Uint8Array, place: readonly (string | number)[], key: Buffer): string {
  const bytes = Buffer.from(sealed)
  const open = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(JSON.stringify(place)))
    .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
  return Buffer.concat([open.update(bytes.subarray(nonceBytes + tagBytes)), open.final()]).toString('utf8')
}
