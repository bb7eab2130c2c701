import type { Database, Tables } from '../database/tables.ts'

export type SealedEntry = Tables['paper_entry']
type OfSheet = { readonly wave: string; readonly hmac: Uint8Array }

export const listEntries = (db: Database, { wave, hmac }: OfSheet): Promise<SealedEntry[]> =>
  db
    .selectFrom('paper_entry')
    .selectAll()
    .where('wave_id', '=', wave)
    .where('hmac', '=', hmac)
    .orderBy('place')
    .execute()

/** Of all sheets of a wave that have been typed in at least once. */
export const listFirstEntries = (db: Database, wave: string): Promise<SealedEntry[]> =>
  db.selectFrom('paper_entry').selectAll().where('wave_id', '=', wave).where('place', '=', 'first').execute()

/** One row for each clerk and sheet: what was there of this clerk's is replaced. */
export async function putEntry(db: Database, entry: SealedEntry): Promise<void> {
  await db
    .insertInto('paper_entry')
    .values(entry)
    .onConflict((conflict) =>
      conflict
        .columns(['wave_id', 'hmac', 'staff_id'])
        .doUpdateSet({ place: entry.place, sealed: entry.sealed }),
    )
    .execute()
}

export async function deleteEntries(db: Database, { wave, hmac }: OfSheet): Promise<void> {
  await db.deleteFrom('paper_entry').where('wave_id', '=', wave).where('hmac', '=', hmac).execute()
}

export async function deleteDraft(db: Database, { wave, hmac }: OfSheet, staff: string): Promise<void> {
  await db
    .deleteFrom('paper_entry')
    .where('wave_id', '=', wave)
    .where('hmac', '=', hmac)
    .where('staff_id', '=', staff)
    .where('place', '=', 'draft')
    .execute()
}

export async function deleteEntriesOfWave(db: Database, wave: string): Promise<void> {
  await db.deleteFrom('paper_entry').where('wave_id', '=', wave).execute()
}

export const countDrafts = async (db: Database, wave: string): Promise<number> => {
  const row = await db
    .selectFrom('paper_entry')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('wave_id', '=', wave)
    .where('place', '=', 'draft')
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
