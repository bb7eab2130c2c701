import { withoutYes } from '../../surveys/model/paper-assent.ts'
import type { PaperEntry } from '../../surveys/model/paper-entry.ts'
import type { Context } from '../context.ts'
import type { Database } from '../database/tables.ts'
import { entryOf } from '../paper/entry-seal.ts'
import { measuredForm } from '../paper/measured-form.ts'
import type { Refusal } from '../problems.ts'
import { countDrafts, deleteEntriesOfWave, listEntries } from '../repositories/paper-entries.ts'
import { findSheet, forgetSheets, listUnsettled } from '../repositories/paper-sheets.ts'
import { disputed, formOfSheet } from './open-sheet.ts'
import { takeSheet } from './take-sheet.ts'

/**
 * Ends a wave's paper, within the transaction that seals it. While somebody's form is begun and not ended, sealing is
 * refused: nobody can type it in afterwards. Sealed all the same, what was typed once counts as it is, and what two
 * people typed differently as not readable (where one of them saw no yes, there is none); a form that is half typed
 * is left out, because the rest of it would look as if a child had skipped it.
 */
export async function finishPaper(
  context: Context,
  trx: Database,
  wave: string,
  allTheSame: boolean,
): Promise<Refusal | undefined> {
  const unsettled = await listUnsettled(trx, wave)
  const begun = unsettled.length + (await countDrafts(trx, wave))
  if (begun > 0 && !allTheSame) return { refused: 'paper-not-finished' }
  for (const { hmac } of unsettled) await takeAsItStands(context, trx, hmac)
  await deleteEntriesOfWave(trx, wave)
  await forgetSheets(trx, wave)
  return undefined
}

async function takeAsItStands(context: Context, trx: Database, hmac: Uint8Array): Promise<void> {
  const sheet = await findSheet(trx, hmac)
  const definition = sheet && context.instruments.find(sheet.instrument, sheet.version)
  if (!sheet || !definition) return
  const entries = (await listEntries(trx, sheet)).filter(({ place }) => place !== 'draft')
  const typed = entries.map((row) => entryOf(context, row))
  const no = typed.find(withoutYes)
  const { fields } = await measuredForm(formOfSheet(sheet))
  const inDispute = sheet.state === 'in-dispute' ? disputed(context, fields, entries) : []
  const notReadable: PaperEntry = Object.fromEntries(
    inDispute.map((field) => [field, { mark: 'not-readable' }]),
  )
  await takeSheet(context, trx, sheet, definition, no ?? { ...typed[0], ...notReadable })
}
