import type { Database } from '../database/tables.ts'

export type NewSignInLink = {
  readonly token_hash: Uint8Array
  readonly staff_id: string
  readonly expires_at: Date
  readonly reusable: boolean
}

export async function insertSignInLink(db: Database, link: NewSignInLink): Promise<void> {
  await db.insertInto('sign_in_link').values(link).execute()
}

/** Whose link it is. A link that may be used once is gone afterwards, so two tabs cannot both use it. */
export async function takeSignInLink(
  db: Database,
  tokenHash: Uint8Array,
  now: Date,
): Promise<{ readonly staffId: string; readonly reusable: boolean } | undefined> {
  const once = await db
    .deleteFrom('sign_in_link')
    .where('token_hash', '=', tokenHash)
    .where('reusable', '=', false)
    .where('expires_at', '>', now)
    .returning(['staff_id as staffId', 'reusable'])
    .executeTakeFirst()
  if (once) return once
  return db
    .selectFrom('sign_in_link')
    .select(['staff_id as staffId', 'reusable'])
    .where('token_hash', '=', tokenHash)
    .where('reusable', '=', true)
    .where('expires_at', '>', now)
    .executeTakeFirst()
}

/** Removes the links of one person that nobody has followed; true when there were any. */
export async function deleteSignInLinks(db: Database, staffId: string): Promise<boolean> {
  const result = await db.deleteFrom('sign_in_link').where('staff_id', '=', staffId).executeTakeFirst()
  return result.numDeletedRows > 0n
}
