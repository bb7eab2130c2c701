import { type Kysely, sql } from 'kysely'

/**
 * PostgreSQL keeps samples of what columns hold (`pg_statistic`), to plan by, and they outlive the rows: what was blacked
 * out, deleted or forgotten could be read there. Of columns that hold what people wrote, answered or are called it keeps
 * none from now on; setting a column's type anew, to what it is, drops those that there are. No query here searches by
 * any of them.
 */
const columns = [
  ['comment', 'text', 'text'],
  ['reviewed_comment', 'text', 'text'],
  ['response', 'answers', 'jsonb'],
  ['output', 'figures', 'jsonb'],
  ['output', 'result', 'jsonb'],
  ['concern', 'text', 'text'],
  ['access_code', 'used_for', 'bytea'],
  ['staff', 'label', 'text'],
  ['passkey', 'label', 'text'],
  ['safeguarding_lead', 'name', 'text'],
  ['safeguarding_lead', 'reached_by', 'text'],
] as const

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const [table, column, type] of columns) {
    const [of, its] = [sql.table(table), sql.id(column)]
    await sql`alter table ${of} alter column ${its} type ${sql.raw(type)}`.execute(db)
    await sql`alter table ${of} alter column ${its} set statistics 0`.execute(db)
  }
}
