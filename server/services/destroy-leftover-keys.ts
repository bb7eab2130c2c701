import type { Context } from '../context.ts'
import { findWaves } from '../repositories/waves.ts'
import { destroyKeysOfWave } from './destroy-keys-of-wave.ts'

/** Finishes what a crash between sealing and destroying the keys left undone. Runs at every start and with retention. */
export async function destroyLeftoverKeys(context: Context): Promise<void> {
  const { keys } = context
  const waves = await findWaves(context.db, [...keys.sealingKeys(), ...keys.signingKeys()])
  for (const { id } of waves.filter(({ state }) => state === 'sealed' || state === 'deleted')) {
    destroyKeysOfWave(keys, id)
  }
}
