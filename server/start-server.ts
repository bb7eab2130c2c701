import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import type { Context } from './context.ts'
import { migrateDatabase } from './database/migrate-database.ts'
import { openDatabase } from './database/open-database.ts'
import { fileKeyStore } from './key-store.ts'
import { systemRandom } from './random-source.ts'
import { destroyLeftoverKeys } from './services/destroy-leftover-keys.ts'
import { firstSignIn } from './services/first-sign-in.ts'
import { StartError } from './start-error.ts'

export type RunningServer = {
  readonly context: Context
  readonly address: string
  /** Where the programme signs in for the first time; undefined once somebody has. */
  readonly signInPath: string | undefined
  readonly stop: () => Promise<void>
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') {
      throw new StartError(
        `Port ${port} is in use already. Stop the other program, or set PORT to another port.`,
      )
    }
    if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
      throw new StartError(`Heard cannot listen on ${host} port ${port} (${code}).`)
    }
    throw error
  }
}

/**
 * Opens, migrates and listens. `prepare` runs before the first request (the demonstration loads its data there).
 * SIGINT and SIGTERM stop it in order: requests under way are finished, then the database is closed and its folder
 * given back, then the process ends with code 0. A second signal does not wait.
 */
export async function startServer(
  config: Config,
  prepare: (context: Context) => Promise<void> = async () => {},
  afterStop: () => void = () => {},
): Promise<RunningServer> {
  await checkPort(config)
  const { db, close } = await openDatabase(config)
  try {
    await migrateDatabase(db)
    const random = systemRandom
    const keys = fileKeyStore(config.keysDir, random)
    const context: Context = { config, db, keys, random, now: () => new Date() }
    await destroyLeftoverKeys(context)
    await prepare(context)
    const app = await buildApp(context)
    const local = await listen(app, config)
    const signInPath = await firstSignIn(context)
    const stop = once(async () => {
      await app.close()
      await close()
      afterStop()
    })
    stopOnSignals(stop)
    return { context, address: config.publicUrl ?? local, signInPath, stop }
  } catch (error) {
    await close()
    throw error
  }
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    done ??= work()
    return done
  }
}

function stopOnSignals(stop: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}
