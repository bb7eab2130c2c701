import type { Database, StaffRole } from '../database/tables.ts'

export type Staff = {
  readonly id: string
  readonly role: StaffRole
  readonly localAuthority: { readonly id: string; readonly name: string } | null
}

export type NewStaff = {
  readonly id: string
  readonly role: StaffRole
  readonly local_authority_id: string | null
}

export async function insertStaff(db: Database, staff: NewStaff): Promise<void> {
  await db.insertInto('staff').values(staff).execute()
}

export const findProgrammeStaff = (db: Database): Promise<{ id: string } | undefined> =>
  db.selectFrom('staff').select('id').where('role', '=', 'programme').orderBy('id').executeTakeFirst()

export async function findStaff(db: Database, id: string): Promise<Staff | undefined> {
  const row = await db
    .selectFrom('staff')
    .leftJoin('local_authority', 'local_authority.id', 'staff.local_authority_id')
    .select(['staff.id', 'role', 'local_authority.id as authorityId', 'name'])
    .where('staff.id', '=', id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const localAuthority =
    row.authorityId === null || row.name === null ? null : { id: row.authorityId, name: row.name }
  return { id: row.id, role: row.role, localAuthority }
}
