import type { Database } from '../database/tables.ts'

export type CouncilSignIn = {
  readonly local_authority_id: string
  readonly state: string
  readonly nonce: string
  readonly code_verifier: string
}

export async function insertCouncilSignIn(
  db: Database,
  trip: CouncilSignIn & { readonly token_hash: Uint8Array; readonly expires_at: Date },
  now: Date,
): Promise<void> {
  await db.deleteFrom('council_sign_in').where('expires_at', '<=', now).execute()
  await db.insertInto('council_sign_in').values(trip).execute()
}

/** What this browser left with, once. */
export const takeCouncilSignIn = (
  db: Database,
  tokenHash: Uint8Array,
  now: Date,
): Promise<CouncilSignIn | undefined> =>
  db
    .deleteFrom('council_sign_in')
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', now)
    .returning(['local_authority_id', 'state', 'nonce', 'code_verifier'])
    .executeTakeFirst()

/** Only of the council whose own sign-in said so: nobody is let in to one council by another's. */
export async function findCouncilIdentity(
  db: Database,
  { issuer, subject, localAuthority }: { issuer: string; subject: string; localAuthority: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('council_identity')
    .innerJoin('staff', 'staff.id', 'council_identity.staff_id')
    .select('staff_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .where('local_authority_id', '=', localAuthority)
    .where('removed', '=', false)
    .executeTakeFirst()
  return row?.staff_id
}

/** False when this account is somebody's already. */
export async function insertCouncilIdentity(
  db: Database,
  identity: { readonly issuer: string; readonly subject: string; readonly staff_id: string },
): Promise<boolean> {
  const inserted = await db
    .insertInto('council_identity')
    .values(identity)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

export async function deleteCouncilIdentitiesOf(db: Database, staffId: string): Promise<void> {
  await db.deleteFrom('council_identity').where('staff_id', '=', staffId).execute()
}
