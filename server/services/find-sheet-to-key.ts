import type { Context } from '../context.ts'
import type { Database } from '../database/tables.ts'
import { dayInWords } from '../day.ts'
import { readSheetNumber, sheetHmac } from '../paper/sheet-number.ts'
import type { Refusal } from '../problems.ts'
import { findSheet, lockSheet, type Sheet } from '../repositories/paper-sheets.ts'
import { keysNotThere } from './keys-are-there.ts'

export type FoundSheet = { readonly serial: string; readonly sheet: Sheet }

/**
 * The sheet a clerk has in hand, as long as something may be typed in from it; otherwise why not, in words that say what
 * to do with the paper. Nothing that was typed is touched by a refusal.
 *
 * @param typed its number, or what a scanner reads off a page
 */
export async function findSheetToKey(
  context: Context,
  db: Database,
  wave: string,
  typed: string,
  held: 'look' | 'hold' = 'look',
): Promise<FoundSheet | Refusal> {
  const { number, form } = readSheetNumber(typed)
  const hmac = sheetHmac(number, context.keys.pepper())
  const sheet = await (held === 'hold' ? lockSheet(db, hmac) : findSheet(db, hmac))
  if (sheet === undefined) return { refused: 'sheet-not-recognised' }
  if (sheet.wave !== wave) {
    const detail = `It belongs to “${sheet.waveName}” of ${sheet.authority}. Type it in there.`
    return { refused: 'sheet-of-another-wave', detail }
  }
  if (form !== undefined && (form.instrument !== sheet.instrument || form.version !== sheet.version)) {
    return { refused: 'sheet-of-another-version' }
  }
  if (sheet.waveState !== 'open' && sheet.waveState !== 'keying-only') {
    const detail = `The wave ended on ${dayInWords(sheet.closesOn)} and has been sealed. Keep the form apart and ask the programme team.`
    return { refused: 'wave-takes-no-paper', ...(sheet.waveState === 'sealed' ? { detail } : {}) }
  }
  // Before anything is typed that could not be kept.
  if (!context.keys.sealingKey(sheet.wave)) return keysNotThere
  return { serial: number, sheet }
}
