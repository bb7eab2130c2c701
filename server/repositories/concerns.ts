import type { Database, Day } from '../database/tables.ts'

export async function insertConcern(
  db: Database,
  concern: {
    readonly id: string
    readonly local_authority_id: string
    readonly text: string
    readonly raised_on: Day
  },
): Promise<void> {
  await db
    .insertInto('concern')
    .values({ ...concern, passed_on_on: null })
    .execute()
}

/** With who it is for at the council; those not passed on first, then the latest. */
export const listConcerns = (db: Database) =>
  db
    .selectFrom('concern')
    .innerJoin('local_authority', 'local_authority.id', 'concern.local_authority_id')
    .leftJoin('safeguarding_lead', 'safeguarding_lead.local_authority_id', 'concern.local_authority_id')
    .select(['concern.id', 'concern.text', 'raised_on', 'passed_on_on', 'concern.local_authority_id'])
    .select(['local_authority.name as authority', 'safeguarding_lead.name as lead', 'reached_by'])
    .orderBy('passed_on_on', (order) => order.desc().nullsFirst())
    .orderBy('raised_on', 'desc')
    .orderBy('concern.id')
    .execute()

/** False when there is no such concern, or it has been passed on already. */
export async function markPassedOn(db: Database, id: string, day: Day): Promise<boolean> {
  const result = await db
    .updateTable('concern')
    .set({ passed_on_on: day })
    .where('id', '=', id)
    .where('passed_on_on', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export type SafeguardingLead = { readonly name: string; readonly reachedBy: string }

export async function findSafeguardingLead(
  db: Database,
  localAuthority: string,
): Promise<SafeguardingLead | undefined> {
  return db
    .selectFrom('safeguarding_lead')
    .select(['name', 'reached_by as reachedBy'])
    .where('local_authority_id', '=', localAuthority)
    .executeTakeFirst()
}

export async function setSafeguardingLead(
  db: Database,
  localAuthority: string,
  { name, reachedBy }: SafeguardingLead,
): Promise<void> {
  const lead = { name, reached_by: reachedBy }
  await db
    .insertInto('safeguarding_lead')
    .values({ local_authority_id: localAuthority, ...lead })
    .onConflict((conflict) => conflict.column('local_authority_id').doUpdateSet(lead))
    .execute()
}
