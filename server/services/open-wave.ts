import type { Context } from '../context.ts'
import type { Refusal } from '../problems.ts'
import { changeWaveState, type Wave } from '../repositories/waves.ts'
import { makeSigningKeys } from './make-signing-keys.ts'
import { missingPromises, openingFaults } from './missing-promises.ts'

/**
 * Opens a planned wave. Its keys are made first: an open wave without them could take no answers. Opening before
 * the opening day is fine; answers are taken from that day on. Children are asked only once somebody is named who is told
 * when one is in danger, and it is settled how consent is given.
 */
export async function openWave(context: Context, wave: Wave): Promise<{ readonly state: 'open' } | Refusal> {
  if (wave.state === 'open') return { state: 'open' }
  if (wave.state !== 'planned') return { refused: 'wave-state-not-changed' }
  const faults = openingFaults((await missingPromises(context, wave)).missing)
  if (faults.length > 0) return { refused: 'wave-not-ready', faults }
  context.keys.makeSealingKey(wave.id)
  const refused = await makeSigningKeys(context, wave)
  if (refused) return refused
  const changed = await changeWaveState(context.db, wave.id, 'planned', 'open')
  return changed ? { state: 'open' } : { refused: 'wave-state-not-changed' }
}
