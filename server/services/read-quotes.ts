import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'
import { protectQuotes } from '../../analysis/disclosure/protect-quotes.ts'
import type { PublishedQuote } from '../../analysis/published/published-quote.ts'
import type { Context } from '../context.ts'
import type { Refusal } from '../problems.ts'
import { listReviewedComments } from '../repositories/comments.ts'
import { countResponses } from '../repositories/responses.ts'
import type { Wave } from '../repositories/waves.ts'

/**
 * What children wrote to one instrument of a sealed wave, for one page of its report. Reads what reviewers have
 * released and nothing else; the table of comments that wait is never asked.
 */
export async function readQuotes(
  context: Context,
  wave: Wave,
  instrumentId: string,
): Promise<readonly PublishedQuote[] | Refusal> {
  const fielded = wave.instruments.find(({ instrument }) => instrument === instrumentId)
  if (fielded === undefined) return { refused: 'instrument-not-found' }
  if (wave.state !== 'sealed') return { refused: 'wave-not-sealed' }
  const instrument = context.instruments.find(instrumentId, fielded.version)
  if (instrument === undefined) return { refused: 'instrument-not-served' }
  const released = await listReviewedComments(context.db, wave.id)
  const answered = await countResponses(context.db, wave.id, instrumentId)
  return protectQuotes(
    released.filter((comment) => comment.instrument === instrumentId),
    { band: instrument.band, answered, synthetic: wave.synthetic },
    disclosurePolicy(context.config.threshold),
  )
}
