import { createHmac, type KeyObject } from 'node:crypto'
import type { RandomSource } from './random-source.ts'

/** Crockford's base 32: no I, L, O or U, so that a code read aloud or off a card has one reading. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const characters = 12

/** Twelve characters are 60 bits: at a hundred thousand live codes and ten guesses a second, nothing to limit. */
export function newAccessCode(random: RandomSource): string {
  const code = Array.from(random.bytes(characters), (byte) => alphabet[byte % alphabet.length]).join('')
  return code.replace(/(.{4})(?=.)/g, '$1-')
}

/** Forgives what people do to a code: small letters, dashes, spaces, O for 0, I or L for 1. */
export const normaliseCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')

/** How a code is stored and found. Anything at all has a hash, so a mistyped code costs the same work as a good one. */
export const codeHmac = (typed: string, pepper: KeyObject | Buffer): Buffer =>
  createHmac('sha256', pepper).update(normaliseCode(typed)).digest()
