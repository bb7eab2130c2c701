import { sql } from 'kysely'
import type { Database, Day, SheetState, WaveState } from '../database/tables.ts'

export type NewSheet = { readonly wave_id: string; readonly hmac: Buffer; readonly batch_id: string }

/** In the order of their hashes, so that where a sheet lies says nothing about when it was made. */
export async function insertSheets(db: Database, sheets: readonly NewSheet[]): Promise<void> {
  const batch = 500
  const order = sheets.toSorted((left, right) => Buffer.compare(left.hmac, right.hmac))
  for (let start = 0; start < order.length; start += batch) {
    const rows = order.slice(start, start + batch).map((sheet) => ({ ...sheet, state: 'out' as const }))
    await db.insertInto('paper_sheet').values(rows).execute()
  }
}

export type Sheet = {
  readonly wave: string
  readonly hmac: Uint8Array
  readonly state: SheetState
  readonly batch: string
  readonly secondPercent: number
  readonly instrument: string
  /** Which version the wave asks: the one the sheet was printed with. */
  readonly version: number
  readonly language: string
  readonly variant: string
  readonly waveState: WaveState
  readonly waveName: string
  readonly authority: string
  readonly synthetic: boolean
  readonly closesOn: Day
}

const sheetQuery = (hmac: Uint8Array) => sql`
  select sheet.wave_id as wave, sheet.hmac, sheet.state, batch.id as batch, second_percent as "secondPercent",
    batch.instrument, asked.version, language, variant, wave.state as "waveState", wave.name as "waveName",
    local_authority.name as authority, synthetic, closes_on as "closesOn"
  from paper_sheet as sheet
  join paper_batch as batch on batch.wave_id = sheet.wave_id and batch.id = sheet.batch_id
  join wave on wave.id = sheet.wave_id
  join local_authority on local_authority.id = wave.local_authority_id
  join wave_instrument as asked on asked.wave_id = sheet.wave_id and asked.instrument = batch.instrument
  where sheet.hmac = ${hmac}`

export async function findSheet(db: Database, hmac: Uint8Array): Promise<Sheet | undefined> {
  const { rows } = await sql<Sheet>`${sheetQuery(hmac)}`.execute(db)
  return rows[0]
}

/**
 * The sheet as it is now, held until the transaction ends; its wave cannot be sealed or deleted meanwhile, and one that
 * is being sealed is waited for.
 */
export async function lockSheet(db: Database, hmac: Uint8Array): Promise<Sheet | undefined> {
  await sql`
    select id from wave where id = (select wave_id from paper_sheet where hmac = ${hmac}) for share`.execute(
    db,
  )
  await sql`select hmac from paper_sheet where hmac = ${hmac} for update`.execute(db)
  return findSheet(db, hmac)
}

export async function setSheetState(db: Database, { wave, hmac }: Sheet, state: SheetState): Promise<void> {
  await db
    .updateTable('paper_sheet')
    .set({ state })
    .where('wave_id', '=', wave)
    .where('hmac', '=', hmac)
    .execute()
}

/** How many sheets of each batch are in each state. */
export async function countSheets(db: Database, waves: readonly string[]) {
  if (waves.length === 0) return []
  return db
    .selectFrom('paper_sheet')
    .select(['wave_id', 'batch_id', 'state', sql<number>`count(*)::int`.as('count')])
    .where('wave_id', 'in', waves)
    .groupBy(['wave_id', 'batch_id', 'state'])
    .execute()
}

/** Sheets that have been begun and not settled. */
export const listUnsettled = (db: Database, wave: string) =>
  db
    .selectFrom('paper_sheet')
    .select(['hmac', 'state'])
    .where('wave_id', '=', wave)
    .where('state', 'in', ['once', 'in-dispute'])
    .orderBy('hmac')
    .execute()

/**
 * Forgets what became of each sheet of a wave, once its batches have counted it. Written anew in the order of their
 * hashes, like codes: an `update` would leave those that came back apart from the rest.
 */
export async function forgetSheets(db: Database, wave: string): Promise<void> {
  await sql`
    update paper_batch as batch set
      returned = (select count(*) from paper_sheet as sheet
        where sheet.wave_id = batch.wave_id and batch_id = batch.id and sheet.state <> 'out'),
      taken = (select count(*) from paper_sheet as sheet
        where sheet.wave_id = batch.wave_id and batch_id = batch.id and sheet.state = 'done'),
      declined = (select count(*) from paper_sheet as sheet
        where sheet.wave_id = batch.wave_id and batch_id = batch.id and sheet.state = 'declined')
    where batch.wave_id = ${wave}`.execute(db)
  const sheets = await db.deleteFrom('paper_sheet').where('wave_id', '=', wave).returningAll().execute()
  await insertSheets(
    db,
    sheets.map(({ wave_id, hmac, batch_id }) => ({ wave_id, hmac: Buffer.from(hmac), batch_id })),
  )
}
