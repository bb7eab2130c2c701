import type { Instrument } from '../../surveys/model/instrument.ts'
import type { PaperEntry } from '../../surveys/model/paper-entry.ts'
import type { Context } from '../context.ts'
import { LostKey } from '../lost-key.ts'
import type { SealedEntry } from '../repositories/paper-entries.ts'
import type { Sheet } from '../repositories/paper-sheets.ts'
import { paddedSize } from '../sealing/padded-size.ts'
import { type EntryContent, openEntry, sealEntry } from '../sealing/sealed-entry.ts'

/** Boxes are written out with more signs than answers are, and every field stands there, left blank or not. */
const room = 3

/** The row of a clerk's typing, under the key of the wave: on no disk does it ever stand in clear. */
export function sealedEntry(
  context: Context,
  definition: Instrument,
  { wave, hmac }: Pick<Sheet, 'wave' | 'hmac'>,
  typed: { readonly staff: string; readonly place: SealedEntry['place']; readonly content: EntryContent },
): SealedEntry {
  const { staff, place, content } = typed
  const size = room * paddedSize(definition)
  const sealed = sealEntry(content, { wave, hmac, staff }, size, keyOf(context, wave), context.random)
  return { wave_id: wave, hmac, staff_id: staff, place, sealed }
}

/** What was typed; undefined when the row was altered, or while the key of its wave is missing. */
export function openedEntry({ keys }: Context, row: SealedEntry): EntryContent | undefined {
  const key = keys.sealingKey(row.wave_id)
  return key && openEntry(row.sealed, { wave: row.wave_id, hmac: row.hmac, staff: row.staff_id }, key)
}

/** A row that was altered has nothing typed: both typings are then made again by a third look at everything. */
export const entryOf = (context: Context, row: SealedEntry | undefined): PaperEntry =>
  (row && openedEntry(context, row)?.entry) ?? {}

function keyOf({ keys }: Context, wave: string): Buffer {
  const key = keys.sealingKey(wave)
  if (key === undefined) throw new LostKey()
  return key
}
