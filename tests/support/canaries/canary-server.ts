import { chmod, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { openPostgresql } from '../../../server/database/open-database.ts'
import { startOwnPostgresql } from '../own-postgresql.ts'
import { remoteApp } from '../remote-app.ts'
import { runProcess } from '../run-process.ts'
import { headers } from './canary-words.ts'
import { findCanaries, type Place } from './find-canaries.ts'

export type CanaryServer = {
  readonly app: FastifyInstance
  /** The token of the link that the first start prints. */
  readonly firstToken: string
  readonly origin: string
  /** What the program and the database wrote to their logs. */
  readonly logs: () => string
  readonly reports: string
  readonly databaseUrl: string
  /** Tables that hold one of these words, looked for in every column of every row. */
  readonly tablesWith: (words: readonly string[]) => Promise<readonly string[]>
  /** Files that hold one: of the database, its write-ahead log, keys, data, temporary files and diagnostic reports. */
  readonly filesWith: (words: readonly string[]) => readonly Place[]
  /** The same, but for the files of these tables and the write-ahead log. */
  readonly filesElsewhere: (words: readonly string[], tables: readonly string[]) => Promise<readonly Place[]>
  readonly filesOfDatabaseWith: (words: readonly string[]) => readonly Place[]
  /** Has the database look at its rows and write its pages, and the program a diagnostic report. */
  readonly writeEverything: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** The real program on PostgreSQL, with everything it and the database can write in one folder. */
export async function startCanaryServer(): Promise<CanaryServer> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-canaries-'))
  await chmod(folder, 0o711)
  const reports = join(folder, 'reports')
  for (const name of ['tmp', 'reports', 'data']) await mkdir(join(folder, name))
  const postgresql = await startOwnPostgresql(join(folder, 'postgresql'))
  await postgresql.createDatabase('heard')
  const { db, close } = await openPostgresql(`${postgresql.url}heard`)
  const heard = runProcess('server/main.ts', {
    PORT: '0',
    DATABASE_URL: `${postgresql.url}heard`,
    DATA_DIR: join(folder, 'data'),
    KEYS_DIR: join(folder, 'keys'),
    TMPDIR: join(folder, 'tmp'),
    // It would keep our own source in TMPDIR, which names every question.
    TSX_DISABLE_CACHE: '1',
    NODE_OPTIONS: `--report-on-signal --report-on-fatalerror --report-exclude-env --report-directory=${reports}`,
  })
  const output = await heard.printed(/ready: \S+\n/)
  const origin = /ready: (http:\/\/localhost:\d+)/.exec(output)?.[1] ?? ''

  const tablesWith = async (words: readonly string[]) => {
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(db)
    const found: string[] = []
    for (const { name } of rows) {
      const text = await sql<{ text: string }>`select t::text as text from ${sql.table(name)} as t`.execute(
        db,
      )
      if (text.rows.some((row) => words.some((word) => row.text.includes(word)))) found.push(name)
    }
    return found
  }
  /** Where a table keeps its rows, with its index and what is too long for it. */
  const filesOfTable = async (table: string) => {
    const { rows } = await sql<{ path: string }>`
      select pg_relation_filepath(oid) as path from pg_class where relname = ${table}
      union select pg_relation_filepath(reltoastrelid) from pg_class
        where relname = ${table} and reltoastrelid <> 0
      union select pg_relation_filepath(indexrelid) from pg_index where indrelid = ${table}::regclass`.execute(
      db,
    )
    return rows.map(({ path }) => join(postgresql.folder, path))
  }

  return {
    app: remoteApp(origin, headers),
    firstToken: /#token=([\w-]+)/.exec(output)?.[1] ?? '',
    origin,
    logs: () => `${heard.output()}${heard.errors()}${postgresql.logs()}`,
    reports,
    databaseUrl: postgresql.url,
    tablesWith,
    filesWith: (words) => findCanaries(words, [folder]),
    filesElsewhere: async (words, tables) => {
      const allowed = (await Promise.all(tables.map(filesOfTable))).flat()
      const log = join(postgresql.folder, 'pg_wal/')
      return findCanaries(words, [folder]).filter(
        ({ file }) => !allowed.includes(file) && !file.startsWith(log),
      )
    },
    filesOfDatabaseWith: (words) => findCanaries(words, [join(postgresql.folder, 'base')]),
    writeEverything: async () => {
      // PostgreSQL does so by itself now and then, and keeps samples of what it read.
      await sql`analyze`.execute(db)
      await sql`checkpoint`.execute(db)
      const written = async () => (await readdir(reports)).length
      const before = await written()
      heard.process.kill('SIGUSR2')
      while ((await written()) === before) await wait(100)
    },
    stop: async () => {
      heard.process.kill('SIGKILL')
      await heard.ended
      await close()
      await postgresql.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
