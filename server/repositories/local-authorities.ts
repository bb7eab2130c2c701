import type { Nation } from '../../surveys/model/nation.ts'
import type { Database } from '../database/tables.ts'

export type LocalAuthority = {
  readonly id: string
  readonly name: string
  readonly nation: Nation
  /** By which official statistics know it; null where there is none. */
  readonly gssCode: string | null
}

const columns = ['id', 'name', 'nation', 'gss_code as gssCode'] as const

export const listLocalAuthorities = (db: Database): Promise<LocalAuthority[]> =>
  db.selectFrom('local_authority').select(columns).orderBy('name').execute()

export const findLocalAuthority = (db: Database, id: string): Promise<LocalAuthority | undefined> =>
  db.selectFrom('local_authority').select(columns).where('id', '=', id).executeTakeFirst()

/** False when the id or the official code is taken. */
export async function insertLocalAuthority(
  db: Database,
  { gssCode, ...authority }: LocalAuthority,
): Promise<boolean> {
  const result = await db
    .insertInto('local_authority')
    .values({ ...authority, gss_code: gssCode })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}
