import { type Kysely, sql } from 'kysely'

/**
 * Who of the staff did what, and when: never what a child did. Lines are added and that is all; the database refuses
 * to change or remove one, whoever asks. No foreign keys: what a line is about may be deleted, the line may not.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_line (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      staff_id uuid,
      action text not null check (action ~ '^[a-z]+(-[a-z]+)*$' and length(action) <= 60),
      subject text check (length(subject) <= 130),
      outcome text not null check (outcome in ('begun', 'not-allowed', 'refused'))
    )`.execute(db)
  await sql`create index audit_line_of_staff on audit_line (staff_id, action, at)`.execute(db)

  await sql`
    create function refuse_change_of_audit_log() returns trigger language plpgsql as $$
    begin
      raise exception 'lines of the audit log are never changed or removed';
    end $$`.execute(db)
  await sql`
    create trigger audit_line_is_kept before update or delete or truncate on audit_line
    for each statement execute function refuse_change_of_audit_log()`.execute(db)
}
