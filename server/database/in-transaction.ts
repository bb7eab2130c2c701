import type { Transaction } from 'kysely'
import { isRefusal, type Refusal } from '../problems.ts'
import type { Database, Tables } from './tables.ts'

class RollBack extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super('rolled back')
    this.refusal = refusal
  }
}

/** One outcome decides: a refusal rolls everything back and is returned, anything else commits. */
export async function inTransaction<Value extends object>(
  db: Database,
  work: (trx: Transaction<Tables>) => Promise<Value | Refusal>,
): Promise<Value | Refusal> {
  try {
    return await db.transaction().execute(async (trx) => {
      const outcome = await work(trx)
      if (isRefusal(outcome)) throw new RollBack(outcome)
      return outcome
    })
  } catch (error) {
    if (error instanceof RollBack) return error.refusal
    throw error
  }
}
