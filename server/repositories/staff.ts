import type { Database, StaffRole } from '../database/tables.ts'

export type Staff = {
  readonly id: string
  readonly role: StaffRole
  readonly localAuthority: { readonly id: string; readonly name: string } | null
  /** What the programme calls this person; null for the first of all, who named nobody. */
  readonly label: string | null
}

export type NewStaff = {
  readonly id: string
  readonly role: StaffRole
  readonly local_authority_id: string | null
  readonly label: string | null
  readonly council_account_hmac: Uint8Array | null
}

/** False when somebody else has been invited with the same council account. */
export async function insertStaff(db: Database, staff: NewStaff): Promise<boolean> {
  const inserted = await db
    .insertInto('staff')
    .values({ ...staff, removed: false })
    .onConflict((conflict) => conflict.column('council_account_hmac').doNothing())
    .executeTakeFirst()
  return inserted.numInsertedOrUpdatedRows === 1n
}

export const findProgrammeStaff = (db: Database): Promise<{ id: string } | undefined> =>
  db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'programme')
    .where('removed', '=', false)
    .orderBy('id')
    .executeTakeFirst()

const staffWithAuthority = (db: Database) =>
  db
    .selectFrom('staff')
    .leftJoin('local_authority', 'local_authority.id', 'staff.local_authority_id')
    .select(['staff.id', 'role', 'label', 'local_authority.id as authorityId', 'name'])
    .where('removed', '=', false)

type StaffRow = Awaited<ReturnType<ReturnType<typeof staffWithAuthority>['executeTakeFirstOrThrow']>>

const toStaff = ({ id, role, label, authorityId, name }: StaffRow): Staff => ({
  id,
  role,
  label,
  localAuthority: authorityId === null || name === null ? null : { id: authorityId, name },
})

/** Undefined for somebody who has left: their sessions and passkeys open nothing from that moment. */
export async function findStaff(db: Database, id: string): Promise<Staff | undefined> {
  const row = await staffWithAuthority(db).where('staff.id', '=', id).executeTakeFirst()
  return row && toStaff(row)
}

/** Everybody who may sign in, with how many passkeys they have and whether their council's own sign-in knows them. */
export async function listStaff(db: Database) {
  const rows = await staffWithAuthority(db)
    .select((eb) => [
      eb
        .selectFrom('passkey')
        .whereRef('passkey.staff_id', '=', 'staff.id')
        .select((count) => count.fn.countAll<string>().as('count'))
        .as('passkeys'),
      eb
        .exists(
          eb
            .selectFrom('council_identity')
            .whereRef('council_identity.staff_id', '=', 'staff.id')
            .select('staff_id'),
        )
        .as('councilAccount'),
    ])
    .orderBy('name')
    .orderBy('label')
    .orderBy('staff.id')
    .execute()
  return rows.map((row) => ({
    ...toStaff(row),
    passkeys: Number(row.passkeys ?? 0),
    councilAccount: Boolean(row.councilAccount),
  }))
}

/** Holds everybody of the programme until the transaction ends, so that two cannot remove each other at once. */
export async function lockProgrammeStaff(db: Database): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('staff')
    .select('id')
    .where('role', '=', 'programme')
    .where('removed', '=', false)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map(({ id }) => id)
}

/** Forgets who it was. The row stays: lines of the audit log point at it. */
export async function markRemoved(db: Database, id: string): Promise<void> {
  await db
    .updateTable('staff')
    .set({ removed: true, label: null, council_account_hmac: null })
    .where('id', '=', id)
    .execute()
}

/** Takes the account that somebody was invited with: it is needed once, to recognise the first visit. */
export async function takeInvitedAccount(
  db: Database,
  localAuthority: string,
  hmac: Uint8Array,
): Promise<string | undefined> {
  const row = await db
    .updateTable('staff')
    .set({ council_account_hmac: null })
    .where('council_account_hmac', '=', hmac)
    .where('local_authority_id', '=', localAuthority)
    .where('removed', '=', false)
    .returning('id')
    .executeTakeFirst()
  return row?.id
}
