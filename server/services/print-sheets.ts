import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { paperVariants } from '../documents/paper/paper-variants.ts'
import { typesetPrintRun } from '../documents/paper/typeset-paper-form.ts'
import { measuredForm } from '../paper/measured-form.ts'
import { type PrintedForm, paperInput } from '../paper/paper-input.ts'
import { newSheetNumber, sheetHmac } from '../paper/sheet-number.ts'
import type { Refusal } from '../problems.ts'
import { addToPrintRun, insertPrintRun } from '../repositories/paper-batches.ts'
import { insertSheets } from '../repositories/paper-sheets.ts'
import type { Wave } from '../repositories/waves.ts'
import { languagesOfWave } from './languages-of-wave.ts'

/** In one document: a copy takes a tenth of a second and 25 MB of memory to set, and others wait meanwhile. */
export const sheetsAtATime = 20
/** In one print run, which is made part by part. */
export const mostSheets = 500

export type PrintOrder = {
  readonly instrument: string
  readonly language: string
  readonly variant: string
  readonly sheets: number
  /** How many in a hundred are typed in by a second person too. */
  readonly secondPercent: number
  /** The print run these sheets are more of; none for its first part. */
  readonly batch?: string | undefined
}

export type PrintedSheets = { readonly pdf: Uint8Array; readonly batch: string }

/**
 * Makes sheets to be printed, each with a number of its own, and gives them back the only time those exist in clear. They
 * come out of the same allowance as codes: whoever is given a sheet needs no card. Each part of a run is whole or is not:
 * its numbers are kept only once its pages are there.
 */
export async function printSheets(
  context: Context,
  wave: Wave,
  order: PrintOrder,
): Promise<PrintedSheets | Refusal> {
  const form = formOfWave(context, wave, order)
  if ('refused' in form) return form
  const { pages } = await measuredForm(form)
  const serials = Array.from({ length: order.sheets }, () => newSheetNumber(context.random))
  const pdf = await typesetPrintRun({ ...paperInput(form, serials), pages })
  const id = order.batch ?? context.random.id()
  const run = { ...order, wave: wave.id, id }
  return inTransaction<PrintedSheets>(context.db, async (trx) => {
    if (order.batch === undefined) await insertPrintRun(trx, run)
    else if (!(await addToPrintRun(trx, run, mostSheets))) return { refused: 'batch-not-found' }
    await insertSheets(
      trx,
      serials.map((serial) => ({
        wave_id: wave.id,
        hmac: sheetHmac(serial, context.keys.pepper()),
        batch_id: id,
      })),
    )
    return { pdf, batch: id }
  })
}

/** The form this wave may print, or why it may not. */
export function formOfWave(
  context: Context,
  wave: Wave,
  wanted: { readonly instrument: string; readonly language: string; readonly variant: string },
): PrintedForm | Refusal {
  const asked = wave.instruments.find(({ instrument }) => instrument === wanted.instrument)
  if (!asked || (wave.state !== 'planned' && wave.state !== 'open')) return { refused: 'codes-not-issued' }
  const { instrument, version } = asked
  if (!context.instruments.find(instrument, version)) return { refused: 'instrument-not-served' }
  const { languages } = languagesOfWave(context, { instrument, version, synthetic: wave.synthetic })
  if (!languages.includes(wanted.language)) return { refused: 'translation-not-ready' }
  if (!paperVariants.some(({ id }) => id === wanted.variant)) return { refused: 'form-not-found' }
  const { language, variant } = wanted
  const { nation } = wave.localAuthority
  return { instrument, version, language, variant, nation, synthetic: wave.synthetic }
}
