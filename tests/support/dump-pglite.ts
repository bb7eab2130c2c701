import { writeFile } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect } from 'kysely'
import { migrateDatabase } from '../../server/database/migrate-database.ts'
import type { Tables } from '../../server/database/tables.ts'

/** A PGlite's first start takes seconds, one from a dump does not: dump it once, empty and migrated. */
export async function dumpPglite(emptyPath: string, migratedPath: string): Promise<void> {
  const pglite = await PGlite.create()
  await writeFile(emptyPath, await bytesOf(pglite))
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
  await migrateDatabase(db)
  await writeFile(migratedPath, await bytesOf(pglite))
  await pglite.close()
}

const bytesOf = async (pglite: PGlite): Promise<Buffer> =>
  Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer())
