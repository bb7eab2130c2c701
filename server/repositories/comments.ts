import { sql } from 'kysely'
import type { Theme } from '../../surveys/model/theme.ts'
import type { Database } from '../database/tables.ts'

/** Only waves that are sealed: before that no comment can be read, and this makes sure that none is listed either. */
const sealedComments = (db: Database) =>
  db.selectFrom('comment').innerJoin('wave', 'wave.id', 'comment.wave_id').where('state', '=', 'sealed')

export type WaitingComment = {
  readonly id: string
  readonly instrument: string
  readonly item: string
  readonly text: string
}

/** How many comments of each sealed wave wait, are held back and have been released. */
export async function countComments(db: Database) {
  const { rows } = await sql<{
    id: string
    name: string
    synthetic: boolean
    authority: string
    waiting: string
    held_back: string
    released: string
  }>`
    select wave.id, wave.name, wave.synthetic, local_authority.name as authority,
      (select count(*) from comment where wave_id = wave.id and not held_back) as waiting,
      (select count(*) from comment where wave_id = wave.id and held_back) as held_back,
      (select count(*) from reviewed_comment where wave_id = wave.id) as released
    from wave join local_authority on local_authority.id = local_authority_id
    where state = 'sealed'
      and (exists (select from comment where wave_id = wave.id)
        or exists (select from reviewed_comment where wave_id = wave.id))
    order by closes_on desc, wave.id`.execute(db)
  return rows
}

/** The next one after the id given, in the order of their random ids, which says nothing. */
export const findNextComment = (
  db: Database,
  wave: string,
  { heldBack, after }: { readonly heldBack: boolean; readonly after: string | undefined },
): Promise<WaitingComment | undefined> =>
  sealedComments(db)
    .select(['comment.id', 'instrument', 'item', 'text'])
    .where('wave_id', '=', wave)
    .where('held_back', '=', heldBack)
    .$if(after !== undefined, (query) => query.where('comment.id', '>', after ?? ''))
    .orderBy('comment.id')
    .limit(1)
    .executeTakeFirst()

/** Holds it until the transaction ends, so that two reviewers cannot both decide. */
export const lockComment = (db: Database, wave: string, id: string): Promise<WaitingComment | undefined> =>
  sealedComments(db)
    .select(['comment.id', 'instrument', 'item', 'text'])
    .where('wave_id', '=', wave)
    .where('comment.id', '=', id)
    .forUpdate('comment')
    .executeTakeFirst()

export async function deleteComment(db: Database, wave: string, id: string): Promise<void> {
  await db.deleteFrom('comment').where('wave_id', '=', wave).where('id', '=', id).execute()
}

export async function holdCommentBack(db: Database, wave: string, id: string): Promise<boolean> {
  const result = await db
    .updateTable('comment')
    .set({ held_back: true })
    .where('wave_id', '=', wave)
    .where('id', '=', id)
    .where((where) =>
      where.exists(
        where.selectFrom('wave').select('wave.id').where('wave.id', '=', wave).where('state', '=', 'sealed'),
      ),
    )
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export type ReviewedComment = WaitingComment & { readonly wave_id: string; readonly themes: readonly Theme[] }

export async function insertReviewedComment(db: Database, comment: ReviewedComment): Promise<void> {
  await db
    .insertInto('reviewed_comment')
    .values({ ...comment, themes: [...comment.themes] })
    .execute()
}

/** In the order of their random ids. */
export async function listReviewedComments(db: Database, wave: string): Promise<readonly ReviewedComment[]> {
  const rows = await db
    .selectFrom('reviewed_comment')
    .selectAll()
    .where('wave_id', '=', wave)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, themes: row.themes as Theme[] }))
}

export async function deleteReviewedComment(db: Database, wave: string, id: string): Promise<boolean> {
  const result = await db
    .deleteFrom('reviewed_comment')
    .where('wave_id', '=', wave)
    .where('id', '=', id)
    .executeTakeFirst()
  return result.numDeletedRows === 1n
}
