import { createHash } from 'node:crypto'
import type { Answers } from '../../surveys/model/answer.ts'
import type { Fault } from '../../surveys/model/fault.ts'
import type { Instrument } from '../../surveys/model/instrument.ts'
import type { HelperRole } from '../../surveys/model/submission.ts'
import { codeHmac } from '../access-code.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { dayOf } from '../day.ts'
import { isRefusal, type Refusal } from '../problems.ts'
import { type CodePlace, findCodePlace, markCodeUsed } from '../repositories/access-codes.ts'
import { insertSealedRow, type SealedRow } from '../repositories/inbox.ts'
import { hasPlainReceipt, insertPlainReceipt } from '../repositories/plain-receipts.ts'
import { holdWaveState } from '../repositories/waves.ts'
import { sealedRow } from './accept-submission.ts'
import { checkWaveOpen } from './check-wave-open.ts'
import { languagesOfWave, offeredLanguage } from './languages-of-wave.ts'

/** Code and answers in one post: all that a browser without a script can do. */
export type PlainSubmission = {
  readonly code: string
  /** The random number that stood in the page: the same again means that the same page was sent again. */
  readonly nonce: string
  /** Where the wave does not offer it, its first: as the page was shown. */
  readonly language: string
  readonly helperRole: HelperRole
  /** What was posted can be read only once the code has said which questions it answers. */
  readonly readAnswers: (instrument: Instrument) => {
    readonly answers: Answers
    readonly faults: readonly Fault[]
  }
}

type Received = { readonly status: 'received'; readonly place: CodePlace }

/**
 * Takes one person's code and answers together, once: marks the code used, stores the sealed answers and the receipt
 * of this page, all in one transaction. Nobody can be kept from noting here which answers came with which code, so
 * this way rests on our word, and on sealing (server/decisions/0003-page-without-javascript.md).
 *
 * Unknown, used and expired codes run the same statements and get the same refusal. The same page sent again is
 * thanked again: the receipt, a hash of the page's number and the code, says only that something was received. The
 * answers are checked before the code is spent, so what does not fit loses nothing and tells nothing.
 */
export async function acceptPlainSubmission(
  context: Context,
  sent: PlainSubmission,
): Promise<Received | Refusal> {
  const today = dayOf(context.now())
  const hmac = codeHmac(sent.code, context.keys.pepper())
  const receipt = createHash('sha256').update(sent.nonce).update('\0').update(hmac).digest()
  const place = await findCodePlace(context.db, hmac, today)
  const wave = place?.wave ?? ''
  // First, so that somebody whose connection broke while the wave closed is thanked and not told that nothing came.
  const known = await hasPlainReceipt(context.db, wave, receipt)
  if (place && known) return { status: 'received', place }
  const closed = place && checkWaveOpen(place, today)
  if (closed) return closed
  const prepared = place && prepare(context, place, sent)
  if (prepared && isRefusal(prepared)) return prepared

  return inTransaction(context.db, async (trx): Promise<Received | Refusal> => {
    const state = await holdWaveState(trx, wave)
    if (place && state !== 'open') return checkWaveOpen({ ...place, state: state ?? 'sealed' }, today) ?? gone
    const nowUsed = await markCodeUsed(trx, hmac, today)
    const received = await hasPlainReceipt(trx, wave, receipt)
    if (place && prepared && nowUsed) {
      await insertPlainReceipt(trx, wave, receipt)
      await insertSealedRow(trx, prepared.seal())
    }
    return place && (nowUsed || received) ? { status: 'received', place } : gone
  })
}

const gone: Refusal = { refused: 'code-not-recognised' }

/** Refused where the answers do not fit; sealing waits until the code is known to be good. */
function prepare(
  context: Context,
  place: CodePlace,
  { language, helperRole, readAnswers }: PlainSubmission,
): { readonly seal: () => SealedRow } | Refusal {
  const definition = context.instruments.find(place.instrument, place.version)
  if (definition === undefined) return { refused: 'instrument-not-served' }
  const { answers, faults } = readAnswers(definition)
  if (faults.length > 0) return { refused: 'answers-not-accepted', faults }
  const { languages } = languagesOfWave(context, place)
  const content = {
    language: offeredLanguage(languages, language),
    mode: 'plain-page',
    helperRole,
    answers,
  } as const
  return { seal: () => sealedRow(context, place, definition, content) }
}
