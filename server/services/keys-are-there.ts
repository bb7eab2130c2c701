import type { KeyObject } from 'node:crypto'
import type { Context } from '../context.ts'
import type { Refusal } from '../problems.ts'
import { modulusOf } from '../tickets/public-key.ts'

/** A lost or damaged keys folder is not put right by new keys: docs/operating.md says what does. */
export const keysNotThere: Refusal = { refused: 'keys-not-there' }

/** The private key of a wave and instrument, if it is the one that was published; another signs nothing that holds. */
export function publishedKey(
  { keys }: Context,
  place: { readonly wave: string; readonly instrument: string; readonly modulus: Uint8Array | null },
): KeyObject | undefined {
  const key = keys.signingKey(place.wave, place.instrument)
  return key && place.modulus && modulusOf(key).equals(place.modulus) ? key : undefined
}
