import { sourceLanguage } from '../../surveys/languages/index.ts'
import { differingFields } from '../../surveys/model/compare-entries.ts'
import type { PaperEntry } from '../../surveys/model/paper-entry.ts'
import type { Context } from '../context.ts'
import type { Database } from '../database/tables.ts'
import { entryOf } from '../paper/entry-seal.ts'
import type { KeyingField } from '../paper/keying-fields.ts'
import { type MeasuredOnce, measuredForm } from '../paper/measured-form.ts'
import type { Refusal } from '../problems.ts'
import { listEntries, type SealedEntry } from '../repositories/paper-entries.ts'
import type { Sheet } from '../repositories/paper-sheets.ts'
import { type FoundSheet, findSheetToKey } from './find-sheet-to-key.ts'

export type Turn = 'first' | 'second' | 'third'

export type OpenedSheet = FoundSheet & {
  readonly turn: Turn
  readonly form: MeasuredOnce
  /** What is to be typed in this turn: everything, or what two people typed differently. */
  readonly fields: readonly KeyingField[]
  /** What this clerk had typed when the browser closed. */
  readonly draft: PaperEntry
  readonly entries: readonly SealedEntry[]
}

/**
 * A sheet, opened by a clerk to type it in. What somebody else has typed from it stays shut: whoever looks for the third
 * time is told which questions to look at, and not what the others saw.
 */
export async function openSheet(
  context: Context,
  db: Database,
  request: { readonly wave: string; readonly typed: string; readonly staff: string },
  held: 'look' | 'hold' = 'look',
): Promise<OpenedSheet | Refusal> {
  const { wave, typed, staff } = request
  const found = await findSheetToKey(context, db, wave, typed, held)
  if ('refused' in found) return found
  const { sheet } = found
  const { instrument, version } = sheet
  if (sheet.state === 'done' || sheet.state === 'declined') return { refused: 'sheet-already-entered' }
  if (!context.instruments.find(instrument, version)) return { refused: 'instrument-not-served' }
  const entries = await listEntries(db, sheet)
  const own = entries.find(({ staff_id }) => staff_id === staff)
  if (sheet.state === 'once' && own?.place === 'first') return { refused: 'sheet-needs-another-person' }
  const form = await measuredForm(formOfSheet(sheet))
  const draft = own?.place === 'draft' ? entryOf(context, own) : {}
  return { ...found, ...turnOf(context, sheet, form, entries), form, draft, entries }
}

/** The picture beside the fields has this nation's services or another's: they stand after the last box. */
export const formOfSheet = ({ instrument, version, language, variant }: Sheet) =>
  ({
    instrument,
    version,
    language: language || sourceLanguage,
    variant,
    nation: 'england',
    synthetic: false,
  }) as const

function turnOf(
  context: Context,
  { state }: Sheet,
  { fields }: MeasuredOnce,
  entries: readonly SealedEntry[],
): { readonly turn: Turn; readonly fields: readonly KeyingField[] } {
  if (state === 'once') return { turn: 'second', fields }
  if (state !== 'in-dispute') return { turn: 'first', fields }
  const differing = disputed(context, fields, entries)
  return { turn: 'third', fields: fields.filter(({ id }) => differing.includes(id)) }
}

/** The fields two people typed differently. */
export const disputed = (
  context: Context,
  fields: readonly KeyingField[],
  entries: readonly SealedEntry[],
): readonly string[] =>
  differingFields(
    fields.map(({ id }) => id),
    entryOf(
      context,
      entries.find(({ place }) => place === 'first'),
    ),
    entryOf(
      context,
      entries.find(({ place }) => place === 'second'),
    ),
  )
