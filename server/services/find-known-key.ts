import type { KeyObject } from 'node:crypto'
import type { Context } from '../context.ts'
import type { Database } from '../database/tables.ts'
import { findKeyPlace } from '../repositories/signing-keys.ts'
import { publicKeyOf } from '../tickets/public-key.ts'

/** What never changes about a key, and so need not be asked for again with every send. */
export type KnownKey = {
  readonly wave: string
  readonly instrument: string
  readonly version: number
  readonly synthetic: boolean
  readonly publicKey: KeyObject
}

const most = 1000
const knownIn = new WeakMap<Database, Map<string, KnownKey>>()

/** Undefined where there is no such key. Whether its wave takes answers is decided by the statement that stores them. */
export async function findKnownKey({ db }: Context, fingerprint: string): Promise<KnownKey | undefined> {
  const known = knownIn.get(db) ?? new Map<string, KnownKey>()
  knownIn.set(db, known)
  const there = known.get(fingerprint)
  if (there) return there
  const place = await findKeyPlace(db, fingerprint)
  if (place === undefined) return undefined
  const { wave, instrument, version, synthetic, modulus } = place
  const found = { wave, instrument, version, synthetic, publicKey: publicKeyOf(modulus) }
  if (known.size >= most) known.clear()
  known.set(fingerprint, found)
  return found
}
