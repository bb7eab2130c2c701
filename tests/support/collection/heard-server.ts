import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readConfig } from '../../../server/config.ts'
import type { Context } from '../../../server/context.ts'
import { migrateDatabase } from '../../../server/database/migrate-database.ts'
import { openPostgresql } from '../../../server/database/open-database.ts'
import { dayOf } from '../../../server/day.ts'
import { instrumentCatalogue } from '../../../server/instrument-catalogue.ts'
import { fileKeyStore } from '../../../server/key-store.ts'
import { isRefusal } from '../../../server/problems.ts'
import { systemRandom } from '../../../server/random-source.ts'
import { insertLocalAuthority } from '../../../server/repositories/local-authorities.ts'
import type { Wave } from '../../../server/repositories/waves.ts'
import { openWave } from '../../../server/services/open-wave.ts'
import { planWave } from '../../../server/services/plan-wave.ts'
import { freePort } from '../free-port.ts'
import type { Postgresql } from './postgresql.ts'

const root = resolve(import.meta.dirname, '../../..')

export type HeardServer = {
  readonly port: number
  /** The same database and keys, opened by this process too: for codes, and for looking afterwards. */
  readonly context: Context
  readonly wave: Wave
  /** How often it ended by itself; then it was started again, as an operator's supervisor does. */
  readonly crashes: () => number
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** `npm start` as a process of its own, on this database, with one open wave that asks `ages-11-17`. */
export async function startHeard(postgresql: Postgresql): Promise<HeardServer> {
  const keysDir = await mkdtemp(join(tmpdir(), 'heard-bench-keys-'))
  const port = await freePort()
  const { db, close } = await openPostgresql(postgresql.url)
  await migrateDatabase(db)
  const context: Context = {
    config: readConfig({ KEYS_DIR: keysDir }),
    db,
    keys: fileKeyStore(keysDir, systemRandom),
    instruments: instrumentCatalogue(),
    random: systemRandom,
    now: () => new Date(),
    wait: (milliseconds) => wait(milliseconds),
    codeLimits: { attempt: () => ({ wait: 0, succeeded: () => {} }) },
  }
  const wave = await openWaveOf(context)
  const environment = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    PORT: String(port),
    DATABASE_URL: postgresql.url,
    KEYS_DIR: keysDir,
    LOG_LEVEL: 'error',
    NODE_ENV: 'production',
  }

  let running: ChildProcess | undefined
  let crashes = 0
  const kill = async (): Promise<void> => {
    const ending = running
    running = undefined
    if (ending === undefined || ending.exitCode !== null) return
    const ended = new Promise((done) => ending.once('exit', done))
    ending.kill('SIGKILL')
    await ended
  }
  const start = async (): Promise<void> => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
      cwd: root,
      env: environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    running = child
    await new Promise<void>((ready, failed) => {
      child.stdout.on('data', (text: Buffer) => text.includes('ready: ') && ready())
      child.once('exit', (code) => failed(new Error(`The server ended with ${code}.`)))
    })
    child.once('exit', () => {
      if (running !== child) return
      crashes += 1
      start().catch(() => {})
    })
  }
  await start()
  return {
    port,
    context,
    wave,
    crashes: () => crashes,
    kill,
    start,
    stop: async () => {
      await kill()
      await close()
      await rm(keysDir, { recursive: true, force: true })
    },
  }
}

async function openWaveOf(context: Context): Promise<Wave> {
  const authority = { id: 'benchshire', name: 'Benchshire', nation: 'england' as const, gssCode: null }
  await insertLocalAuthority(context.db, authority)
  const today = dayOf(context.now())
  const instruments = [{ id: 'ages-11-17', version: 1, eligible: 10_000 }]
  const planned = await planWave(context, authority, {
    name: 'Bench',
    opensOn: today,
    closesOn: `${Number(today.slice(0, 4)) + 1}-01-31`,
    synthetic: true,
    instruments,
  })
  if (isRefusal(planned)) throw new Error(JSON.stringify(planned))
  const opened = await openWave(context, planned)
  if (isRefusal(opened)) throw new Error(opened.refused)
  return { ...planned, state: 'open' }
}
