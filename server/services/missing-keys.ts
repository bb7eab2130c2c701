import type { Context } from '../context.ts'
import { findUnsealedWaves } from '../repositories/waves.ts'

/** Waves that wait to be sealed and of whose keys one is not in KEYS_DIR: said at the start, while there is time to look for it. */
export async function missingKeys(context: Context): Promise<readonly string[]> {
  const waves = await findUnsealedWaves(context.db)
  const signing = context.keys.signingKeys()
  return waves.filter((wave) => context.keys.sealingKey(wave) === undefined || !signing.includes(wave))
}
