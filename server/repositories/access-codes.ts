import { sql } from 'kysely'
import type { Nation } from '../../surveys/model/nation.ts'
import { executePrepared } from '../database/prepared-statements.ts'
import type { Database, Day, WaveState } from '../database/tables.ts'

export type NewAccessCode = {
  readonly wave_id: string
  readonly instrument: string
  readonly hmac: Uint8Array
  readonly used: boolean
  readonly expires_on: Day
}

/** In the order given; callers sort by `hmac`, so that where a row lies says nothing about when it was made. */
export async function insertAccessCodes(db: Database, codes: readonly NewAccessCode[]): Promise<void> {
  const batch = 500
  for (let start = 0; start < codes.length; start += batch) {
    await db
      .insertInto('access_code')
      .values(codes.slice(start, start + batch))
      .execute()
  }
}

/** What a code is for. Whether it has been used is left out: whoever holds the list of codes must not learn it. */
export type CodePlace = {
  readonly wave: string
  readonly instrument: string
  readonly version: number
  readonly state: WaveState
  readonly opensOn: Day
  readonly closesOn: Day
  readonly synthetic: boolean
  readonly localAuthorityName: string
  readonly nation: Nation
}

/** Undefined for a code that is unknown or has expired. */
export async function findCodePlace(
  db: Database,
  hmac: Uint8Array,
  today: Day,
): Promise<CodePlace | undefined> {
  const query = db
    .selectFrom('access_code')
    .innerJoin('wave', 'wave.id', 'access_code.wave_id')
    .innerJoin('local_authority', 'local_authority.id', 'wave.local_authority_id')
    .innerJoin('wave_instrument', (join) =>
      join
        .onRef('wave_instrument.wave_id', '=', 'access_code.wave_id')
        .onRef('wave_instrument.instrument', '=', 'access_code.instrument'),
    )
    .select([
      'access_code.wave_id as wave',
      'access_code.instrument',
      'version',
      'state',
      'opens_on as opensOn',
      'closes_on as closesOn',
      'synthetic',
      'local_authority.name as localAuthorityName',
      'nation',
    ])
    .where('hmac', '=', hmac)
    .where('expires_on', '>=', today)
  const { rows } = await executePrepared(db, 'find-code-place', query)
  return rows[0]
}

/** True for the one call that finds the code unused. The row lock makes that one call, however many come at once. */
export async function markCodeUsed(db: Database, hmac: Uint8Array, today: Day): Promise<boolean> {
  const query = db
    .updateTable('access_code')
    .set({ used: true })
    .where('hmac', '=', hmac)
    .where('used', '=', false)
    .where('expires_on', '>=', today)
  const result = await executePrepared(db, 'mark-code-used', query)
  return result.numAffectedRows === 1n
}

export async function countCodes(db: Database, waves: readonly string[]) {
  if (waves.length === 0) return []
  return db
    .selectFrom('access_code')
    .select(['wave_id', 'instrument', sql<number>`count(*)::int`.as('count')])
    .where('wave_id', 'in', waves)
    .groupBy(['wave_id', 'instrument'])
    .execute()
}

/**
 * Forgets which codes of a wave were used. Rows are deleted and written anew in the order of their hashes: an
 * `update` would leave the used ones apart from the others, by place (`ctid`) or by transaction (`xmin`).
 */
export async function forgetUse(db: Database, wave: string): Promise<void> {
  const codes = await db.deleteFrom('access_code').where('wave_id', '=', wave).returningAll().execute()
  const order = codes.toSorted((left, right) => Buffer.compare(left.hmac, right.hmac))
  await insertAccessCodes(
    db,
    order.map((code) => ({ ...code, used: false })),
  )
}
