import { type Kysely, sql } from 'kysely'

/** Researchers run plans over sealed waves of all local authorities, and get what disclosure control lets out. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table staff
      drop constraint staff_role_check,
      add constraint staff_role_check check (role in ('programme', 'officer', 'researcher'))`.execute(db)
}
