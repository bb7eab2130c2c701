import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import type { Context } from './context.ts'
import { migrateDatabase } from './database/migrate-database.ts'
import { openDatabase } from './database/open-database.ts'
import { settingsThatLose } from './database/settings-that-lose.ts'
import { warmTypesetter } from './documents/warm-typesetter.ts'
import { destroyLeftoverKeys } from './services/destroy-leftover-keys.ts'
import { firstSignIn } from './services/first-sign-in.ts'
import { learnReviews } from './services/learn-reviews.ts'
import { makeMissingSigningKeys } from './services/make-signing-keys.ts'
import { StartError } from './start-error.ts'
import { startLearning } from './start-learning.ts'
import { startRetention } from './start-retention.ts'
import { systemContext } from './system-context.ts'
import { warmSigningThread } from './tickets/sign-on-thread.ts'

export type RunningServer = {
  readonly context: Context
  readonly address: string
  /** Where staff sign in, if that is elsewhere. */
  readonly portalAddress: string
  /** Where the programme signs in for the first time; undefined once somebody has. */
  readonly signInPath: string | undefined
  readonly stop: () => Promise<void>
}

/** Whatever keeps a socket from listening, in one line. */
function listeningError(error: unknown, { host, port }: Config): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    const way = 'Stop the other program, or set PORT to another port.'
    return new StartError(`Port ${port} is in use already. ${way}`)
  }
  return code === undefined ? error : new StartError(`Heard cannot listen on ${host} port ${port} (${code}).`)
}

/** Found out first: opening a database takes seconds, and loading the demonstration longer. */
async function checkPort(config: Config): Promise<void> {
  const probe = createServer()
  await new Promise<void>((listening, failed) => {
    probe.once('error', (error) => failed(listeningError(error, config)))
    probe.listen(config.port, config.host, listening)
  })
  await new Promise((closed) => probe.close(closed))
}

async function listen(app: FastifyInstance, config: Config): Promise<string> {
  try {
    return await app.listen({ host: config.host, port: config.port })
  } catch (error) {
    throw listeningError(error, config)
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
): Promise<RunningServer> {
  await checkPort(config)
  const { db, close } = await openDatabase(config)
  try {
    await migrateDatabase(db)
    const context = systemContext(config, db)
    await destroyLeftoverKeys(context)
    await makeMissingSigningKeys(context)
    await learnReviews(context)
    await prepare(context)
    const app = await buildApp(context)
    // PGlite has no such settings: it is for trying Heard out, and keeps what its machine keeps.
    const losing = config.databaseUrl === undefined ? [] : await settingsThatLose(db)
    if (losing.length > 0) {
      app.log.error(
        { settings: losing },
        'PostgreSQL may lose thanked answers in a power cut: switch these on',
      )
    }
    const local = await listen(app, config)
    const { publicUrl, portalUrl } = config
    const signInPath = await firstSignIn(context)
    const stopRetention = startRetention(context, app.log)
    const stopLearning = startLearning(context, app.log)
    const stop = once(async () => {
      await closeApp(app)
      await stopRetention()
      await stopLearning()
      await close()
    })
    stopOnSignals(stop)
    warmLater(context, app)
    // By name, because browsers give passkeys to names alone, and to this machine without https.
    const here = local.replace(/\/\/(127\.0\.0\.1|\[::1\]):/, '//localhost:')
    return {
      context,
      address: publicUrl ?? here,
      portalAddress: portalUrl ?? publicUrl ?? here,
      signInPath,
      stop,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** After `ready` has been said, which must not wait for it. What fails here would fail the first report too. */
function warmLater({ instruments }: Context, app: FastifyInstance): void {
  const warm = async () => {
    warmSigningThread()
    try {
      await warmTypesetter(instruments.served[0])
    } catch (error) {
      app.log.warn({ err: error }, 'typesetter not warmed')
    }
  }
  setTimeout(warm, 500).unref()
}

const longestWait = 10_000

/**
 * Finishes requests under way. A connection that a browser keeps open for its next request counts as under way
 * until somebody looks again; one that is still busy after ten seconds is cut.
 */
async function closeApp(app: FastifyInstance): Promise<void> {
  const idle = setInterval(() => app.server.closeIdleConnections(), 50)
  const busy = setTimeout(() => app.server.closeAllConnections(), longestWait)
  try {
    await app.close()
  } finally {
    clearInterval(idle)
    clearTimeout(busy)
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
  const end = () =>
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end)
  if (process.env['npm_lifecycle_event'] !== undefined) stopWithParent(end)
}

/**
 * `npm start` puts a shell between npm and us. A signal to npm ends the shell, which passes nothing on, and we would
 * stay behind with the port and the folder. So when that shell is gone, we stop too.
 */
function stopWithParent(end: () => void): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end()
  }, 250)
  watch.unref()
}
