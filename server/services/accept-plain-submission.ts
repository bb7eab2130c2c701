import { createHash } from 'node:crypto'
import type { Answers } from '../../surveys/model/answer.ts'
import type { Fault } from '../../surveys/model/fault.ts'
import type { Instrument } from '../../surveys/model/instrument.ts'
import type { HelperRole } from '../../surveys/model/submission.ts'
import { codeHmac } from '../access-code.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { isRefusal, type Refusal } from '../problems.ts'
import { type CodePlace, findCodePlace, isCodeUsedFor } from '../repositories/access-codes.ts'
import { type SealedRow, useCodeInto } from '../repositories/inbox.ts'
import { sealedRow } from './accept-submission.ts'
import { checkWaveOpen } from './check-wave-open.ts'
import { keysNotThere } from './keys-are-there.ts'
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
 * Takes one person's code and answers together, once: marks the code used and stores the sealed answers, in one
 * statement. Nobody can be kept from noting here which answers came with which code, so this way rests on our word,
 * and on sealing (server/decisions/0003-page-without-javascript.md).
 *
 * Unknown, used and expired codes run the same statements and get the same refusal. The same page sent again is thanked again: what is kept beside
 * the code until sealing is a hash of the page's number and the code, and says only that something was received. The
 * answers are checked before the code is used, so what does not fit loses nothing and tells nothing.
 */
export async function acceptPlainSubmission(
  context: Context,
  sent: PlainSubmission,
): Promise<Received | Refusal> {
  const today = dayOf(context.now())
  const hmac = codeHmac(sent.code, context.keys.pepper())
  const code = { hmac, usedFor: createHash('sha256').update(sent.nonce).update('\0').update(hmac).digest() }
  const place = await findCodePlace(context.db, { hmac, today })
  // First, so that somebody whose connection broke while the wave closed is thanked and not told that nothing came.
  const known = await isCodeUsedFor(context.db, code)
  if (place && known) return { status: 'received', place }
  const row = place ? (checkWaveOpen(place, today) ?? prepare(context, place, sent)) : nowhere
  if (isRefusal(row)) return row
  const stored = await useCodeInto(context.db, code, row, today)
  // Sent twice at once, else used for something else, or closed a moment ago.
  const received = stored || (await isCodeUsedFor(context.db, code))
  if (place && received) return { status: 'received', place }
  const now = await findCodePlace(context.db, { hmac, today })
  return (now && checkWaveOpen(now, today)) ?? gone
}

const gone: Refusal = { refused: 'code-not-recognised' }

/** In the place of answers to a code that is not there: the statement runs all the same, and stores nothing. */
const nowhere: SealedRow = {
  wave_id: '',
  id: '00000000-0000-0000-0000-000000000000',
  instrument: '',
  version: 1,
  sealed: Buffer.alloc(0),
}

/** The sealed answers, or everything in them that does not fit. */
function prepare(
  context: Context,
  place: CodePlace,
  { language, helperRole, readAnswers }: PlainSubmission,
): SealedRow | Refusal {
  const { instrument, version } = place
  const definition = context.instruments.find(instrument, version)
  if (definition === undefined) return { refused: 'instrument-not-served' }
  const { answers, faults } = readAnswers(definition)
  if (faults.length > 0) return { refused: 'answers-not-accepted', faults }
  const { languages } = languagesOfWave(context, place)
  const submission = {
    instrument,
    version,
    language: offeredLanguage(languages, language),
    mode: 'plain-page',
    helperRole,
    answers,
  } as const
  const key = context.keys.sealingKey(place.wave)
  if (key === undefined) return keysNotThere
  return sealedRow(context, place, submission, key)
}
