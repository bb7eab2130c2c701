import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { type OpenDatabase, openPglite, openPostgresql } from '../../server/database/open-database.ts'

export type TestDatabase = {
  readonly name: 'PGlite' | 'PostgreSQL'
  /** A database of its own, migrated. */
  readonly open: () => Promise<OpenDatabase>
  /** A database of its own with nothing in it. */
  readonly openEmpty: () => Promise<OpenDatabase>
}

const loadPglite = async (dump: string): Promise<OpenDatabase> =>
  openPglite(undefined, new Blob([new Uint8Array(await readFile(dump))]))

let copies = 0

/** The address of a new database. Nobody connects to a template itself: while somebody is, it cannot be copied. */
export async function copyPostgresql(template = 'template'): Promise<string> {
  const server = inject('postgresqlUrl')
  copies += 1
  const name = `test_${process.pid}_${copies}_${process.hrtime.bigint()}`
  const admin = await openPostgresql(server)
  await sql`create database ${sql.id(name)} template ${sql.id(template)}`.execute(admin.db)
  await admin.close()
  return server.replace(/[^/]+$/, name)
}

/** Both databases Heard runs on, for `describe.each`: what is true of one is true of the other. */
export const databases: readonly TestDatabase[] = [
  {
    name: 'PGlite',
    open: () => loadPglite(inject('pgliteDumps').migrated),
    openEmpty: () => loadPglite(inject('pgliteDumps').empty),
  },
  {
    name: 'PostgreSQL',
    open: async () => openPostgresql(await copyPostgresql()),
    openEmpty: async () => openPostgresql(await copyPostgresql('template0')),
  },
]
