import type { Context } from '../context.ts'
import { removeDeadRows, type SweptTable, tablesNotSwept } from '../database/remove-dead-rows.ts'
import type { Database } from '../database/tables.ts'
import { tablesEmptiedByDeleting } from '../repositories/rows-of-wave.ts'

const begun = new WeakSet<Database>()

/**
 * Sweeps what could not be swept when it was deleted: a backup held the table, or somebody's long query could still see
 * the rows. A process that has just started sweeps every table, because the one before may have ended, however long
 * ago, between deleting and sweeping. Runs at every start and every hour.
 *
 * @returns what still could not be swept
 */
export async function sweepAgain({ db }: Context): Promise<readonly SweptTable[]> {
  const tables = begun.has(db) ? tablesNotSwept(db) : tablesEmptiedByDeleting
  begun.add(db)
  await removeDeadRows(db, tables)
  return tablesNotSwept(db)
}
