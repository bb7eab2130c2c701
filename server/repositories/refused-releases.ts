import type { Database, Day } from '../database/tables.ts'

export type RefusedRelease = {
  readonly id: string
  readonly wave: string
  readonly instrument: string
  readonly version: number
  readonly name: string
  readonly reason: string
  readonly refusedOn: Day
  readonly askedBy: string | null
}

/** Once a day: a page that is loaded again is not another refusal. */
export async function insertRefusedRelease(db: Database, refused: RefusedRelease): Promise<void> {
  const { wave, refusedOn, askedBy, ...row } = refused
  const again = await db
    .selectFrom('refused_release')
    .select('id')
    .where('wave_id', '=', wave)
    .where('name', '=', row.name)
    .where('reason', '=', row.reason)
    .where('refused_on', '=', refusedOn)
    .executeTakeFirst()
  if (again) return
  await db
    .insertInto('refused_release')
    .values({ ...row, wave_id: wave, refused_on: refusedOn, asked_by: askedBy })
    .execute()
}
