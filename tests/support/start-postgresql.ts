import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '../../server/database/migrate-database.ts'
import { openPostgresql } from '../../server/database/open-database.ts'
import { dumpPglite } from './dump-pglite.ts'
import { startOwnPostgresql } from './own-postgresql.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A database of this server, `template`, is migrated: copy it instead of migrating again. */
    postgresqlUrl: string
    /** Dumped PGlite folders, one empty and one migrated. */
    pgliteDumps: { readonly empty: string; readonly migrated: string }
  }
}

async function startServer(folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const server = await startOwnPostgresql(join(folder, 'data'))
  await server.createDatabase('template')
  const { db, close } = await openPostgresql(`${server.url}template`)
  await migrateDatabase(db)
  await close()
  // It can still be copied. A test that wrote into it would change every database that is copied after.
  const admin = await openPostgresql(`${server.url}postgres`)
  await sql`alter database template allow_connections false`.execute(admin.db)
  await admin.close()
  return { url: `${server.url}postgres`, stop: server.stop }
}

/** A real PostgreSQL from the registry's own binaries, and PGlite's dumps, for the length of the integration tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-tests-'))
  // PostgreSQL runs as another user, who has to get through this folder to its own.
  await chmod(folder, 0o711)
  const dumps = { empty: join(folder, 'empty.tar'), migrated: join(folder, 'migrated.tar') }
  const [server] = await Promise.all([startServer(folder), dumpPglite(dumps.empty, dumps.migrated)])
  project.provide('postgresqlUrl', server.url)
  project.provide('pgliteDumps', dumps)

  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
