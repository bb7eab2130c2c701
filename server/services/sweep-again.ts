import type { Context } from '../context.ts'
import { removeDeadRows, type SweptTable, tablesNotSwept } from '../database/remove-dead-rows.ts'
import type { Database } from '../database/tables.ts'
import { addDays, dayOf } from '../day.ts'
import {
  tablesEmptiedByDeleting,
  tablesEmptiedByReview,
  tablesEmptiedBySealing,
} from '../repositories/rows-of-wave.ts'
import { wavesEndedSince } from '../repositories/waves.ts'

const begun = new WeakSet<Database>()

/**
 * Sweeps what could not be swept when it was deleted: a backup held the table, or somebody's long query could still see
 * the rows. A process that has just started also sweeps after the waves of yesterday and today, and where comments are
 * blacked out, because the one before may have ended between deleting and sweeping. Runs at every start and every hour.
 *
 * @returns what still could not be swept
 */
export async function sweepAgain({ db, now }: Context): Promise<readonly SweptTable[]> {
  const tables = new Set<SweptTable>(tablesNotSwept(db))
  if (!begun.has(db)) {
    for (const table of tablesEmptiedByReview) tables.add(table)
    const ended = await wavesEndedSince(db, addDays(dayOf(now()), -1))
    for (const { deleted } of ended) {
      for (const table of deleted ? tablesEmptiedByDeleting : tablesEmptiedBySealing) tables.add(table)
    }
    begun.add(db)
  }
  if (tables.size > 0) await removeDeadRows(db, [...tables])
  return tablesNotSwept(db)
}
