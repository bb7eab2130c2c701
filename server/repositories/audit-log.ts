import { sql } from 'kysely'
import type { Database, StaffRole } from '../database/tables.ts'
import type { AuditedAction } from '../staff-actions.ts'

export type NewAuditLine = {
  readonly at: Date
  /** Null: somebody at the server's own console. */
  readonly staffId: string | null
  readonly action: AuditedAction
  /** What the request says it is about. Written down only if it is the id of something that is there. */
  readonly about?: string | undefined
  readonly outcome: 'begun' | 'not-allowed' | 'refused'
  /** Looking is written down once an hour: a page that is loaded again is not another act. */
  readonly once?: boolean
}

const hour = 60 * 60_000

/**
 * Adds a line; nothing here changes or removes one, and the database would refuse it. `about` comes out of an
 * address, where anybody can type anything, a child's name too: so only ids that the database has itself are kept.
 */
export async function insertAuditLine(db: Database, line: NewAuditLine): Promise<void> {
  const about = line.about ?? null
  const subject = sql`(
    select id from (
      select id from wave where id = ${about}::text
      union all select id from local_authority where id = ${about}::text
      union all select id::text from staff where id::text = ${about}::text
    ) known limit 1)`
  const since = new Date(line.at.getTime() - hour)
  await sql`
    insert into audit_line (at, staff_id, action, subject, outcome)
    select ${line.at}::timestamptz, ${line.staffId}::uuid, ${line.action}::text, ${subject}, ${line.outcome}::text
    where not ${line.once ?? false}::boolean or not exists (
      select from audit_line where staff_id = ${line.staffId}::uuid and action = ${line.action}::text
        and outcome = ${line.outcome}::text and at > ${since}::timestamptz
        and subject is not distinct from ${subject})`.execute(db)
}

export type AuditLine = {
  readonly id: string
  readonly at: Date
  readonly action: string
  readonly subject: string | null
  readonly outcome: 'begun' | 'not-allowed' | 'refused'
  readonly role: StaffRole | null
  readonly label: string | null
  readonly authority: string | null
}

/** Newest first, `limit` at a time, those before the line with the id given. */
export async function listAuditLines(
  db: Database,
  before: string | undefined,
  limit: number,
): Promise<readonly AuditLine[]> {
  const rows = await db
    .selectFrom('audit_line')
    .leftJoin('staff', 'staff.id', 'audit_line.staff_id')
    .leftJoin('local_authority', 'local_authority.id', 'staff.local_authority_id')
    .leftJoin('staff as other', (join) => join.on(sql<boolean>`other.id::text = audit_line.subject`))
    .select(['audit_line.id', 'at', 'action', 'outcome', 'staff.role', 'staff.label'])
    .select('local_authority.name as authority')
    // A person is named by what the programme calls them, for as long as it does.
    .select(
      sql<string | null>`case
        when other.id is null then subject
        when other.removed then 'somebody who has left'
        else coalesce(other.label, other.role) end`.as('subject'),
    )
    .$if(before !== undefined, (query) => query.where('audit_line.id', '<', before ?? ''))
    .orderBy('audit_line.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, id: String(row.id) }))
}
