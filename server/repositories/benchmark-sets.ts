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
 * The set a report on this wave and instrument compares with: the first published that holds the wave itself, so
 * that a later publication does not rewrite a report in somebody's hands; for a wave in no set, the latest. Synthetic
 * waves are compared with synthetic sets only, and real ones with real ones: a made-up figure must never stand
 * beside a child's. A set that has lost a wave by deletion is used no longer: what is left of it would give other figures
 * under the same name.
 */
export async function findBenchmarkSet(
  db: Database,
  wave: { readonly id: string; readonly synthetic: boolean },
  instrument: string,
): Promise<BenchmarkSet | undefined> {
  const sets = await db
    .selectFrom('benchmark_set')
    .select((select) => [
      'id',
      'name',
      'synthetic',
      select
        .exists(
          select
            .selectFrom('benchmark_set_wave')
            .select('wave_id')
            .whereRef('benchmark_set_id', '=', 'benchmark_set.id')
            .where('wave_id', '=', wave.id),
        )
        .as('holdsWave'),
    ])
    .where('synthetic', '=', wave.synthetic)
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
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('benchmark_set_wave')
            .innerJoin('wave', 'wave.id', 'benchmark_set_wave.wave_id')
            .select('wave.id')
            .whereRef('benchmark_set_id', '=', 'benchmark_set.id')
            .where('state', '=', 'deleted'),
        ),
      ),
    )
    .orderBy('published_at')
    .orderBy('id')
    .execute()
  const chosen = sets.find(({ holdsWave }) => holdsWave) ?? sets.at(-1)
  if (chosen === undefined) return undefined
  const waves = await db
    .selectFrom('benchmark_set_wave')
    .innerJoin('wave_instrument', 'wave_instrument.wave_id', 'benchmark_set_wave.wave_id')
    .select('benchmark_set_wave.wave_id')
    .where('benchmark_set_id', '=', chosen.id)
    .where('instrument', '=', instrument)
    .orderBy('benchmark_set_wave.wave_id')
    .execute()
  const { id, name, synthetic } = chosen
  return { id, name, synthetic, waves: waves.map((row) => row.wave_id) }
}

/** A published set with its waves; undefined when there is none of this id. */
export async function findPublishedSet(db: Database, id: string): Promise<BenchmarkSet | undefined> {
  const set = await db
    .selectFrom('benchmark_set')
    .select(['id', 'name', 'synthetic'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (set === undefined) return undefined
  const waves = await db
    .selectFrom('benchmark_set_wave')
    .select('wave_id')
    .where('benchmark_set_id', '=', id)
    .orderBy('wave_id')
    .execute()
  return { ...set, waves: waves.map(({ wave_id }) => wave_id) }
}

/** Every published set, the latest first, with the instruments that its waves asked. */
export async function listBenchmarkSets(db: Database) {
  const sets = await db
    .selectFrom('benchmark_set')
    .select(['id', 'name', 'synthetic'])
    .orderBy('published_at', 'desc')
    .orderBy('id')
    .execute()
  const asked = await db
    .selectFrom('benchmark_set_wave')
    .innerJoin('wave_instrument', 'wave_instrument.wave_id', 'benchmark_set_wave.wave_id')
    .select(['benchmark_set_id', 'benchmark_set_wave.wave_id', 'instrument'])
    .orderBy('instrument')
    .orderBy('benchmark_set_wave.wave_id')
    .execute()
  return sets.map((set) => {
    const own = asked.filter((row) => row.benchmark_set_id === set.id)
    return {
      ...set,
      waves: [...new Set(own.map((row) => row.wave_id))].toSorted(),
      instruments: [...new Set(own.map((row) => row.instrument))],
    }
  })
}

/** Every wave of every published set. */
export async function readBenchmarkMembers(db: Database) {
  return db
    .selectFrom('benchmark_set_wave')
    .innerJoin('benchmark_set', 'benchmark_set.id', 'benchmark_set_id')
    .innerJoin('wave', 'wave.id', 'wave_id')
    .select([
      'benchmark_set.id as set',
      'benchmark_set.name',
      'wave.id as wave',
      'local_authority_id as localAuthority',
    ])
    .orderBy('benchmark_set.id')
    .orderBy('wave.id')
    .execute()
}

/** Names of the published sets that hold a wave. */
export async function findSetsOfWave(db: Database, wave: string): Promise<string[]> {
  const rows = await db
    .selectFrom('benchmark_set')
    .innerJoin('benchmark_set_wave', 'benchmark_set_id', 'benchmark_set.id')
    .select('name')
    .where('wave_id', '=', wave)
    .orderBy('published_at')
    .execute()
  return rows.map(({ name }) => name)
}
