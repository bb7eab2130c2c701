import { Migrator } from 'kysely/migration'
import { migrations } from '../../migrations/index.ts'
import { StartError } from '../start-error.ts'
import type { Database } from './tables.ts'

/**
 * Brings the schema up to date, or up to the migration named (tests stop half-way to put rows in). The migrator
 * holds an advisory lock, so that processes starting together do it once.
 */
export async function migrateDatabase(db: Database, until?: keyof typeof migrations): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error, results } = until ? await migrator.migrateTo(until) : await migrator.migrateToLatest()
  if (error === undefined) return
  const failed = results?.find((result) => result.status === 'Error')?.migrationName
  throw new StartError(
    `The database could not be brought up to date: ${failed ?? (error as Error).message}.`,
    {
      cause: error,
    },
  )
}
