import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { removeDeadRows } from '../database/remove-dead-rows.ts'
import type { Database } from '../database/tables.ts'
import { dayOf } from '../day.ts'
import type { Refusal } from '../problems.ts'
import { findSetsOfWave } from '../repositories/benchmark-sets.ts'
import { holdSends } from '../repositories/inbox.ts'
import { refuseOutputsOfWave } from '../repositories/outputs.ts'
import { deleteRowsOfWave, type RowsDeleted, tablesEmptiedByDeleting } from '../repositories/rows-of-wave.ts'
import { changeWaveState, lockWaveState } from '../repositories/waves.ts'
import { destroyKeysOfWave, type KindOfKey } from './destroy-keys-of-wave.ts'
import { inTens } from './summarise-waves.ts'

/** What a deletion removed. Answers in tens, as everywhere: an exact count can say whether one child took part. */
export type WaveRemoved = {
  readonly codes: number
  readonly waitingAnswers: string
  readonly answers: string
  readonly comments: string
  readonly keys: readonly KindOfKey[]
  /** Published benchmark sets that held the wave; nothing is compared with them any more. */
  readonly benchmarkSets: readonly string[]
}

/**
 * Deletes a wave for good, at whatever point it is: its codes, waiting and sealed answers, comments, and its keys, which
 * also ends every copy of its inbox in a backup. Researchers' results from it that nobody has released yet go too. What
 * stays is that there was such a wave, so that its id is not used again and a benchmark set still says what it held; and
 * what has been published, in the ledger. Deleting a deleted wave again removes nothing.
 */
export async function deleteWave(context: Context, wave: string): Promise<WaveRemoved | Refusal> {
  const outcome = await inTransaction(context.db, (trx) => deleteWaveIn(context, trx, wave))
  if ('refused' in outcome) return outcome
  const keys = destroyKeysOfWave(context.keys, wave)
  await removeDeadRows(context.db, tablesEmptiedByDeleting)
  const { rows, benchmarkSets } = outcome
  return {
    codes: rows.access_code,
    waitingAnswers: inTens(rows.inbox),
    answers: inTens(rows.response),
    comments: inTens(rows.comment + rows.reviewed_comment),
    keys,
    benchmarkSets,
  }
}

/** The part in the database. Whoever calls it destroys the keys after the transaction, and sweeps. */
export async function deleteWaveIn(
  context: Context,
  trx: Database,
  wave: string,
): Promise<{ readonly rows: RowsDeleted; readonly benchmarkSets: readonly string[] } | Refusal> {
  const state = await lockWaveState(trx, wave)
  if (state === undefined) return { refused: 'wave-not-found' }
  const benchmarkSets = state === 'deleted' ? [] : await findSetsOfWave(trx, wave)
  // Answers under way are waited for, or one could come in after the rest has gone.
  if (state === 'open' || state === 'keying-only') await holdSends(trx)
  const rows = await deleteRowsOfWave(trx, wave)
  await refuseOutputsOfWave(trx, wave)
  if (state !== 'deleted') {
    await changeWaveState(trx, wave, state, 'deleted', { deleted_on: dayOf(context.now()) })
  }
  return { rows, benchmarkSets }
}
