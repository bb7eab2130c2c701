import { PGlite, types } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Config } from '../config.ts'
import { StartError } from '../start-error.ts'
import { lockFolder } from './folder-lock.ts'
import { preparingPool } from './prepared-statements.ts'
import type { Database, Tables } from './tables.ts'

export type OpenDatabase = {
  readonly db: Database
  readonly close: () => Promise<void>
}

const asText = (value: string): string => value
/** Days stay `YYYY-MM-DD`. `pg` would make them midnight in the server's own time zone, a day off in half the world. */
const postgresTypes = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    type === pg.types.builtins.DATE ? asText : pg.types.getTypeParser(type, format),
} as pg.CustomTypesConfig

/** PGlite in a folder that is locked for this process, or in memory where there is no folder. */
export async function openPglite(folder: string | undefined, loadDataDir?: Blob): Promise<OpenDatabase> {
  const unlock = folder === undefined ? () => {} : lockFolder(folder)
  try {
    const options = { parsers: { [types.DATE]: asText }, ...(loadDataDir ? { loadDataDir } : {}) }
    const pglite =
      folder === undefined ? await PGlite.create(options) : await PGlite.create(`${folder}/pglite`, options)
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) })
    await sql`select 1`.execute(db)
    const close = async () => {
      await db.destroy()
      unlock()
    }
    return { db, close }
  } catch (error) {
    unlock()
    throw error
  }
}

/** PostgreSQL. Answers at once whether it can be reached; the address is named without its password. */
export async function openPostgresql(url: string): Promise<OpenDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 16,
    // Also the longest a request waits for a connection that others use: on a busy day that is no fault yet.
    connectionTimeoutMillis: 15_000,
    types: postgresTypes,
    application_name: 'heard',
  })
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})
  // The same for one that is in use but between two statements: the next one fails, and its request with it.
  pool.on('connect', (client) => client.on('error', () => {}))
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparingPool(pool) }) })
  try {
    await sql`select 1`.execute(db)
  } catch (error) {
    await db.destroy()
    const { host } = new URL(url)
    const reason = (error as { code?: string }).code ?? (error as Error).message
    throw new StartError(`The database of DATABASE_URL at ${host} cannot be reached (${reason}).`)
  }
  return { db, close: () => db.destroy() }
}

export function openDatabase(config: Pick<Config, 'databaseUrl' | 'dataDir'>): Promise<OpenDatabase> {
  return config.databaseUrl === undefined ? openPglite(config.dataDir) : openPostgresql(config.databaseUrl)
}
