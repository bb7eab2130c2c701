import { sql } from 'kysely'
import type { Database } from '../database/tables.ts'

/** Asking for a challenge takes no sign-in, so somebody could ask for ever: beyond this many the oldest go. */
const mostKept = 10_000

export async function insertChallenge(
  db: Database,
  challenge: {
    readonly challenge_hash: Uint8Array
    readonly staff_id: string | null
    readonly expires_at: Date
  },
  now: Date,
): Promise<void> {
  await db.deleteFrom('passkey_challenge').where('expires_at', '<=', now).execute()
  await sql`
    delete from passkey_challenge where challenge_hash in (
      select challenge_hash from passkey_challenge order by expires_at desc offset ${sql.lit(mostKept - 1)})`.execute(
    db,
  )
  await db.insertInto('passkey_challenge').values(challenge).execute()
}

/** True once for each challenge, for whom it was made (null: anybody who signs in), until it expires. */
export async function takeChallenge(
  db: Database,
  challengeHash: Uint8Array,
  staffId: string | null,
  now: Date,
): Promise<boolean> {
  const result = await db
    .deleteFrom('passkey_challenge')
    .where('challenge_hash', '=', challengeHash)
    .where('staff_id', staffId === null ? 'is' : '=', staffId)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}
