import type { Answers } from '../../surveys/model/answer.ts'
import { checkAnswers } from '../../surveys/model/check-answers.ts'
import { completeAnswers } from '../../surveys/model/complete-answers.ts'
import type { Fault } from '../../surveys/model/fault.ts'
import type { Instrument } from '../../surveys/model/instrument.ts'
import type { Submission } from '../../surveys/model/submission.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { isRefusal, type Refusal } from '../problems.ts'
import { type SealedRow, spendTicketInto } from '../repositories/inbox.ts'
import { findKeyPlace } from '../repositories/signing-keys.ts'
import { isTicketSpent } from '../repositories/spent-tickets.ts'
import { paddedSize } from '../sealing/padded-size.ts'
import { plainTexts } from '../sealing/plain-text.ts'
import { sealResponse } from '../sealing/sealed-response.ts'
import { verifyTicket } from '../tickets/verify-ticket.ts'
import { tokenHash } from '../token.ts'
import { checkWaveOpen } from './check-wave-open.ts'
import { findKnownKey } from './find-known-key.ts'
import { keysNotThere } from './keys-are-there.ts'
import { languagesOfWave } from './languages-of-wave.ts'

/** What a ticket is: which key signed it, 64 bytes that only the browser knew, and the signature. */
export type Ticket = {
  readonly key: string
  readonly message: Uint8Array
  readonly signature: Uint8Array
}

/** Where answers belong: what a ticket or a code admits to. */
export type SubmissionPlace = {
  readonly wave: string
  readonly instrument: string
  readonly version: number
  readonly synthetic: boolean
}

/** What a person gave, from whichever page. */
type GivenAnswers = Omit<Submission, 'answers'> & { readonly answers: Answers }

const received = { status: 'received' } as const
type Received = typeof received
const notRecognised: Refusal = { refused: 'ticket-not-recognised' }

/**
 * Takes one person's answers, once. They are sealed before they reach the database and nobody reads them before
 * the wave is sealed. A spent ticket is thanked again whatever comes with it, and nothing is stored: so a browser
 * may send again after a lost connection, and nobody learns anything by trying.
 */
export async function acceptSubmission(
  context: Context,
  request: { readonly ticket: Ticket; readonly submission: Submission },
): Promise<Received | Refusal> {
  const { ticket, submission } = request
  const place = await findKnownKey(context, ticket.key)
  if (!place || !verifyTicket(place.publicKey, ticket.message, ticket.signature)) return notRecognised
  const key = context.keys.sealingKey(place.wave)
  const row = key && sealedRow(context, place, submission, key)
  const ticketHash = tokenHash(ticket.message)
  const today = dayOf(context.now())
  if (row && !isRefusal(row) && (await spendTicketInto(context.db, { ticketHash, row, today }))) {
    return received
  }

  // Nothing was stored, because it was before, or because of one of these, which are looked at only now: nearly
  // every send is a first one to an open wave, and takes one statement.
  const now = await findKeyPlace(context.db, ticket.key)
  if (now === undefined) return notRecognised
  if (await isTicketSpent(context.db, now.wave, ticketHash)) return received
  const closed = checkWaveOpen(now, today)
  if (closed) return closed
  if (row === undefined) return keysNotThere
  return isRefusal(row) ? row : notRecognised
}

/** The row of the inbox that these answers become, or everything that is wrong with them. */
export function sealedRow(
  context: Context,
  place: SubmissionPlace,
  submission: GivenAnswers,
  sealingKey: Buffer,
): SealedRow | Refusal {
  const { wave, instrument, version } = place
  const definition = context.instruments.find(instrument, version)
  if (definition === undefined) return { refused: 'instrument-not-served' }
  const faults = submissionFaults(context, submission, place)
  if (faults.length > 0) return { refused: 'answers-not-accepted', faults }
  const id = context.random.id()
  const sealed = sealResponse(
    contentOf(definition, submission),
    { wave, id, instrument, version },
    paddedSize(definition),
    sealingKey,
    context.random,
  )
  return { wave_id: wave, id, instrument, version, sealed }
}

const contentOf = (definition: Instrument, submission: GivenAnswers) => ({
  language: submission.language,
  mode: submission.mode,
  helperRole: submission.helperRole,
  answers: completeAnswers(definition, plainTexts(submission.answers)),
})

/** Everything that is wrong, at once: with the instrument, the version, the language and each answer. */
function submissionFaults(
  context: Context,
  submission: GivenAnswers,
  place: SubmissionPlace,
): readonly Fault[] {
  const { instrument: id, version, language } = submission
  const claimed = context.instruments.find(id, version)
  const faults: Fault[] = []
  if (id !== place.instrument) {
    faults.push({
      path: ['instrument'],
      code: 'instrument-not-fielded',
      message: 'This ticket is for another instrument of the wave.',
    })
  } else if (version !== place.version) {
    const message = `The wave asks version ${place.version} of this instrument.`
    faults.push({ path: ['version'], code: 'version-not-fielded', message })
  }
  if (!languagesOfWave(context, place).languages.includes(language)) {
    const message = 'This wave is not offered in this language.'
    faults.push({ path: ['language'], code: 'language-not-offered', message })
  }
  return claimed ? [...faults, ...checkAnswers(claimed, submission.answers)] : faults
}
