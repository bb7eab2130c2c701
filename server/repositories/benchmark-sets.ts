import type { Database } from '../database/tables.ts'

export type BenchmarkSet = {
  readonly id: string
  readonly name: string
  readonly synthetic: boolean
  readonly waves: readonly string[]
}

/** False when the id is taken. There is no way to change a set: the database refuses (migrations, step 3). */
export async function insertBenchmarkSet(
  db: Database,
  set: BenchmarkSet,
  publishedAt: Date,
): Promise<boolean> {
  const inserted = await db
    .insertInto('benchmark_set')
    .values({ id: set.id, name: set.name, synthetic: set.synthetic, published_at: publishedAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false
  const rows = set.waves.map((wave) => ({ benchmark_set_id: set.id, wave_id: wave }))
  await db.insertInto('benchmark_set_wave').values(rows).execute()
  return true
}

/**
 * The latest set that a report on this instrument may compare with. Synthetic waves are compared with synthetic
 * sets only, and real ones with real ones: a made-up figure must never stand beside a child's.
 */
export async function findLatestBenchmarkSet(
  db: Database,
  instrument: string,
  synthetic: boolean,
): Promise<BenchmarkSet | undefined> {
  const set = await db
    .selectFrom('benchmark_set')
    .select(['id', 'name', 'synthetic'])
    .where('synthetic', '=', synthetic)
    .where((where) =>
      where.exists(
        where
          .selectFrom('benchmark_set_wave')
          .innerJoin('wave_instrument', 'wave_instrument.wave_id', 'benchmark_set_wave.wave_id')
          .select('benchmark_set_wave.wave_id')
          .whereRef('benchmark_set_id', '=', 'benchmark_set.id')
          .where('instrument', '=', instrument),
      ),
    )
    .orderBy('published_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  if (set === undefined) return undefined
  const waves = await db
    .selectFrom('benchmark_set_wave')
    .innerJoin('wave_instrument', 'wave_instrument.wave_id', 'benchmark_set_wave.wave_id')
    .select('benchmark_set_wave.wave_id')
    .where('benchmark_set_id', '=', set.id)
    .where('instrument', '=', instrument)
    .orderBy('benchmark_set_wave.wave_id')
    .execute()
  return { ...set, waves: waves.map((row) => row.wave_id) }
}
