import { checkAnswers } from '../../surveys/model/check-answers.ts'
import { completeAnswers } from '../../surveys/model/complete-answers.ts'
import type { Fault } from '../../surveys/model/fault.ts'
import type { Instrument } from '../../surveys/model/instrument.ts'
import type { Submission } from '../../surveys/model/submission.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import type { Refusal } from '../problems.ts'
import { spendPassInto } from '../repositories/inbox.ts'
import { findPassPlace, type PassPlace } from '../repositories/passes.ts'
import { paddedSize } from '../sealing/padded-size.ts'
import { plainTexts } from '../sealing/plain-text.ts'
import { type ResponseContent, sealResponse } from '../sealing/sealed-response.ts'
import { tokenHash } from '../token.ts'
import { checkWaveOpen } from './check-wave-open.ts'
import { languagesOfWave } from './languages-of-wave.ts'

/**
 * Takes one person's answers, once. They are sealed before they reach the database and nobody reads them before
 * the wave is sealed. A spent pass is thanked again whatever comes with it, and nothing is stored: so a browser
 * may send again after a lost connection, and nobody learns anything by trying.
 */
export async function acceptSubmission(
  context: Context,
  request: { readonly pass: Uint8Array; readonly submission: Submission },
): Promise<{ readonly status: 'received' } | Refusal> {
  const passHash = tokenHash(request.pass)
  const place = await findPassPlace(context.db, passHash)
  if (place === undefined) return { refused: 'pass-not-recognised' }
  if (place.spent) return { status: 'received' }
  const closed = checkWaveOpen(place, dayOf(context.now()))
  if (closed) return closed

  const instrument = context.instruments.find(place.instrument, place.version)
  if (instrument === undefined) return { refused: 'instrument-not-served' }

  const faults = submissionFaults(context, request.submission, place)
  if (faults.length > 0) return { refused: 'answers-not-accepted', faults }
  const row = sealedRow(context, place, instrument, request.submission)
  if (await spendPassInto(context.db, passHash, row)) return { status: 'received' }
  const spent = (await findPassPlace(context.db, passHash))?.spent === true
  return spent ? { status: 'received' } : { refused: 'pass-not-recognised' }
}

/** Everything that is wrong, at once: with the instrument, the version, the language and each answer. */
function submissionFaults(context: Context, submission: Submission, place: PassPlace): readonly Fault[] {
  const { instrument: id, version, language } = submission
  const claimed = context.instruments.find(id, version)
  const faults: Fault[] = []
  if (id !== place.instrument) {
    faults.push({
      path: ['instrument'],
      code: 'instrument-not-fielded',
      message: 'This pass is for another instrument of the wave.',
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

/** The answers as they wait: completed, sealed under the wave's key, all of one size. */
export function sealedRow(
  context: Context,
  place: Pick<PassPlace, 'wave' | 'instrument' | 'version'>,
  definition: Instrument,
  submission: ResponseContent,
) {
  const key = context.keys.sealingKey(place.wave)
  if (key === undefined) throw new Error('An open wave has no sealing key in KEYS_DIR.')
  const { wave, instrument, version } = place
  const id = context.random.id()
  const content = {
    language: submission.language,
    mode: submission.mode,
    helperRole: submission.helperRole,
    answers: completeAnswers(definition, plainTexts(submission.answers)),
  }
  const sealed = sealResponse(
    content,
    { wave, id, instrument, version },
    paddedSize(definition),
    key,
    context.random,
  )
  return { wave_id: wave, id, instrument, version, sealed }
}
