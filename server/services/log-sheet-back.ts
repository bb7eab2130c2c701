import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Refusal } from '../problems.ts'
import { setSheetState } from '../repositories/paper-sheets.ts'
import { findSheetToKey } from './find-sheet-to-key.ts'

export type LoggedBack = { readonly status: 'back' | 'known'; readonly serial: string }

/** Notes that a sheet came back, before anybody types it in. One that was noted before changes nothing. */
export async function logSheetBack(
  context: Context,
  { wave, typed }: { readonly wave: string; readonly typed: string },
): Promise<LoggedBack | Refusal> {
  return inTransaction<LoggedBack>(context.db, async (trx) => {
    const found = await findSheetToKey(context, trx, wave, typed, 'hold')
    if ('refused' in found) return found
    const { sheet, serial } = found
    if (sheet.state !== 'out') return { status: 'known', serial }
    await setSheetState(trx, sheet, 'back')
    return { status: 'back', serial }
  })
}
