import type { Database, Day } from '../database/tables.ts'

/** What is promised in words; '' where nobody has written it down yet. */
export const promiseTexts = ['space', 'voice', 'audience', 'influence', 'consent', 'results'] as const

export type WavePromises = Readonly<Record<(typeof promiseTexts)[number], string>> & {
  readonly resultsBy: Day | null
}

export const noPromises: WavePromises = {
  ...{ space: '', voice: '', audience: '', influence: '', consent: '', results: '' },
  resultsBy: null,
}

export async function findWavePromises(db: Database, wave: string): Promise<WavePromises> {
  const row = await db
    .selectFrom('wave_promises')
    .select([...promiseTexts, 'results_by as resultsBy'])
    .where('wave_id', '=', wave)
    .executeTakeFirst()
  return row ?? noPromises
}

export async function setWavePromises(
  db: Database,
  wave: string,
  { resultsBy, ...texts }: WavePromises,
): Promise<void> {
  const row = { ...texts, results_by: resultsBy }
  await db
    .insertInto('wave_promises')
    .values({ wave_id: wave, ...row })
    .onConflict((conflict) => conflict.column('wave_id').doUpdateSet(row))
    .execute()
}
