import { sql } from 'kysely'
import { executePrepared } from '../database/prepared-statements.ts'
import type { Database, Day, WaveState } from '../database/tables.ts'

/** The public half of a key: which wave and instrument it signs for. The other half is in KEYS_DIR. */
export type SigningKey = {
  readonly wave: string
  readonly instrument: string
  readonly fingerprint: string
  readonly modulus: Uint8Array
}

/** One that is there already stays as it is. */
export async function insertSigningKey(db: Database, key: SigningKey): Promise<void> {
  await db
    .insertInto('signing_key')
    .values({
      wave_id: key.wave,
      instrument: key.instrument,
      fingerprint: key.fingerprint,
      modulus: key.modulus,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function findFingerprints(db: Database, wave: string) {
  return db
    .selectFrom('signing_key')
    .select(['instrument', 'fingerprint'])
    .where('wave_id', '=', wave)
    .execute()
}

/** What a key's tickets admit to. */
export type KeyPlace = {
  readonly wave: string
  readonly instrument: string
  readonly version: number
  readonly modulus: Uint8Array
  readonly state: WaveState
  readonly opensOn: Day
  readonly closesOn: Day
  readonly synthetic: boolean
}

export async function findKeyPlace(db: Database, fingerprint: string): Promise<KeyPlace | undefined> {
  const query = sql<KeyPlace>`
    select key.wave_id as wave, key.instrument, version, modulus, state, opens_on as "opensOn",
      closes_on as "closesOn", synthetic
    from signing_key as key
    join wave on wave.id = key.wave_id
    join wave_instrument as asked on asked.wave_id = key.wave_id and asked.instrument = key.instrument
    where key.fingerprint = ${fingerprint}`
  const { rows } = await executePrepared(db, 'find-key-place', query)
  return rows[0]
}
