import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../../server/app.ts'
import { type Config, readConfig } from '../../server/config.ts'
import type { Context } from '../../server/context.ts'
import type { Database, StaffRole } from '../../server/database/tables.ts'
import { type InstrumentCatalogue, instrumentCatalogue } from '../../server/instrument-catalogue.ts'
import { fileKeyStore } from '../../server/key-store.ts'
import { sessionCookie } from '../../server/plugins/recognise-staff.ts'
import { systemRandom } from '../../server/random-source.ts'
import { insertStaff } from '../../server/repositories/staff.ts'
import { startSession } from '../../server/services/start-session.ts'
import type { TestDatabase } from './databases.ts'

export type TestServer = {
  readonly app: FastifyInstance
  readonly context: Context
  readonly db: Database
  readonly keysDir: string
  /** Everything logged so far. */
  readonly logs: () => string
  /** Moves the server's clock to noon, London time in winter, of a day. */
  readonly setDay: (day: string) => void
  /** Moves it to a moment, as `2026-03-02T12:30:00Z`. */
  readonly setTime: (moment: string) => void
  /** The cookie header of somebody who has just signed in with a passkey. */
  readonly cookieOf: (role: StaffRole, localAuthority?: string) => Promise<string>
  readonly close: () => Promise<void>
}

export const firstDay = '2026-03-02'

/**
 * The real server on a real database, without a socket: `app.inject` sends it requests. On a day when no translation
 * has been reviewed yet, whatever is recorded by now.
 */
export async function buildServer(
  database: TestDatabase,
  config: Partial<Config> = {},
  instruments: InstrumentCatalogue = instrumentCatalogue({ reviews: [] }),
): Promise<TestServer> {
  const { db, close } = await database.open()
  const keysDir = config.keysDir ?? (await mkdtemp(join(tmpdir(), 'heard-keys-')))
  let now = new Date(`${firstDay}T12:00:00Z`)
  let logs = ''
  const context: Context = {
    config: { ...readConfig({ KEYS_DIR: keysDir }), ...config },
    db,
    keys: fileKeyStore(keysDir, systemRandom),
    instruments,
    random: systemRandom,
    now: () => now,
    wait: async () => {},
    codeLimits: { attempt: () => ({ wait: 0, succeeded: () => {} }) },
  }
  const app = await buildApp(context, {
    write: (line) => {
      logs += line
    },
  })

  return {
    app,
    context,
    db,
    keysDir,
    logs: () => logs,
    setDay: (day) => {
      now = new Date(`${day}T12:00:00Z`)
    },
    setTime: (moment) => {
      now = new Date(moment)
    },
    cookieOf: async (role, localAuthority) => {
      const person = { id: systemRandom.id(), role, local_authority_id: localAuthority ?? null }
      await insertStaff(db, { ...person, label: null, council_account_hmac: null })
      const { sessionToken } = await startSession(context, person.id, 'passkey')
      return `${sessionCookie}=${sessionToken}`
    },
    close: async () => {
      await app.close()
      await close()
      await rm(keysDir, { recursive: true, force: true })
    },
  }
}
