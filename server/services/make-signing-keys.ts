import type { Context } from '../context.ts'
import type { Refusal } from '../problems.ts'
import { findFingerprints, insertSigningKey } from '../repositories/signing-keys.ts'
import { listWaves, type Wave } from '../repositories/waves.ts'
import { fingerprintOf, modulusOf } from '../tickets/public-key.ts'
import { keysNotThere } from './keys-are-there.ts'

/**
 * One key for each instrument of a wave, and not for each person or group: whoever shows a ticket then shows only that
 * they are one of all those who were asked. Made before the first code, because cards bear the fingerprint, and never
 * again: a key that is not where its fingerprint says is a damaged keys folder, which is not put right by another key.
 */
export async function makeSigningKeys(context: Context, wave: Wave): Promise<Refusal | undefined> {
  const published = await findFingerprints(context.db, wave.id)
  const isThere = ({ instrument, fingerprint }: (typeof published)[number]) => {
    const key = context.keys.signingKey(wave.id, instrument)
    return key !== undefined && fingerprintOf(modulusOf(key)) === fingerprint
  }
  if (!published.every(isThere)) return keysNotThere
  const known = new Set(published.map(({ instrument }) => instrument))
  for (const { instrument } of wave.instruments.filter((each) => !known.has(each.instrument))) {
    const modulus = modulusOf(await context.keys.makeSigningKey(wave.id, instrument))
    const key = { wave: wave.id, instrument, modulus, fingerprint: fingerprintOf(modulus) }
    await insertSigningKey(context.db, key)
  }
  return undefined
}

/** For waves that were open before there were signing keys. Runs at every start, which also says what is missing. */
export async function makeMissingSigningKeys(context: Context): Promise<void> {
  const waves = await listWaves(context.db, undefined)
  for (const wave of waves.filter(({ state }) => state === 'open')) await makeSigningKeys(context, wave)
}
