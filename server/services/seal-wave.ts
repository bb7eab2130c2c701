import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { removeDeadRows } from '../database/remove-dead-rows.ts'
import type { Database } from '../database/tables.ts'
import { dayOf } from '../day.ts'
import type { Refusal } from '../problems.ts'
import { forgetUse } from '../repositories/access-codes.ts'
import { takeInbox, waitForSends } from '../repositories/inbox.ts'
import { insertComments, insertResponses } from '../repositories/responses.ts'
import { tablesEmptiedBySealing } from '../repositories/rows-of-wave.ts'
import { forgetWhenSpent } from '../repositories/spent-tickets.ts'
import { changeWaveState, lockWaveState, type Wave } from '../repositories/waves.ts'
import { openInbox } from '../sealing/open-inbox.ts'
import { destroyKeysOfWave } from './destroy-keys-of-wave.ts'
import { finishPaper } from './finish-paper.ts'

export type Sealed = { readonly answersNotOpened: number }

/**
 * Ends a wave (docs/design.md D4): one transaction opens all waiting answers and moves them, shuffled and under new
 * random ids, to where they can be analysed; then the key is destroyed, so that no copy of the inbox in a backup
 * or a log can ever be opened. Sealing a sealed wave again changes nothing.
 *
 * A row that was altered cannot be opened; the others are not lost with it, and the count is given back. When
 * none opens, the key is the wrong one: nothing changes, because destroying it would lose everyone.
 *
 * @param unfinishedPaper seal although somebody has begun to type in forms: `finishPaper` says what becomes of them
 */
export async function sealWave(
  context: Context,
  wave: Wave,
  unfinishedPaper = false,
): Promise<Sealed | Refusal> {
  if (wave.state === 'open' && dayOf(context.now()) <= wave.closesOn) return { refused: 'wave-still-open' }
  // From here on no send can store anything that is not there yet when the inbox is opened.
  await changeWaveState(context.db, wave.id, 'open', 'keying-only')
  await waitForSends(context.db)
  const outcome = await inTransaction(context.db, (trx) =>
    moveAnswers(context, trx, wave.id, unfinishedPaper),
  )
  if ('refused' in outcome) return outcome
  destroyKeysOfWave(context.keys, wave.id)
  await removeDeadRows(context.db, tablesEmptiedBySealing)
  return outcome
}

async function moveAnswers(
  context: Context,
  trx: Database,
  wave: string,
  unfinishedPaper: boolean,
): Promise<Sealed | Refusal> {
  const state = await lockWaveState(trx, wave)
  if (state === 'sealed') return { answersNotOpened: 0 }
  if (state !== 'open' && state !== 'keying-only') return { refused: 'wave-state-not-changed' }

  const key = context.keys.sealingKey(wave)
  const unfinished = key && (await finishPaper(context, trx, wave, unfinishedPaper))
  if (unfinished) return unfinished
  const rows = await takeInbox(trx, wave)
  const opened = key && openInbox(rows, key, context.random)
  const noneOpens = rows.length > 0 && (opened?.responses.length ?? 0) === 0
  if (opened === undefined || noneOpens) return { refused: 'sealed-answers-not-readable' }

  await insertResponses(trx, opened.responses)
  await insertComments(trx, opened.comments)
  await forgetUse(trx, wave)
  await forgetWhenSpent(trx, wave)
  await changeWaveState(trx, wave, state, 'sealed', { sealed_on: dayOf(context.now()) })
  return { answersNotOpened: opened.notOpened }
}
