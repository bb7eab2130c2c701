import type { Context } from '../context.ts'
import type { Refusal } from '../problems.ts'
import { findWave, type Wave } from '../repositories/waves.ts'

/** Before it is sealed a wave has nothing to review, and reviewers need not know that it exists. */
export async function findReviewableWave(context: Context, id: string): Promise<Wave | Refusal> {
  const wave = await findWave(context.db, id)
  return wave?.state === 'sealed' ? wave : { refused: 'wave-not-found' }
}
