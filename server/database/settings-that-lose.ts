import { sql } from 'kysely'
import type { Database } from './tables.ts'

/** Settings of PostgreSQL under which what was stored, and thanked for, may be gone after a power cut. */
export async function settingsThatLose(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select name from pg_settings
    where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off' order by name`.execute(
    db,
  )
  return rows.map(({ name }) => name)
}
