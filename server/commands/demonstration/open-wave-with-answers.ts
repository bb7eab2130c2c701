import type { SyntheticLocalAuthority } from '../../../analysis/synthetic/synthetic-nation.ts'
import { syntheticResponses } from '../../../analysis/synthetic/synthetic-responses.ts'
import type { Band, Instrument } from '../../../surveys/model/instrument.ts'
import { type Submission, submissionSchema } from '../../../surveys/model/submission.ts'
import type { Context } from '../../context.ts'
import { setSafeguardingLead } from '../../repositories/concerns.ts'
import { setWavePromises } from '../../repositories/wave-promises.ts'
import { findWave } from '../../repositories/waves.ts'
import { acceptSubmission } from '../../services/accept-submission.ts'
import { issueCodes } from '../../services/issue-codes.ts'
import { openWave } from '../../services/open-wave.ts'
import { planWave } from '../../services/plan-wave.ts'
import { signTicket } from '../../services/sign-ticket.ts'
import { fingerprintOf, modulusOf } from '../../tickets/public-key.ts'
import { messageBytes, signMessage } from '../../tickets/verify-ticket.ts'
import { demonstrationLead, demonstrationPromises } from './demonstration-promises.ts'
import type { Window } from './demonstration-waves.ts'
import { expectDone } from './expect-done.ts'

/** How many there are of each age for one young person of 11 to 17. Made up, like all of this. */
const toOneOf11To17: Readonly<Record<Band, number>> = { '4-7': 0.3, '8-10': 0.25, '11-17': 1, '16-25': 0.8 }

/**
 * Plans and opens a wave that asks several instruments, lets made-up young people answer one of them as real ones
 * do, and gives back a code for it that is left.
 */
export async function answerOpenWave(
  context: Context,
  authority: SyntheticLocalAuthority,
  window: Window,
  asked: { readonly instrument: Instrument; readonly others: readonly Instrument[] },
  { seed, waiting }: { readonly seed: number; readonly waiting: number },
): Promise<string> {
  const { id, version } = asked.instrument
  const instruments = [asked.instrument, ...asked.others].map((each) => ({
    id: each.id,
    version: each.version,
    eligible: Math.round(authority.eligible * toOneOf11To17[each.band]),
  }))
  const planned = expectDone(
    await planWave(context, { ...authority, gssCode: null }, { ...window, instruments, synthetic: true }),
  )
  await setSafeguardingLead(context.db, authority.id, demonstrationLead)
  await setWavePromises(context.db, planned.id, demonstrationPromises(window.closesOn))
  expectDone(await openWave(context, planned))
  const wave = (await findWave(context.db, planned.id)) ?? planned

  const { codes } = expectDone(await issueCodes(context, wave, { instrument: id, count: waiting + 1 }))
  const [left = '', ...used] = codes
  const people = syntheticResponses(seed, asked.instrument, { count: waiting, profile: 'typical' })
  for (const [index, person] of people.entries()) {
    const submission = submissionSchema.parse({ instrument: id, version, ...person })
    await answer(context, wave.id, used[index] ?? '', submission)
  }
  return left
}

/**
 * The two steps of a browser: a code for a signature, then the answers with the ticket. Nothing is blinded, because
 * nobody is there to hide: one number is signed for the code, and the ticket is signed by the server itself, which
 * gives the same signature as blinding and unblinding would.
 */
async function answer(context: Context, wave: string, code: string, submission: Submission): Promise<void> {
  const key = context.keys.signingKey(wave, submission.instrument)
  if (key === undefined) throw new Error('An open wave has its signing keys.')
  const modulus = modulusOf(key)
  // A leading zero byte makes it smaller than the modulus.
  const blindedTicket = Buffer.concat([Buffer.alloc(1), context.random.bytes(modulus.length - 1)])
  expectDone(await signTicket(context, { code, blindedTicket }))
  const message = context.random.bytes(messageBytes)
  const ticket = { key: fingerprintOf(modulus), message, signature: signMessage(key, message) }
  expectDone(await acceptSubmission(context, { ticket, submission }))
}
