import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Database } from '../database/tables.ts'
import { dayOf } from '../day.ts'
import type { Refusal } from '../problems.ts'
import { forgetUse } from '../repositories/access-codes.ts'
import { takeInbox } from '../repositories/inbox.ts'
import { deletePasses } from '../repositories/passes.ts'
import { deletePlainReceipts } from '../repositories/plain-receipts.ts'
import { insertComments, insertResponses } from '../repositories/responses.ts'
import { changeWaveState, lockWaveState, type Wave } from '../repositories/waves.ts'
import { openInbox } from '../sealing/open-inbox.ts'

export type Sealed = { readonly answersNotOpened: number }

/**
 * Ends a wave (docs/design.md D4): one transaction opens all waiting answers and moves them, shuffled and under new
 * random ids, to where they can be analysed; then the key is destroyed, so that no copy of the inbox in a backup
 * or a log can ever be opened. Sealing a sealed wave again changes nothing.
 *
 * A row that was altered cannot be opened; the others are not lost with it, and the count is given back. When
 * none opens, the key is the wrong one: nothing changes, because destroying it would lose everyone.
 */
export async function sealWave(context: Context, wave: Wave): Promise<Sealed | Refusal> {
  if (wave.state === 'open' && dayOf(context.now()) <= wave.closesOn) return { refused: 'wave-still-open' }
  const outcome = await inTransaction(context.db, (trx) => moveAnswers(context, trx, wave.id))
  if ('refused' in outcome) return outcome
  context.keys.destroySealingKey(wave.id)
  await removeDeadRows(context.db)
  return outcome
}

async function moveAnswers(context: Context, trx: Database, wave: string): Promise<Sealed | Refusal> {
  const state = await lockWaveState(trx, wave)
  if (state === 'sealed') return { answersNotOpened: 0 }
  if (state !== 'open' && state !== 'keying-only') return { refused: 'wave-state-not-changed' }

  // Passes go first: `spendPassInto` says why no answer can slip in between.
  await deletePasses(trx, wave)
  await deletePlainReceipts(trx, wave)
  const rows = await takeInbox(trx, wave)
  const key = context.keys.sealingKey(wave)
  const opened = key && openInbox(rows, key, context.random)
  const noneOpens = rows.length > 0 && (opened?.responses.length ?? 0) === 0
  if (opened === undefined || noneOpens) return { refused: 'sealed-answers-not-readable' }

  await insertResponses(trx, opened.responses)
  await insertComments(trx, opened.comments)
  await forgetUse(trx, wave)
  await changeWaveState(trx, wave, state, 'sealed')
  return { answersNotOpened: opened.notOpened }
}

/**
 * What was deleted stays in the table's file until it is swept, and a deleted code still says whether it was used.
 * Sweeping at once is a courtesy that the database repeats by itself later, so a failure here fails nothing.
 */
async function removeDeadRows(db: Database): Promise<void> {
  await sql`vacuum access_code, pass, plain_receipt, inbox`.execute(db).catch(() => undefined)
}
