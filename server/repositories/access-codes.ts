import { sql } from 'kysely'
import type { Nation } from '../../surveys/model/nation.ts'
import { isDatabaseGone } from '../database/is-database-gone.ts'
import { executePrepared } from '../database/prepared-statements.ts'
import type { Database, Day, WaveState } from '../database/tables.ts'
import { together } from '../together.ts'

export type NewAccessCode = {
  readonly wave_id: string
  readonly instrument: string
  readonly hmac: Uint8Array
  readonly expires_on: Day
}

/** In the order given; callers sort by `hmac`, so that where a row lies says nothing about when it was made. */
export async function insertAccessCodes(db: Database, codes: readonly NewAccessCode[]): Promise<void> {
  const batch = 500
  for (let start = 0; start < codes.length; start += batch) {
    const unused = codes.slice(start, start + batch).map((code) => ({ ...code, used_for: null }))
    await db.insertInto('access_code').values(unused).execute()
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
  /** The key that signs this code's ticket; null before the wave has one. */
  readonly fingerprint: string | null
  readonly modulus: Uint8Array | null
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** Undefined for a code that is unknown or has expired. Who asks at the same moment shares a statement. */
export const findCodePlace = together(
  async (
    db: Database,
    codes: readonly { readonly hmac: Uint8Array; readonly today: Day }[],
  ): Promise<readonly (CodePlace | undefined)[]> => {
    const hmacs = codes.map(({ hmac }) => hmac)
    const days = codes.map(({ today }) => today)
    const query = sql<CodePlace & { hmac: Uint8Array }>`
      select code.hmac, code.wave_id as wave, code.instrument, version, state, opens_on as "opensOn",
        closes_on as "closesOn", synthetic, local_authority.name as "localAuthorityName", nation,
        signing_key.fingerprint, modulus
      from unnest(${hmacs}::bytea[], ${days}::date[]) as given (hmac, today)
      join access_code as code on code.hmac = given.hmac and expires_on >= given.today
      join wave on wave.id = code.wave_id
      join local_authority on local_authority.id = wave.local_authority_id
      join wave_instrument as asked on asked.wave_id = code.wave_id and asked.instrument = code.instrument
      left join signing_key on signing_key.wave_id = code.wave_id and signing_key.instrument = code.instrument`
    const { rows } = await executePrepared(db, 'find-code-places', query)
    const places = new Map(rows.map(({ hmac, ...place }) => [hex(hmac), place]))
    return hmacs.map((hmac) => places.get(hex(hmac)))
  },
  isDatabaseGone,
)

type CodeUse = { readonly hmac: Uint8Array; readonly usedFor: Uint8Array; readonly today: Day }

/**
 * True for the first use, and for every later one that is for the same: the row lock decides which use is the first,
 * however many come at once. Those who come at the same moment share a statement, in the order of their hashes: two
 * statements then do not each wait for a code that the other has used.
 */
export const useCode = together(
  async (db: Database, uses: readonly CodeUse[]): Promise<readonly boolean[]> => {
    const inOrder = uses.toSorted((left, right) => Buffer.compare(left.hmac, right.hmac))
    const query = sql<{ hmac: Uint8Array; usedFor: Uint8Array }>`
    update access_code as code set used_for = given.used_for
    from unnest(${inOrder.map(({ hmac }) => hmac)}::bytea[], ${inOrder.map(({ usedFor }) => usedFor)}::bytea[],
      ${inOrder.map(({ today }) => today)}::date[]) as given (hmac, used_for, today), wave
    where wave.id = wave_id and state = 'open' and code.hmac = given.hmac and expires_on >= today
      and (code.used_for is null or code.used_for = given.used_for)
    returning code.hmac, code.used_for as "usedFor"`
    const { rows } = await executePrepared(db, 'use-codes', query)
    const used = new Set(rows.map(({ hmac, usedFor }) => hex(hmac) + hex(usedFor)))
    return uses.map(({ hmac, usedFor }) => used.has(hex(hmac) + hex(usedFor)))
  },
  isDatabaseGone,
)

/** Whether this code was used for this, as the page without JavaScript asks when it is sent again. */
export async function isCodeUsedFor(
  db: Database,
  code: { readonly hmac: Uint8Array; readonly usedFor: Uint8Array },
): Promise<boolean> {
  const query = sql`
    select wave_id from access_code where hmac = ${code.hmac} and used_for = ${code.usedFor}`
  const { rows } = await executePrepared(db, 'is-code-used-for', query)
  return rows.length > 0
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
  await insertAccessCodes(
    db,
    codes.toSorted((left, right) => Buffer.compare(left.hmac, right.hmac)),
  )
}

/** Of every code of a wave alike, so that the change tells none of them apart. */
export async function setExpiryOfCodes(db: Database, wave: string, expiresOn: Day): Promise<void> {
  await db.updateTable('access_code').set({ expires_on: expiresOn }).where('wave_id', '=', wave).execute()
}
