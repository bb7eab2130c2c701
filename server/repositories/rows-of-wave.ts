import type { Database } from '../database/tables.ts'

/** Everything that stands in a table because somebody was asked or answered. A test compares this with the schema. */
export const tablesOfAnswers = ['access_code', 'pass', 'inbox', 'response', 'comment'] as const
export type TableOfAnswers = (typeof tablesOfAnswers)[number]

export type RowsDeleted = Readonly<Record<TableOfAnswers, number>>

/**
 * Deletes all of them of one wave, and says how many there were. Passes go before the inbox: `spendPassInto` says why no
 * answer can slip in between.
 */
export async function deleteRowsOfWave(db: Database, wave: string): Promise<RowsDeleted> {
  const counts: [TableOfAnswers, number][] = []
  for (const table of tablesOfAnswers) {
    const result = await db.deleteFrom(table).where('wave_id', '=', wave).executeTakeFirst()
    counts.push([table, Number(result.numDeletedRows)])
  }
  return Object.fromEntries(counts) as RowsDeleted
}

/** The codes alone, which nobody needs once a wave has been sealed for a while. */
export async function deleteCodes(db: Database, waves: readonly string[]): Promise<number> {
  if (waves.length === 0) return 0
  const result = await db.deleteFrom('access_code').where('wave_id', 'in', waves).executeTakeFirst()
  return Number(result.numDeletedRows)
}
