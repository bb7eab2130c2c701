import { sql } from 'kysely'
import type { Answers } from '../../surveys/model/answer.ts'
import type { HelperRole, Mode } from '../../surveys/model/submission.ts'
import type { Database } from '../database/tables.ts'

export type ResponseRow = {
  readonly wave_id: string
  readonly id: string
  readonly instrument: string
  readonly version: number
  readonly language: string
  readonly mode: Mode
  readonly helper_role: HelperRole
  readonly answers: Answers
}

export type CommentRow = {
  readonly wave_id: string
  readonly id: string
  readonly instrument: string
  readonly item: string
  readonly text: string
}

const batch = 1000

/** In the order given, a thousand at a time: one JSON parameter is several times faster than one per column. */
export async function insertResponses(db: Database, rows: readonly ResponseRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += batch) {
    const part = JSON.stringify(rows.slice(start, start + batch))
    await sql`
      insert into response (wave_id, id, instrument, version, language, mode, helper_role, answers)
      select wave_id, id, instrument, version, language, mode, helper_role, answers
      from json_to_recordset(${part}::json) as row (
        wave_id text, id uuid, instrument text, version integer, language text, mode text, helper_role text,
        answers jsonb
      )`.execute(db)
  }
}

export async function insertComments(db: Database, rows: readonly CommentRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += batch) {
    await db
      .insertInto('comment')
      .values(rows.slice(start, start + batch).map((row) => ({ ...row, held_back: false })))
      .execute()
  }
}

/** Answers of sealed waves for analysis. Ordered by random id, so that what is read has one order and no meaning. */
export async function readResponses(
  db: Database,
  waves: readonly string[],
  instrument: { readonly id: string; readonly version: number },
) {
  if (waves.length === 0) return []
  return db
    .selectFrom('response')
    .innerJoin('wave', 'wave.id', 'response.wave_id')
    .select(['local_authority_id', 'answers'])
    .where('wave_id', 'in', waves)
    .where('instrument', '=', instrument.id)
    .where('version', '=', instrument.version)
    .where('state', '=', 'sealed')
    .orderBy('wave_id')
    .orderBy('response.id')
    .execute()
}

/** How many answered in each sealed wave, over all its instruments. */
export async function countResponsesOfWaves(
  db: Database,
  waves: readonly string[],
): Promise<Map<string, number>> {
  if (waves.length === 0) return new Map()
  const rows = await db
    .selectFrom('response')
    .innerJoin('wave', 'wave.id', 'response.wave_id')
    .select(['wave.id', ({ fn }) => fn.countAll<number | string>().as('answers')])
    .where('wave_id', 'in', [...new Set(waves)])
    .where('state', '=', 'sealed')
    .groupBy('wave.id')
    .execute()
  return new Map(rows.map(({ id, answers }) => [id, Number(answers)]))
}

/** How many answered one version of an instrument in all of these waves together. */
export async function countResponsesOfInstrument(
  db: Database,
  waves: readonly string[],
  { instrument, version }: { readonly instrument: string; readonly version: number },
): Promise<number> {
  const row = await db
    .selectFrom('response')
    .select(({ fn }) => fn.countAll<number | string>().as('answers'))
    .where('wave_id', 'in', waves)
    .where('instrument', '=', instrument)
    .where('version', '=', version)
    .executeTakeFirst()
  return Number(row?.answers ?? 0)
}

/** How many responses one instrument of a wave has. */
export async function countResponses(db: Database, wave: string, instrument: string): Promise<number> {
  const row = await db
    .selectFrom('response')
    .select((count) => count.fn.countAll<string>().as('count'))
    .where('wave_id', '=', wave)
    .where('instrument', '=', instrument)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
