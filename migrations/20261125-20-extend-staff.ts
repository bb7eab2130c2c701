import { type Kysely, sql } from 'kysely'

/**
 * The other roles of docs/design.md D10, and how somebody signs in. Only an officer belongs to a council, so nobody of
 * a council can be a comment reviewer or a paper clerk, whoever asks. `label` is what the programme calls a person and
 * the one personal thing kept; it goes when they leave, and the row stays for the audit log to point at.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table staff
      drop constraint staff_role_check,
      add constraint staff_role_check check (role in (
        'programme', 'officer', 'researcher', 'paper-clerk', 'comment-reviewer', 'operator')),
      add column label text check (length(label) between 1 and 80),
      add column council_account_hmac bytea unique check (length(council_account_hmac) = 32),
      add column removed boolean not null default false,
      add check (not removed or (label is null and council_account_hmac is null)),
      add check (council_account_hmac is null or role = 'officer')`.execute(db)
  await sql`alter table staff alter column removed drop default`.execute(db)

  // Sessions from before were opened by a link alone: they end here, and a link no longer opens more than enrolment.
  await sql`delete from staff_session`.execute(db)
  await sql`
    alter table staff_session
      add column way text not null check (way in ('invitation', 'demonstration', 'passkey', 'council-account'))`.execute(
    db,
  )
  await sql`create index staff_session_of_staff on staff_session (staff_id)`.execute(db)
}
