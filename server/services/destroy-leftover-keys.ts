import type { Context } from '../context.ts'
import { findWaves } from '../repositories/waves.ts'
import { destroyKeysOfWave } from './destroy-keys-of-wave.ts'

/** Finishes what a crash between sealing and destroying the key left undone. Runs at every start and with retention. */
export async function destroyLeftoverKeys(context: Context): Promise<void> {
  const waves = await findWaves(context.db, context.keys.sealingKeys())
  for (const wave of waves.filter(({ state }) => state === 'sealed' || state === 'deleted'))
    destroyKeysOfWave(context.keys, wave.id)
}
