import { sql } from 'kysely'
import type { Database, Tables } from '../database/tables.ts'

export type PaperBatch = Tables['paper_batch']

/** A form in one language and one way of setting. */
export type FormOf = { readonly instrument: string; readonly language: string; readonly variant: string }

const nothingYet = {
  destroyed: 0,
  returned: 0,
  taken: 0,
  declined: 0,
  fields_compared: 0,
  fields_differing: 0,
} as const

export type PrintRun = FormOf & {
  readonly wave: string
  readonly id: string
  readonly sheets: number
  readonly secondPercent: number
}

/** A print run, or its first part. None of its sheets has been given to anybody yet. */
export async function insertPrintRun(db: Database, run: PrintRun): Promise<void> {
  const { wave, id, instrument, language, variant, sheets, secondPercent } = run
  const form = { wave_id: wave, id, instrument, language, variant }
  await db
    .insertInto('paper_batch')
    .values({
      ...form,
      ...nothingYet,
      second_percent: secondPercent,
      way: 'print-run',
      sheets,
      handed_out: 0,
    })
    .execute()
}

/** More sheets of the same form in a print run. False where there is no such run, or where it would be more than the most. */
export async function addToPrintRun(db: Database, run: PrintRun, most: number): Promise<boolean> {
  const { wave, id, instrument, language, variant, sheets, secondPercent } = run
  const result = await db
    .updateTable('paper_batch')
    .set(({ eb }) => ({ sheets: eb('sheets', '+', sheets) }))
    .where('wave_id', '=', wave)
    .where('id', '=', id)
    .where('way', '=', 'print-run')
    .where('instrument', '=', instrument)
    .where('language', '=', language)
    .where('variant', '=', variant)
    .where('second_percent', '=', secondPercent)
    .where('sheets', '<=', most - sheets)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** One more sheet for somebody who gave a code for it. All of them are typed in twice. Gives back the batch they are in. */
export async function countExchange(
  db: Database,
  wave: string,
  id: string,
  { instrument, language, variant }: FormOf,
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into paper_batch (wave_id, id, instrument, language, variant, second_percent, way, sheets, handed_out,
      destroyed, returned, taken, declined, fields_compared, fields_differing)
    values (${wave}, ${id}, ${instrument}, ${language}, ${variant}, 100, 'exchange', 1, 1, 0, 0, 0, 0, 0, 0)
    on conflict (wave_id, instrument, language, variant) where way = 'exchange'
    do update set sheets = paper_batch.sheets + 1, handed_out = paper_batch.handed_out + 1
    returning id`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('An exchange belongs to a batch.')
  return row.id
}

export const listBatches = (db: Database, waves: readonly string[]): Promise<PaperBatch[]> =>
  waves.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('paper_batch')
        .selectAll()
        .where('wave_id', 'in', waves)
        .orderBy('instrument')
        .orderBy('way', 'desc')
        .orderBy('id')
        .execute()

export const findBatch = (db: Database, wave: string, id: string): Promise<PaperBatch | undefined> =>
  db.selectFrom('paper_batch').selectAll().where('wave_id', '=', wave).where('id', '=', id).executeTakeFirst()

/** False where a number would be more than there are sheets, or the batch is not there. */
export async function setBatchCount(db: Database, { wave, batch, count, of }: BatchCount): Promise<boolean> {
  const result = await db
    .updateTable('paper_batch')
    .set({ [of]: count })
    .where('wave_id', '=', wave)
    .where('id', '=', batch)
    .where(
      'way',
      of === 'handed_out' ? '=' : 'in',
      of === 'handed_out' ? 'print-run' : ['print-run', 'exchange'],
    )
    .where('sheets', '>=', count)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export type BatchCount = {
  readonly wave: string
  readonly batch: string
  readonly count: number
  readonly of: 'handed_out' | 'destroyed'
}

/** What comparing two typings of a sheet found: the error rate of typing is made of this. */
export async function countCompared(
  db: Database,
  wave: string,
  batch: string,
  { compared, differing }: { readonly compared: number; readonly differing: number },
): Promise<void> {
  await db
    .updateTable('paper_batch')
    .set(({ eb }) => ({
      fields_compared: eb('fields_compared', '+', compared),
      fields_differing: eb('fields_differing', '+', differing),
    }))
    .where('wave_id', '=', wave)
    .where('id', '=', batch)
    .execute()
}

/** Sheets of print runs; one that was given for a code took that code's place. */
export async function countPrinted(db: Database, waves: readonly string[]) {
  if (waves.length === 0) return []
  return db
    .selectFrom('paper_batch')
    .select(['wave_id', 'instrument', sql<number>`sum(sheets)::int`.as('count')])
    .where('wave_id', 'in', waves)
    .where('way', '=', 'print-run')
    .groupBy(['wave_id', 'instrument'])
    .execute()
}
