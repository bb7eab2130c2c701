import type { FastifyBaseLogger } from 'fastify'
import type { Context } from './context.ts'
import { keepRetention } from './services/keep-retention.ts'
import { missingKeys } from './services/missing-keys.ts'
import { sweepAgain } from './services/sweep-again.ts'

const hour = 3_600_000

/**
 * Retention at the start and every hour after. Nothing is due more often than once a day; an hour makes sure that a
 * machine that is switched off at night still does it. With it goes what could not be swept before, and a look whether
 * every key is there. Returns what stops it.
 */
export function startRetention(context: Context, log: FastifyBaseLogger): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  const run = async () => {
    try {
      const retained = await keepRetention(context)
      if (retained && (retained.codesDeleted > 0 || retained.wavesDeleted.length > 0)) {
        log.info({ wavesDeleted: retained.wavesDeleted.length }, 'retention deleted what was due')
      }
      const tables = await sweepAgain(context)
      if (tables.length > 0)
        log.warn({ tables }, 'deleted rows are still in files: a backup or a long query holds them')
      // Their answers cannot be taken, and those that wait cannot be opened: docs/operating.md says what to do.
      const waves = await missingKeys(context)
      if (waves.length > 0) log.error({ waves }, 'KEYS_DIR has no key for these waves: restore it')
    } catch (error) {
      log.error({ err: error }, 'retention failed and will be tried again')
    }
  }
  const next = () => {
    running = running.then(run)
  }
  const timer = setInterval(next, hour)
  timer.unref()
  next()
  return async () => {
    clearInterval(timer)
    await running
  }
}
