import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import type { Refusal } from '../problems.ts'
import { lockComment } from '../repositories/comments.ts'
import { insertConcern } from '../repositories/concerns.ts'
import { findWave } from '../repositories/waves.ts'

/** As many words in a row as a phrase by which somebody who knows the child could tell who wrote it. */
const mostWordsInARow = 4

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []

/** Whether a text repeats the words of another, five or more in a row. */
export function quotes(text: string, original: string): boolean {
  const length = mostWordsInARow + 1
  const joined = ` ${wordsOf(original).join(' ')} `
  const words = wordsOf(text)
  return words.some(
    (_, start) =>
      start + length <= words.length && joined.includes(` ${words.slice(start, start + length).join(' ')} `),
  )
}

/**
 * Raises a worry about a setting with the council's named safeguarding lead, by way of the programme. It is in the
 * reviewer's own words: a phrase of the child's would say who it was to whoever knows how she writes. What is stored
 * names the council and the day, and neither wave, age nor comment.
 */
export async function raiseConcern(
  context: Context,
  waveId: string,
  { comment: commentId, text }: { readonly comment: string | null; readonly text: string },
): Promise<Record<string, never> | Refusal> {
  const wave = await findWave(context.db, waveId)
  if (wave?.state !== 'sealed') return { refused: 'wave-not-found' }
  const comment =
    commentId === null
      ? undefined
      : await context.db.transaction().execute((trx) => lockComment(trx, waveId, commentId))
  if (commentId !== null && comment === undefined) return { refused: 'comment-not-found' }
  if (comment && quotes(text, comment.text)) {
    const message = 'This repeats the words of the comment. Say it in your own words.'
    return { refused: 'concern-not-accepted', faults: [{ path: ['text'], code: 'quotes-comment', message }] }
  }
  await insertConcern(context.db, {
    id: context.random.id(),
    local_authority_id: wave.localAuthority.id,
    text,
    raised_on: dayOf(context.now()),
  })
  return {}
}
