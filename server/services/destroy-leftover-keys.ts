import type { Context } from '../context.ts'
import { findWaves } from '../repositories/waves.ts'

/** Finishes what a crash between sealing and destroying the keys left undone. Runs at every start. */
export async function destroyLeftoverKeys(context: Context): Promise<void> {
  const { keys } = context
  const waves = await findWaves(context.db, [...keys.sealingKeys(), ...keys.signingKeys()])
  for (const { id } of waves.filter(({ state }) => state === 'sealed')) {
    keys.destroySealingKey(id)
    keys.destroySigningKeys(id)
  }
}
