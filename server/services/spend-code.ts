import { codeHmac } from '../access-code.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { dayOf } from '../day.ts'
import type { Refusal } from '../problems.ts'
import { findCodePlace, markCodeUsed } from '../repositories/access-codes.ts'
import { insertPass, isPassRegistered } from '../repositories/passes.ts'
import { checkWaveOpen } from './check-wave-open.ts'

/**
 * Trades a code for a one-use pass that the browser made; the server sees its hash alone. This is the half of
 * "once only" that knows the code; `acceptSubmission` is the half that knows the answers, and the two share no
 * transaction and no identifier (server/decisions/0001-anonymity-seam.md).
 *
 * Unknown, used and expired codes run the same statements and get the same answer. The pair that was registered
 * before is answered as before, so a browser may ask again after a lost connection; which code it was is not kept.
 */
export async function spendCode(
  context: Context,
  request: { readonly code: string; readonly passHash: Uint8Array },
): Promise<{ readonly status: 'issued' } | Refusal> {
  const today = dayOf(context.now())
  const hmac = codeHmac(request.code, context.keys.pepper())
  const place = await findCodePlace(context.db, hmac, today)
  const { wave, instrument } = place ?? { wave: '', instrument: '' }
  // First, so that somebody whose connection broke while the wave closed is thanked and not told that nothing came.
  const known = await isPassRegistered(context.db, wave, instrument, request.passHash)
  const closed = place && checkWaveOpen(place, today)
  if (closed) return known ? { status: 'issued' } : closed

  return inTransaction(context.db, async (trx) => {
    const nowUsed = await markCodeUsed(trx, hmac, today)
    const registered = await isPassRegistered(trx, wave, instrument, request.passHash)
    if (nowUsed) await insertPass(trx, { wave, instrument, passHash: request.passHash })
    return nowUsed || registered ? { status: 'issued' } : { refused: 'code-not-recognised' }
  })
}
