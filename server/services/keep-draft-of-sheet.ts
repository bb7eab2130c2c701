import type { PaperEntry } from '../../surveys/model/paper-entry.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { checkTyped } from '../paper/check-entry.ts'
import { sealedEntry } from '../paper/entry-seal.ts'
import type { Refusal } from '../problems.ts'
import { putEntry } from '../repositories/paper-entries.ts'
import { openSheet } from './open-sheet.ts'

type Kept = { readonly status: 'kept' }

/**
 * Keeps what a clerk has typed so far, sealed, on the server: a browser that is closed loses nothing, and the clerk's
 * machine never holds an answer on its disk. In the third turn too, under the clerk's own row if they typed it before:
 * there only what is asked now is kept in the page, because their first typing must stay as it was.
 */
export async function keepDraftOfSheet(
  context: Context,
  request: {
    readonly wave: string
    readonly typed: string
    readonly staff: string
    readonly entry: PaperEntry
  },
): Promise<Kept | Refusal> {
  return inTransaction<Kept>(context.db, async (trx) => {
    const opened = await openSheet(context, trx, request, 'hold')
    if ('refused' in opened) return opened
    const { sheet, serial, fields, entries } = opened
    const faults = checkTyped(fields, request.entry)
    if (faults.length > 0) return { refused: 'entry-not-accepted', faults }
    const own = entries.find(({ staff_id }) => staff_id === request.staff)
    if (own !== undefined && own.place !== 'draft') return { status: 'kept' }
    const definition = context.instruments.find(sheet.instrument, sheet.version)
    if (definition === undefined) return { refused: 'instrument-not-served' }
    const content = { serial, entry: request.entry }
    await putEntry(
      trx,
      sealedEntry(context, definition, sheet, { staff: request.staff, place: 'draft', content }),
    )
    return { status: 'kept' }
  })
}
