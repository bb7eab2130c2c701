import type { Database, Day } from '../database/tables.ts'

export type SavedPlan = {
  readonly id: string
  readonly title: string
  /** JSON, as it was sent. */
  readonly plan: string
  readonly savedOn: Day
}

/** One person's plans, the latest first. */
export const listSavedPlans = (db: Database, staff: string): Promise<SavedPlan[]> =>
  db
    .selectFrom('saved_plan')
    .select(['id', 'title', 'plan', 'saved_on as savedOn'])
    .where('staff_id', '=', staff)
    .orderBy('saved_on', 'desc')
    .orderBy('title')
    .orderBy('id')
    .execute()

export async function insertSavedPlan(db: Database, staff: string, saved: SavedPlan): Promise<void> {
  const { id, title, plan, savedOn } = saved
  await db.insertInto('saved_plan').values({ id, staff_id: staff, title, plan, saved_on: savedOn }).execute()
}

/** False when there is none, or it is somebody else's: the two look alike. */
export async function replaceSavedPlan(db: Database, staff: string, saved: SavedPlan): Promise<boolean> {
  const { id, title, plan, savedOn } = saved
  const result = await db
    .updateTable('saved_plan')
    .set({ title, plan, saved_on: savedOn })
    .where('id', '=', id)
    .where('staff_id', '=', staff)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function deleteSavedPlan(db: Database, staff: string, id: string): Promise<boolean> {
  const result = await db
    .deleteFrom('saved_plan')
    .where('id', '=', id)
    .where('staff_id', '=', staff)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}
