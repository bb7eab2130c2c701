import { chown, cp, readdir, stat, writeFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { openPostgresql } from '../../server/database/open-database.ts'
import type { Database } from '../../server/database/tables.ts'
import { EmbeddedPostgres } from './embedded-postgresql.ts'
import { freePort } from './free-port.ts'

/** A PostgreSQL that a test has to itself, with its folder: for tests that read files no query shows. */
export type OwnPostgresql = {
  /** Ends in `/`: a database's name follows. */
  readonly url: string
  readonly folder: string
  /** What it wrote to its own log. */
  readonly logs: () => string
  readonly createDatabase: (name: string) => Promise<void>
  readonly stop: () => Promise<void>
}

/** Starts PostgreSQL on a new folder, or on one that is there already, such as a copy made by `copyBaseBackup`. */
export async function startOwnPostgresql(
  folder: string,
  options: { readonly existing?: boolean } = {},
): Promise<OwnPostgresql> {
  const port = await freePort()
  let logs = ''
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    user: 'heard',
    password: 'heard',
    // PostgreSQL refuses to run as root, which is what containers of continuous integration are.
    createPostgresUser: userInfo().uid === 0,
    initdbFlags: ['--encoding=UTF8'],
    // fsync off: these data live for a minute.
    postgresFlags: ['-h', '127.0.0.1', '-k', '', '-c', 'fsync=off', '-c', 'max_connections=300'],
    onLog: (message) => {
      logs += message
    },
    onError: () => {},
  })
  if (!options.existing) await server.initialise()
  await server.start()
  return {
    url: `postgres://heard:heard@127.0.0.1:${port}/`,
    folder,
    logs: () => logs,
    createDatabase: (name) => server.createDatabase(name),
    stop: () => server.stop(),
  }
}

/**
 * What `pg_basebackup` makes, with this package's binaries, which lack it: the folder, copied while the server runs.
 * `duringTheCopy` is written after the copy and reaches the backup by the write-ahead log alone.
 */
export async function copyBaseBackup(
  server: OwnPostgresql,
  target: string,
  duringTheCopy: () => Promise<void> = async () => {},
): Promise<void> {
  const { db, close } = await openPostgresql(`${server.url}postgres`)
  // Start and stop have to be said on one connection.
  await db.connection().execute(async (connection: Database) => {
    await sql`select pg_backup_start('test', fast => true)`.execute(connection)
    await cp(server.folder, target, {
      recursive: true,
      preserveTimestamps: true,
      filter: (path) => !/\/(postmaster\.(pid|opts)|pg_wal\/.+)$/.test(path),
    })
    await duringTheCopy()
    const { rows } = await sql<{ labelfile: string }>`select labelfile from pg_backup_stop(false)`.execute(
      connection,
    )
    await cp(join(server.folder, 'pg_wal'), join(target, 'pg_wal'), { recursive: true })
    await writeFile(join(target, 'backup_label'), rows[0]?.labelfile ?? '')
  })
  await close()
  await giveTo(server.folder, target)
}

/** A folder with the owner and modes it has, as `cp -a` copies it. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, preserveTimestamps: true })
  await giveTo(from, to)
}

/** A copy belongs to whoever made it; PostgreSQL wants its own. Only root can give away, and only root has to. */
async function giveTo(model: string, copy: string): Promise<void> {
  const { uid, gid } = await stat(model)
  if (uid === userInfo().uid) return
  for (const name of await readdir(copy, { recursive: true })) await chown(join(copy, name), uid, gid)
  await chown(copy, uid, gid)
}
