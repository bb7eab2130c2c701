import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { removeDeadRows } from '../database/remove-dead-rows.ts'
import type { Database } from '../database/tables.ts'
import { addDays, addMonths, dayOf } from '../day.ts'
import { deleteCodes, tablesEmptiedByDeleting } from '../repositories/rows-of-wave.ts'
import { findWavesSealedUntil } from '../repositories/waves.ts'
import { deleteWaveIn } from './delete-wave.ts'
import { destroyLeftoverKeys } from './destroy-leftover-keys.ts'

/** After sealing a code is only good for telling a late child when the survey closed; a month later for nothing. */
export const daysCodesAreKept = 30

export type Retained = {
  readonly codesDeleted: number
  /** Waves whose answers and comments were deleted because they were sealed long enough ago. */
  readonly wavesDeleted: readonly string[]
}

/**
 * Deletes what was promised to go by today: codes a month after their wave was sealed, answers and comments after the
 * months of the settings. One process at a time: another that comes meanwhile gets undefined and has nothing to do.
 * What it does is what is due, so a run that was missed or cut short is made up for by the next.
 */
export async function keepRetention(context: Context): Promise<Retained | undefined> {
  const retained = await context.db.transaction().execute(async (trx) => {
    // Held by the transaction: a pooler may give the next statement outside one to another connection.
    const lock = sql<{ held: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended('heard:retention', 0)) as held`
    const { rows } = await lock.execute(trx)
    return rows[0]?.held === true ? deleteWhatIsDue(context, trx) : undefined
  })
  if (retained === undefined) return undefined
  // Deleted waves are among those whose keys are left over.
  await destroyLeftoverKeys(context)
  if (retained.wavesDeleted.length > 0) await removeDeadRows(context.db, tablesEmptiedByDeleting)
  else if (retained.codesDeleted > 0) {
    await removeDeadRows(context.db, ['access_code', 'paper_sheet', 'spent_ticket'])
  }
  return retained
}

async function deleteWhatIsDue(context: Context, trx: Database): Promise<Retained> {
  const today = dayOf(context.now())
  const withCodes = await findWavesSealedUntil(trx, addDays(today, -daysCodesAreKept))
  const codesDeleted = await deleteCodes(trx, withCodes)
  const wavesDeleted = await findWavesSealedUntil(trx, addMonths(today, -context.config.keepAnswersMonths))
  for (const wave of wavesDeleted) await deleteWaveIn(context, trx, wave)
  return { codesDeleted, wavesDeleted }
}
