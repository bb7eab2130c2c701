import { differingFields, sameKeyed } from '../../surveys/model/compare-entries.ts'
import type { Instrument } from '../../surveys/model/instrument.ts'
import { paperAnswers } from '../../surveys/model/paper-answers.ts'
import { withoutYes } from '../../surveys/model/paper-assent.ts'
import type { PaperEntry } from '../../surveys/model/paper-entry.ts'
import { assentField } from '../../surveys/model/paper-fields.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Database } from '../database/tables.ts'
import { checkEntry } from '../paper/check-entry.ts'
import { entryOf, sealedEntry } from '../paper/entry-seal.ts'
import type { KeyingField } from '../paper/keying-fields.ts'
import type { Refusal } from '../problems.ts'
import { countCompared } from '../repositories/paper-batches.ts'
import { deleteDraft, putEntry, type SealedEntry } from '../repositories/paper-entries.ts'
import { setSheetState } from '../repositories/paper-sheets.ts'
import { type OpenedSheet, openSheet } from './open-sheet.ts'
import { takeSheet } from './take-sheet.ts'

/** Something to look at once more before it is taken as it stands. */
export type LookAgain = { readonly field: string; readonly why: 'no-yes' | 'not-asked' | 'like-neither' }

export type Finished = {
  readonly status: 'taken' | 'declined' | 'waits-for-second' | 'in-dispute' | 'look-again'
  readonly notes: readonly LookAgain[]
}

type Typed = {
  readonly wave: string
  readonly typed: string
  readonly staff: string
  readonly entry: PaperEntry
  /** The clerk has looked at the paper again, and it says what was typed. */
  readonly looked: boolean
}

/**
 * Takes what a clerk typed from a sheet. The first typing waits for a second by another person, of all sheets or of a share
 * that the dice choose; two that agree end the sheet for good; two that do not wait for a third look at those questions,
 * which decides.
 */
export async function finishSheet(context: Context, typed: Typed): Promise<Finished | Refusal> {
  return inTransaction<Finished>(context.db, async (trx) => {
    const opened = await openSheet(context, trx, typed, 'hold')
    if ('refused' in opened) return opened
    const { sheet, turn, fields } = opened
    const definition = context.instruments.find(sheet.instrument, sheet.version)
    if (definition === undefined) return { refused: 'instrument-not-served' }
    const entry = withoutYes(typed.entry) ? onlyAssent(typed.entry) : typed.entry
    const faults = checkEntry(fields, entry)
    if (faults.length > 0) return { refused: 'entry-not-accepted', faults }
    const work = { context, trx, opened, definition, staff: typed.staff, entry }
    const notes = turn === 'third' ? likeNeither(work) : [...noYes(entry), ...notAsked(definition, entry)]
    if (notes.length > 0 && !typed.looked) return { status: 'look-again', notes }
    return turn === 'first' ? first(work) : turn === 'second' ? second(work) : third(work)
  })
}

type Work = {
  readonly context: Context
  readonly trx: Database
  readonly opened: OpenedSheet
  readonly definition: Instrument
  readonly staff: string
  readonly entry: PaperEntry
}

const end = (status: Finished['status']): Finished => ({ status, notes: [] })

/** Without a yes nothing that was ticked is typed, and what was typed before that was seen goes. */
const onlyAssent = (entry: PaperEntry): PaperEntry =>
  Object.fromEntries(Object.entries(entry).filter(([field]) => field === assentField))

/** One wrong key here loses a child’s form: unless the no is ticked, page and key are looked at once more. */
const noYes = (entry: PaperEntry): readonly LookAgain[] => {
  const keyed = entry[assentField]
  return withoutYes(entry) && keyed && 'mark' in keyed ? [{ field: assentField, why: 'no-yes' }] : []
}

const notAsked = (definition: Instrument, entry: PaperEntry): readonly LookAgain[] =>
  paperAnswers(definition, entry).leftOut.map((field) => ({ field, why: 'not-asked' }))

const entryIn = (context: Context, entries: readonly SealedEntry[], wanted: 'first' | 'second'): PaperEntry =>
  entryOf(
    context,
    entries.find(({ place }) => place === wanted),
  )

function likeNeither({ context, opened, entry }: Work): readonly LookAgain[] {
  const [one, other] = (['first', 'second'] as const).map((place) => entryIn(context, opened.entries, place))
  return opened.fields
    .filter(({ id }) => !sameKeyed(entry[id], one?.[id]) && !sameKeyed(entry[id], other?.[id]))
    .map(({ id }) => ({ field: id, why: 'like-neither' }))
}

async function keep({ context, trx, opened, definition, staff, entry }: Work, place: 'first' | 'second') {
  const content = { serial: opened.serial, entry }
  await putEntry(trx, sealedEntry(context, definition, opened.sheet, { staff, place, content }))
}

async function first(work: Work): Promise<Finished> {
  const { context, trx, opened, definition, entry } = work
  const { sheet } = opened
  if (context.random.below(100) >= sheet.secondPercent) {
    return end(await takeSheet(context, trx, sheet, definition, entry))
  }
  await keep(work, 'first')
  await setSheetState(trx, sheet, 'once')
  return end('waits-for-second')
}

async function second(work: Work): Promise<Finished> {
  const { context, trx, opened, definition, entry } = work
  const { sheet, entries, fields } = opened
  const earlier = entryIn(context, entries, 'first')
  const compared = comparedFields(fields, earlier, entry)
  // Two who saw no yes agree on what counts, whatever they saw in its place.
  const differing = withoutYes(earlier) && withoutYes(entry) ? [] : differingFields(compared, earlier, entry)
  await countCompared(trx, sheet.wave, sheet.batch, {
    compared: compared.length,
    differing: differing.length,
  })
  if (differing.length === 0) return end(await takeSheet(context, trx, sheet, definition, earlier))
  await keep(work, 'second')
  await setSheetState(trx, sheet, 'in-dispute')
  return end('in-dispute')
}

/** Without a yes, two typings are compared by that alone: the rest was not typed. */
const comparedFields = (
  fields: readonly KeyingField[],
  one: PaperEntry,
  other: PaperEntry,
): readonly string[] => (withoutYes(one) || withoutYes(other) ? [assentField] : fields.map(({ id }) => id))

async function third({ context, trx, opened, definition, staff, entry }: Work): Promise<Finished> {
  const { sheet, entries } = opened
  await deleteDraft(trx, sheet, staff)
  // Either typing has every field but the disputed ones alike; one without a yes has nothing else.
  const [one, other] = (['first', 'second'] as const).map((place) => entryIn(context, entries, place))
  return end(await takeSheet(context, trx, sheet, definition, { ...other, ...one, ...entry }))
}
