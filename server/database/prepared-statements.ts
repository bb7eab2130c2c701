import type { CompiledQuery, PostgresPool, PostgresPoolClient, RawBuilder } from 'kysely'
import type pg from 'pg'
import type { Database } from './tables.ts'

/** Names of prepared statements by their text. */
const names = new Map<string, string>()

/**
 * Runs a statement that PostgreSQL then plans once for each connection and not every time. For the few that run for
 * every respondent: planning them takes three times as long as carrying them out. They are written as SQL, because to
 * have them built anew each time takes as long as a signature (0.4 ms). Their text must not vary, and they must name the
 * columns they give back, so that a column added by a newer process does not make them fail.
 */
export function executePrepared<Row>(db: Database, name: string, query: RawBuilder<Row>) {
  const compiled: CompiledQuery<Row> = query.compile(db)
  names.set(compiled.sql, name)
  return db.executeQuery(compiled)
}

/** A pool whose connections prepare those statements. Kysely hands over texts, which `pg` sends without a name. */
export function preparingPool(pool: pg.Pool): PostgresPool {
  const known = new WeakMap<pg.PoolClient, PostgresPoolClient>()
  const preparing = (client: pg.PoolClient): PostgresPoolClient => {
    const there = known.get(client) ?? preparingClient(client)
    known.set(client, there)
    return there
  }
  return {
    options: pool.options,
    connect: async () => preparing(await pool.connect()),
    end: () => pool.end(),
  }
}

function preparingClient(client: pg.PoolClient): PostgresPoolClient {
  const query = (text: string, parameters: readonly unknown[]) => {
    const name = names.get(text)
    const values = [...parameters]
    return name === undefined ? client.query(text, values) : client.query({ name, text, values })
  }
  return {
    // Kysely also asks for cursors, which stream rows; nothing here streams, so nobody passes one.
    query: query as unknown as PostgresPoolClient['query'],
    release: (destroy) => client.release(destroy),
  }
}
