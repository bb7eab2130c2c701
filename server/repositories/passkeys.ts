import type { Database, Day } from '../database/tables.ts'

export type Passkey = {
  /** The credential's id in base64url, as the browser writes it. */
  readonly id: string
  readonly staff_id: string
  readonly public_key: Uint8Array
  readonly counter: number
  readonly label: string
  readonly added_on: Day
}

/** False when this authenticator's key is somebody's already. */
export async function insertPasskey(db: Database, passkey: Passkey): Promise<boolean> {
  const inserted = await db
    .insertInto('passkey')
    .values(passkey)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

export async function findPasskey(db: Database, id: string): Promise<Passkey | undefined> {
  const row = await db.selectFrom('passkey').selectAll().where('id', '=', id).executeTakeFirst()
  return row && { ...row, counter: Number(row.counter) }
}

export const listPasskeys = (db: Database, staffId: string) =>
  db
    .selectFrom('passkey')
    .select(['id', 'label', 'added_on'])
    .where('staff_id', '=', staffId)
    .orderBy('added_on')
    .orderBy('id')
    .execute()

/** Only upwards, but for authenticators that do not count and say nought each time. False when somebody was faster. */
export async function moveCounter(db: Database, id: string, counter: number): Promise<boolean> {
  const result = await db
    .updateTable('passkey')
    .set({ counter })
    .where('id', '=', id)
    .where((where) =>
      where.or([
        where('counter', '<', counter),
        where.and([where('counter', '=', 0), where.lit(counter === 0)]),
      ]),
    )
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function deletePasskey(db: Database, id: string, staffId: string): Promise<boolean> {
  const result = await db
    .deleteFrom('passkey')
    .where('id', '=', id)
    .where('staff_id', '=', staffId)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}

export async function deletePasskeysOf(db: Database, staffId: string): Promise<void> {
  await db.deleteFrom('passkey').where('staff_id', '=', staffId).execute()
}
