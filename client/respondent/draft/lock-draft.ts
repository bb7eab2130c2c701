import { answersStep, paddedBody } from '../edge/padded-body.ts'
import { plainWords } from '../text-matching.ts'

/**
 * AES-GCM under a key made of the words: PBKDF2-HMAC-SHA256, 600,000 rounds (OWASP Password Storage, 2026), a salt
 * for each draft. Six words of 256 are 48 bits; with the rounds, guessing them all takes one fast graphics card
 * centuries, and the draft lives a day. The name goes in as additional data: a draft renamed to live longer
 * does not open. Filled up to whole steps of 16 KiB, so that its size does not tell how much was written.
 */
const rounds = 600_000
const [saltBytes, ivBytes] = [16, 12]

export async function lockDraft(name: string, words: string, content: object): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes))
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes))
  const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(name) }
  const locked = await crypto.subtle.encrypt(
    algorithm,
    await keyOf(words, salt),
    utf8(paddedBody(content, answersStep)),
  )
  return base64([...salt, ...iv, ...new Uint8Array(locked)])
}

/** What was locked, or nothing where these are not its words. */
export async function unlockDraft(name: string, words: string, locked: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(locked), (letter) => letter.charCodeAt(0))
  const salt = bytes.slice(0, saltBytes)
  const iv = bytes.slice(saltBytes, saltBytes + ivBytes)
  const key = await keyOf(words, salt)
  try {
    const algorithm = { name: 'AES-GCM', iv, additionalData: utf8(name) }
    const plain = await crypto.subtle.decrypt(algorithm, key, bytes.slice(saltBytes + ivBytes))
    return JSON.parse(new TextDecoder().decode(plain))
  } catch {
    return undefined
  }
}

async function keyOf(words: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', utf8(plainWords(words)), 'PBKDF2', false, ['deriveKey'])
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    secret,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

const base64 = (bytes: readonly number[]): string =>
  btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''))
