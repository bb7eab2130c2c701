import { sql } from 'kysely'
import type { Database, Day, WaveState } from '../database/tables.ts'
import type { LocalAuthority } from './local-authorities.ts'

export type WaveInstrument = {
  readonly instrument: string
  readonly version: number
  readonly fingerprint: string
  readonly eligible: number
}

export type Wave = {
  readonly id: string
  readonly name: string
  readonly state: WaveState
  readonly opensOn: Day
  readonly closesOn: Day
  readonly synthetic: boolean
  readonly localAuthority: LocalAuthority
  readonly instruments: readonly WaveInstrument[]
}

const withAuthority = (db: Database) =>
  db
    .selectFrom('wave')
    .innerJoin('local_authority', 'local_authority.id', 'wave.local_authority_id')
    .select(['wave.id', 'wave.name', 'state', 'opens_on', 'closes_on', 'synthetic', 'local_authority_id'])
    .select(['local_authority.name as authorityName', 'nation', 'gss_code'])

type WaveRow = Awaited<ReturnType<ReturnType<typeof withAuthority>['executeTakeFirstOrThrow']>>

const toWave = (row: WaveRow, instruments: readonly WaveInstrument[]): Wave => ({
  id: row.id,
  name: row.name,
  state: row.state,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  synthetic: row.synthetic,
  localAuthority: {
    id: row.local_authority_id,
    name: row.authorityName,
    nation: row.nation,
    gssCode: row.gss_code,
  },
  instruments,
})

async function instrumentsOf(db: Database, waves: readonly string[]) {
  if (waves.length === 0) return []
  return db
    .selectFrom('wave_instrument')
    .select(['wave_id', 'instrument', 'version', 'fingerprint', 'eligible'])
    .where('wave_id', 'in', waves)
    .orderBy('instrument')
    .execute()
}

const partOf = (rows: Awaited<ReturnType<typeof instrumentsOf>>, wave: string): WaveInstrument[] =>
  rows.filter((row) => row.wave_id === wave).map(({ wave_id: _, ...instrument }) => instrument)

/** Newest first. `localAuthority` undefined means all of them: only the programme may ask for that. */
export async function listWaves(db: Database, localAuthority: string | undefined): Promise<Wave[]> {
  const rows = await withAuthority(db)
    .$if(localAuthority !== undefined, (query) =>
      query.where('local_authority_id', '=', localAuthority ?? ''),
    )
    .orderBy('closes_on', 'desc')
    .orderBy('wave.id')
    .execute()
  const instruments = await instrumentsOf(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => toWave(row, partOf(instruments, row.id)))
}

export async function findWave(db: Database, id: string): Promise<Wave | undefined> {
  const row = await withAuthority(db).where('wave.id', '=', id).executeTakeFirst()
  return row && toWave(row, partOf(await instrumentsOf(db, [id]), id))
}

export async function findWaves(db: Database, ids: readonly string[]): Promise<Wave[]> {
  if (ids.length === 0) return []
  const rows = await withAuthority(db).where('wave.id', 'in', ids).execute()
  const instruments = await instrumentsOf(db, ids)
  return rows.map((row) => toWave(row, partOf(instruments, row.id)))
}

/** False when the id is taken. */
export async function insertWave(db: Database, wave: Wave): Promise<boolean> {
  const inserted = await db
    .insertInto('wave')
    .values({
      id: wave.id,
      local_authority_id: wave.localAuthority.id,
      name: wave.name,
      state: wave.state,
      opens_on: wave.opensOn,
      closes_on: wave.closesOn,
      synthetic: wave.synthetic,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false
  const rows = wave.instruments.map((instrument) => ({ wave_id: wave.id, ...instrument }))
  await db.insertInto('wave_instrument').values(rows).execute()
  return true
}

/**
 * Changes the state only from the one expected, so that two clicks at once change it once. Sealing and deleting also
 * leave the day, which retention counts from.
 */
export async function changeWaveState(
  db: Database,
  id: string,
  from: WaveState,
  to: WaveState,
  days: { readonly sealed_on?: Day; readonly deleted_on?: Day } = {},
): Promise<boolean> {
  const result = await db
    .updateTable('wave')
    .set({ state: to, ...days })
    .where('id', '=', id)
    .where('state', '=', from)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function setClosingDay(db: Database, id: string, closesOn: Day): Promise<void> {
  await db.updateTable('wave').set({ closes_on: closesOn }).where('id', '=', id).execute()
}

/** False when it is not planned any more: then its days stand. */
export async function setDaysOfPlannedWave(
  db: Database,
  id: string,
  { opensOn, closesOn }: { readonly opensOn: Day; readonly closesOn: Day },
): Promise<boolean> {
  const result = await db
    .updateTable('wave')
    .set({ opens_on: opensOn, closes_on: closesOn })
    .where('id', '=', id)
    .where('state', '=', 'planned')
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/**
 * Holds the wave until the transaction ends: whoever seals it second waits, and then finds it sealed. The advisory
 * lock keeps sealers apart; the row lock keeps the state from changing under the one that got it.
 */
export async function lockWaveState(db: Database, id: string): Promise<WaveState | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`heard:wave:${id}`}, 0))`.execute(db)
  const row = await db
    .selectFrom('wave')
    .select('state')
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row?.state
}

/**
 * Whether all of these waves are sealed. If so, none of them is deleted before the transaction ends: what is made from
 * answers is kept only while they are there.
 */
export async function holdSealed(db: Database, ids: readonly string[]): Promise<boolean> {
  const rows = await db
    .selectFrom('wave')
    .select('id')
    .where('id', 'in', ids)
    .where('state', '=', 'sealed')
    .orderBy('id')
    .forShare()
    .execute()
  return rows.length === new Set(ids).size
}

/** Waves sealed on or before a day, oldest first. */
export async function findWavesSealedUntil(db: Database, day: Day): Promise<string[]> {
  const rows = await db
    .selectFrom('wave')
    .select('id')
    .where('state', '=', 'sealed')
    .where('sealed_on', '<=', day)
    .orderBy('sealed_on')
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

/** Waves that take answers or have taken them, and are not sealed. */
export async function findUnsealedWaves(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('wave')
    .select('id')
    .where('state', 'in', ['open', 'keying-only'])
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}
