import type { Nation } from '../../surveys/model/nation.ts'
import type { Database } from '../database/tables.ts'

export type LocalAuthority = { readonly id: string; readonly name: string; readonly nation: Nation }

export const listLocalAuthorities = (db: Database): Promise<LocalAuthority[]> =>
  db.selectFrom('local_authority').select(['id', 'name', 'nation']).orderBy('name').execute()

export const findLocalAuthority = (db: Database, id: string): Promise<LocalAuthority | undefined> =>
  db.selectFrom('local_authority').select(['id', 'name', 'nation']).where('id', '=', id).executeTakeFirst()

/** False when the id is taken. */
export async function insertLocalAuthority(db: Database, authority: LocalAuthority): Promise<boolean> {
  const result = await db
    .insertInto('local_authority')
    .values(authority)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}
