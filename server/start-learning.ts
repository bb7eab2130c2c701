import type { FastifyBaseLogger } from 'fastify'
import type { Context } from './context.ts'
import { learnReviews } from './services/learn-reviews.ts'

const minute = 60_000

/**
 * Learns every minute which translations have been reviewed: the review may have been recorded by another process of the
 * same database, and children who come to this one should be offered their language too. Returns what stops it.
 */
export function startLearning(context: Context, log: FastifyBaseLogger): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    running = running
      .then(() => learnReviews(context))
      .catch((error: unknown) => log.error({ err: error }, 'reviews could not be read, and will be again'))
  }, minute)
  timer.unref()
  return async () => {
    clearInterval(timer)
    await running
  }
}
