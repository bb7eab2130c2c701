import { createHash } from 'node:crypto'
import { codeHmac } from '../access-code.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import type { Refusal } from '../problems.ts'
import { findCodePlace, useCode } from '../repositories/access-codes.ts'
import { signOnThread } from '../tickets/sign-on-thread.ts'
import { checkWaveOpen } from './check-wave-open.ts'
import { keysNotThere, publishedKey } from './keys-are-there.ts'

/**
 * Milliseconds. The database finds the row of a used code and no row of an unknown one, which takes a tenth of a
 * millisecond longer (`npm run bench -- codes-alike` without this: z of 6 in 2,000 tries). Under a hesitation that is a
 * hundred times as long it would take tens of thousands of tries to see, and `server/limits` leaves ten, then one every
 * ten seconds.
 */
const mostHesitation = 20

/**
 * Trades a code for a signature under a ticket that the server cannot see: the browser has blinded it. This is the
 * half of "once only" that knows the code; `acceptSubmission` is the half that knows the answers, and what it is shown
 * has never been seen here (server/decisions/0004-blind-signatures.md).
 *
 * Of the blinded ticket a hash is kept beside the code until sealing, so that a browser may ask again after a lost
 * connection: the same gets the same signature again, anything else is refused. Nothing more needs to be kept, because
 * an RSA signature of one message is always the same one. Unknown, used and expired codes run the same statements and
 * get the same answer.
 */
export async function signTicket(
  context: Context,
  request: { readonly code: string; readonly blindedTicket: Uint8Array },
): Promise<{ readonly blindSignature: string } | Refusal> {
  const { blindedTicket } = request
  const today = dayOf(context.now())
  const hmac = codeHmac(request.code, context.keys.pepper())
  const usedFor = createHash('sha256').update(blindedTicket).digest()
  const place = await findCodePlace(context.db, { hmac, today })
  const closed = place && checkWaveOpen(place, today)
  if (closed) return closed
  if (place?.modulus && !isBelow(blindedTicket, place.modulus)) return notBelow
  const key = place && publishedKey(context, place)
  // Before the code is used: who comes back when the keys have been restored can use it then.
  if (place && key === undefined) return keysNotThere

  if (!(await useCode(context.db, { hmac, usedFor, today })) || key === undefined) {
    await context.wait(context.random.below(mostHesitation))
    return { refused: 'code-not-recognised' }
  }
  return { blindSignature: (await signOnThread(key, blindedTicket)).toString('base64url') }
}

const notBelow: Refusal = {
  refused: 'request-not-valid',
  faults: [
    {
      path: ['blindedTicket'],
      code: 'not-below-modulus',
      message: 'This is not as long as the key, or not a smaller number than it.',
    },
  ],
}

/** As numbers, the most significant byte first; of one length, so that bytes compare as numbers do. */
const isBelow = (blinded: Uint8Array, modulus: Uint8Array): boolean =>
  blinded.length === modulus.length && Buffer.compare(blinded, modulus) < 0
