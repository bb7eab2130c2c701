import { executePrepared } from '../database/prepared-statements.ts'
import type { Database, Day, WaveState } from '../database/tables.ts'

/** Registers a pass; one that is there already stays as it is, spent or not. */
export async function insertPass(
  db: Database,
  pass: { readonly wave: string; readonly instrument: string; readonly passHash: Uint8Array },
): Promise<void> {
  const query = db
    .insertInto('pass')
    .values({ wave_id: pass.wave, instrument: pass.instrument, pass_hash: pass.passHash, spent: false })
    .onConflict((conflict) => conflict.doNothing())
  await executePrepared(db, 'insert-pass', query)
}

export async function isPassRegistered(
  db: Database,
  wave: string,
  instrument: string,
  passHash: Uint8Array,
): Promise<boolean> {
  const query = db
    .selectFrom('pass')
    .select('wave_id')
    .where('wave_id', '=', wave)
    .where('instrument', '=', instrument)
    .where('pass_hash', '=', passHash)
  const { rows } = await executePrepared(db, 'is-pass-registered', query)
  return rows.length > 0
}

/** What a pass admits to. */
export type PassPlace = {
  readonly wave: string
  readonly instrument: string
  readonly version: number
  readonly spent: boolean
  readonly state: WaveState
  readonly opensOn: Day
  readonly closesOn: Day
  readonly synthetic: boolean
}

export async function findPassPlace(db: Database, passHash: Uint8Array): Promise<PassPlace | undefined> {
  const query = db
    .selectFrom('pass')
    .innerJoin('wave', 'wave.id', 'pass.wave_id')
    .innerJoin('wave_instrument', (join) =>
      join
        .onRef('wave_instrument.wave_id', '=', 'pass.wave_id')
        .onRef('wave_instrument.instrument', '=', 'pass.instrument'),
    )
    .select([
      'pass.wave_id as wave',
      'pass.instrument',
      'version',
      'spent',
      'state',
      'opens_on as opensOn',
      'closes_on as closesOn',
      'synthetic',
    ])
    .where('pass_hash', '=', passHash)
  const { rows } = await executePrepared(db, 'find-pass-place', query)
  return rows[0]
}

export async function deletePasses(db: Database, wave: string): Promise<void> {
  await db.deleteFrom('pass').where('wave_id', '=', wave).execute()
}
