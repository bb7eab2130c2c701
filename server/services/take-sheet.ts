import type { Instrument } from '../../surveys/model/instrument.ts'
import { paperAnswers } from '../../surveys/model/paper-answers.ts'
import { saysYes } from '../../surveys/model/paper-assent.ts'
import type { PaperEntry } from '../../surveys/model/paper-entry.ts'
import type { Context } from '../context.ts'
import type { Database } from '../database/tables.ts'
import { LostKey } from '../lost-key.ts'
import { insertWaiting } from '../repositories/inbox.ts'
import { deleteEntries } from '../repositories/paper-entries.ts'
import { type Sheet, setSheetState } from '../repositories/paper-sheets.ts'
import { paddedSize } from '../sealing/padded-size.ts'
import { plainTexts } from '../sealing/plain-text.ts'
import { sealResponse } from '../sealing/sealed-response.ts'

/**
 * Ends a sheet: its answers are sealed like those of a screen, of the same length, and wait in the inbox under a new random
 * id; what was typed from it is deleted. A form that came back without a yes is counted and nothing of it is kept.
 */
export async function takeSheet(
  context: Context,
  trx: Database,
  sheet: Sheet,
  definition: Instrument,
  entry: PaperEntry,
): Promise<'taken' | 'declined'> {
  const yes = saysYes(entry)
  if (yes) await insertWaiting(trx, waitingRow(context, sheet, definition, entry))
  await deleteEntries(trx, sheet)
  await setSheetState(trx, sheet, yes ? 'done' : 'declined')
  return yes ? 'taken' : 'declined'
}

function waitingRow(context: Context, sheet: Sheet, definition: Instrument, entry: PaperEntry) {
  const { wave, instrument, version, language } = sheet
  const { answers, helperRole } = paperAnswers(definition, entry)
  const key = context.keys.sealingKey(wave)
  if (key === undefined) throw new LostKey()
  const id = context.random.id()
  const content = { language, mode: 'paper', helperRole, answers: plainTexts(answers) } as const
  const place = { wave, id, instrument, version }
  const sealed = sealResponse(content, place, paddedSize(definition), key, context.random)
  return { wave_id: wave, id, instrument, version, sealed }
}
