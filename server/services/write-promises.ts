import type { Context } from '../context.ts'
import { isDay } from '../day.ts'
import type { Refusal } from '../problems.ts'
import { setWavePromises, type WavePromises } from '../repositories/wave-promises.ts'
import type { Wave } from '../repositories/waves.ts'

/** Promises may be mended while children can still be told of them; afterwards they are what was promised. */
export async function writePromises(
  { db }: Context,
  wave: Wave,
  promises: WavePromises,
): Promise<Record<string, never> | Refusal> {
  if (wave.state !== 'planned' && wave.state !== 'open') return { refused: 'promises-not-changed' }
  const { resultsBy } = promises
  if (resultsBy !== null && !isDay(resultsBy)) {
    const message = 'There is no such day. Write YYYY-MM-DD.'
    return { refused: 'wave-not-accepted', faults: [{ path: ['resultsBy'], code: 'no-such-day', message }] }
  }
  if (resultsBy !== null && resultsBy <= wave.closesOn) {
    const message = 'Results come after the wave has closed. Choose a later day.'
    return { refused: 'wave-not-accepted', faults: [{ path: ['resultsBy'], code: 'too-early', message }] }
  }
  await setWavePromises(db, wave.id, promises)
  return {}
}
