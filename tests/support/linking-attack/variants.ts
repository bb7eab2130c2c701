import type { Context } from '../../../server/context.ts'
import type { RandomSource } from '../../../server/random-source.ts'
import { takeInbox } from '../../../server/repositories/inbox.ts'
import { insertComments, insertResponses } from '../../../server/repositories/responses.ts'
import { openInbox } from '../../../server/sealing/open-inbox.ts'

/*
 * What sealing must not be. Each is the product's own parts, put together as somebody in a hurry might, so that the
 * attack can be seen to work where the protection is missing.
 */

/** Dice that always show the highest number leave a Fisher-Yates shuffle in the order it found. */
export const unshuffled = (random: RandomSource): RandomSource => ({ ...random, below: (limit) => limit - 1 })

/** Moves what waits in batches of ten, each shuffled by good dice: the mixing of a queue that is emptied as it fills. */
export async function moveInBatchesOfTen(context: Context, wave: string): Promise<void> {
  const key = context.keys.sealingKey(wave)
  if (key === undefined) throw new Error('The wave has no key.')
  const waiting = await takeInbox(context.db, wave)
  for (let start = 0; start < waiting.length; start += 10) {
    await context.db.transaction().execute(async (trx) => {
      const opened = openInbox(waiting.slice(start, start + 10), key, context.random)
      await insertResponses(trx, opened.responses)
      await insertComments(trx, opened.comments)
    })
  }
}
