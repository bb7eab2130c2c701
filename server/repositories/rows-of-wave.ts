import type { Database } from '../database/tables.ts'

/** Everything that stands in a table because somebody was asked or answered. A test compares this with the schema. */
export const tablesOfAnswers = [
  'access_code',
  'signing_key',
  'spent_ticket',
  'inbox',
  'paper_entry',
  'paper_sheet',
  'paper_batch',
  'response',
  'comment',
  'reviewed_comment',
] as const
export type TableOfAnswers = (typeof tablesOfAnswers)[number]

/** What sealing deletes, forgets or writes anew: nothing of how it was before may stay in the files of these. */
export const tablesEmptiedBySealing = [
  'access_code',
  'spent_ticket',
  'inbox',
  'paper_entry',
  'paper_sheet',
  'paper_batch',
] as const

/** The same for deleting; a researcher's results from the wave go with it. */
export const tablesEmptiedByDeleting = [...tablesOfAnswers, 'output'] as const

/** What reviewing deletes from: originals are destroyed when they are released. */
export const tablesEmptiedByReview = ['comment', 'reviewed_comment'] as const

export type RowsDeleted = Readonly<Record<TableOfAnswers, number>>

/** Deletes all of them of one wave, and says how many there were. */
export async function deleteRowsOfWave(db: Database, wave: string): Promise<RowsDeleted> {
  const counts: [TableOfAnswers, number][] = []
  for (const table of tablesOfAnswers) {
    const result = await db.deleteFrom(table).where('wave_id', '=', wave).executeTakeFirst()
    counts.push([table, Number(result.numDeletedRows)])
  }
  return Object.fromEntries(counts) as RowsDeleted
}

/** Codes, sheets and spent tickets alone, which nobody needs once a wave has been sealed for a while. Gives back the codes' count. */
export async function deleteCodes(db: Database, waves: readonly string[]): Promise<number> {
  if (waves.length === 0) return 0
  await db.deleteFrom('spent_ticket').where('wave_id', 'in', waves).execute()
  await db.deleteFrom('paper_sheet').where('wave_id', 'in', waves).execute()
  const result = await db.deleteFrom('access_code').where('wave_id', 'in', waves).executeTakeFirst()
  return Number(result.numDeletedRows)
}
