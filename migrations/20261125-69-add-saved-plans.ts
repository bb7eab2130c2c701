import { type Kysely, sql } from 'kysely'

/** Researchers' plans of analyses, as they wrote them: the text keeps the order in which a person reads it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table saved_plan (
      id uuid primary key,
      staff_id uuid not null references staff (id),
      title text not null check (length(title) between 1 and 120),
      plan text not null check (length(plan) <= 200000),
      saved_on date not null
    )`.execute(db)
  await sql`create index saved_plan_by_staff on saved_plan (staff_id)`.execute(db)
}
