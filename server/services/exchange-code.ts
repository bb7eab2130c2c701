import { createHash, createHmac } from 'node:crypto'
import { codeHmac, normaliseCode } from '../access-code.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { dayOf } from '../day.ts'
import { paperVariants } from '../documents/paper/paper-variants.ts'
import { typesetPrintRun } from '../documents/paper/typeset-paper-form.ts'
import { measuredForm } from '../paper/measured-form.ts'
import { type PrintedForm, paperInput } from '../paper/paper-input.ts'
import { newSheetNumber, sheetHmac } from '../paper/sheet-number.ts'
import type { Refusal } from '../problems.ts'
import { type CodePlace, findCodePlace, useCode } from '../repositories/access-codes.ts'
import { countExchange } from '../repositories/paper-batches.ts'
import { findSheet, insertSheets } from '../repositories/paper-sheets.ts'
import { checkWaveOpen } from './check-wave-open.ts'
import { keysNotThere } from './keys-are-there.ts'
import { languagesOfWave, offeredLanguage } from './languages-of-wave.ts'

export type Exchange = {
  readonly code: string
  /** The random number that stood in the page: the same again gets the same form again. */
  readonly nonce: string
  readonly language: string
  readonly variant: string
}

type GivenSheet = { readonly number: string; readonly form: PrintedForm; readonly pages: number }

/**
 * A form on paper in exchange for a code, which is used up by it: nobody answers both ways. Which sheet came of which code
 * is written nowhere. Should the download break, the same page asks again and gets the same form: its number is made of
 * the page's own random one, which only that browser has, so that nothing had to be kept to make it again.
 */
export async function exchangeCode(
  context: Context,
  wanted: Exchange,
): Promise<{ readonly pdf: Uint8Array } | Refusal> {
  const given = await giveSheet(context, wanted)
  if ('refused' in given) return given
  return { pdf: await typesetPrintRun({ ...paperInput(given.form, [given.number]), pages: given.pages }) }
}

/** The part that is left when the paper is not printed: the code used, and a sheet in its place. */
export async function giveSheet(context: Context, wanted: Exchange): Promise<GivenSheet | Refusal> {
  const today = dayOf(context.now())
  const hmac = codeHmac(wanted.code, context.keys.pepper())
  const place = await findCodePlace(context.db, { hmac, today })
  const closed = place && checkWaveOpen(place, today)
  if (closed) return closed
  const form = place && formFor(context, place, wanted)
  if (form !== undefined && 'refused' in form) return form
  // Typeset before the code is used: what cannot be printed costs nobody a code.
  const measured = form && (await measuredForm(form))
  const number = numberOf(context, wanted)
  const sheet = sheetHmac(number, context.keys.pepper())
  // With the language and the size: the same number must never stand on two different forms.
  const wish = ['sheet', wanted.nonce, wanted.language, wanted.variant].join('\0')
  const usedFor = createHash('sha256').update(wish).update('\0').update(hmac).digest()
  return inTransaction<GivenSheet>(context.db, async (trx) => {
    if (!(await useCode(trx, { hmac, usedFor, today })) || !place || !form || !measured) {
      return { refused: 'code-not-recognised' }
    }
    // Of two presses at once the second has waited for the code, and finds the sheet there.
    if ((await findSheet(trx, sheet)) === undefined) {
      const batch = await countExchange(trx, place.wave, context.random.id(), form)
      await insertSheets(trx, [{ wave_id: place.wave, hmac: sheet, batch_id: batch }])
    }
    return { number, form, pages: measured.pages }
  })
}

function formFor(context: Context, place: CodePlace, { language, variant }: Exchange): PrintedForm | Refusal {
  const { instrument, version, nation, synthetic } = place
  if (!context.instruments.find(instrument, version)) return { refused: 'instrument-not-served' }
  if (!paperVariants.some(({ id }) => id === variant)) return { refused: 'form-not-found' }
  // What comes back on this paper could not be typed in: the code is kept for when the keys are there.
  if (!context.keys.sealingKey(place.wave)) return keysNotThere
  const { languages } = languagesOfWave(context, place)
  return { instrument, version, language: offeredLanguage(languages, language), variant, nation, synthetic }
}

/** As random as the page's own number, and found again from it. */
function numberOf(context: Context, { code, nonce, language, variant }: Exchange): string {
  const bytes = createHmac('sha256', context.keys.pepper())
    .update(['sheet number', nonce, normaliseCode(code), language, variant].join('\0'))
    .digest()
  return newSheetNumber({ ...context.random, bytes: (size) => bytes.subarray(0, size) })
}
