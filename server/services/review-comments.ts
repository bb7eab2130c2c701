import type { Fault } from '../../surveys/model/fault.ts'
import type { Theme } from '../../surveys/model/theme.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { removeDeadRows } from '../database/remove-dead-rows.ts'
import type { Refusal } from '../problems.ts'
import {
  deleteComment,
  deleteReviewedComment,
  holdCommentBack,
  insertReviewedComment,
  lockComment,
} from '../repositories/comments.ts'
import { tablesEmptiedByReview } from '../repositories/rows-of-wave.ts'
import { blackOut, leftOut, type Range } from './black-out.ts'

export type Release = { readonly blackedOut: readonly Range[]; readonly themes: readonly Theme[] }
type Done = Record<string, never>

/** The longest a released comment may be: what the table takes. */
const longest = 2000

/**
 * Releases a comment as it may be quoted. The original is destroyed in the same transaction, and what is left is
 * stored under a new random id: nobody, the reviewer included, can have what was blacked out back.
 */
export async function releaseComment(
  context: Context,
  wave: string,
  id: string,
  { blackedOut, themes }: Release,
): Promise<Done | Refusal> {
  const outcome = await inTransaction<Done>(context.db, async (trx) => {
    const comment = await lockComment(trx, wave, id)
    if (comment === undefined) return { refused: 'comment-not-found' }
    const faults = rangeFaults(blackedOut, comment.text)
    if (faults.length > 0) return { refused: 'release-not-accepted', faults }
    const text = blackOut(comment.text, blackedOut)
    const fault = textFault(text)
    if (fault) return { refused: 'release-not-accepted', faults: [fault] }
    await deleteComment(trx, wave, id)
    const { instrument, item } = comment
    const reviewed = { wave_id: wave, id: context.random.id(), instrument, item, text }
    await insertReviewedComment(trx, { ...reviewed, themes: [...new Set(themes)] })
    return {}
  })
  if (!('refused' in outcome)) await sweep(context)
  return outcome
}

/** Kept out of every report, and read again when somebody looks through what was held back. */
export async function holdBack(context: Context, wave: string, id: string): Promise<Done | Refusal> {
  return (await holdCommentBack(context.db, wave, id)) ? {} : { refused: 'comment-not-found' }
}

/** A name was missed: the quote goes, from every report made from now on. */
export async function withdrawComment(context: Context, wave: string, id: string): Promise<Done | Refusal> {
  if (!(await deleteReviewedComment(context.db, wave, id))) return { refused: 'comment-not-found' }
  await sweep(context)
  return {}
}

/** What was deleted stays in a table's file until it is written anew. */
const sweep = ({ db }: Context): Promise<void> => removeDeadRows(db, tablesEmptiedByReview)

const rangeFaults = (ranges: readonly Range[], text: string): readonly Fault[] =>
  ranges.flatMap(({ start, end }, index) =>
    start < end && end <= text.length
      ? []
      : [{ path: ['blackedOut', index], code: 'not-in-text', message: 'This is not a part of the comment.' }],
  )

function textFault(text: string): Fault | undefined {
  const path = ['blackedOut']
  if (text.replaceAll(leftOut, '').replaceAll(/[\s\p{P}]/gu, '') === '') {
    return { path, code: 'nothing-left', message: 'Nothing would be left to read. Hold it back instead.' }
  }
  return text.length > longest
    ? { path, code: 'too-long', message: 'Black out whole words, not letters.' }
    : undefined
}
