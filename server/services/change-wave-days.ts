import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { addDays, dayOf } from '../day.ts'
import type { Refusal } from '../problems.ts'
import { setExpiryOfCodes } from '../repositories/access-codes.ts'
import { setDaysOfPlannedWave, type Wave } from '../repositories/waves.ts'
import { daysKnownAfterClosing } from './issue-codes.ts'
import { dayFaults } from './plan-wave.ts'

/** Moves a wave that nobody has been asked in yet. Its codes are known as long after the new last day as after the old. */
export async function changeWaveDays(
  context: Context,
  { id }: Wave,
  days: { readonly opensOn: string; readonly closesOn: string },
): Promise<{ readonly changed: true } | Refusal> {
  const faults = dayFaults(days, dayOf(context.now()))
  if (faults.length > 0) return { refused: 'wave-not-accepted', faults }
  return inTransaction(context.db, async (trx) => {
    if (!(await setDaysOfPlannedWave(trx, id, days))) return { refused: 'wave-days-fixed' }
    await setExpiryOfCodes(trx, id, addDays(days.closesOn, daysKnownAfterClosing))
    return { changed: true }
  })
}
