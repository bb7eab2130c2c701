import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { dayOf } from '../day.ts'
import type { Refusal } from '../problems.ts'
import { changeWaveState, setClosingDay, type Wave } from '../repositories/waves.ts'

/**
 * Stops answers from screens; paper that is on its way can still be typed in. A wave closed early gets today as
 * its closing day, so that whoever comes late is told the truth.
 */
export async function closeWave(
  context: Context,
  wave: Wave,
): Promise<{ readonly state: 'keying-only' } | Refusal> {
  if (wave.state === 'keying-only') return { state: 'keying-only' }
  const today = dayOf(context.now())
  return inTransaction(context.db, async (trx) => {
    if (!(await changeWaveState(trx, wave.id, 'open', 'keying-only'))) {
      return { refused: 'wave-state-not-changed' }
    }
    const [closedOn] = [today, wave.opensOn].toSorted().slice(-1)
    if (closedOn !== undefined && closedOn < wave.closesOn) await setClosingDay(trx, wave.id, closedOn)
    return { state: 'keying-only' }
  })
}
