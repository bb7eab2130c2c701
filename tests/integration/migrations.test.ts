import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, inject, test } from 'vitest'
import { migrations } from '../../migrations/index.ts'
import { migrateDatabase } from '../../server/database/migrate-database.ts'
import { openPostgresql } from '../../server/database/open-database.ts'
import { databases } from '../support/databases.ts'

const folder = join(import.meta.dirname, '../../migrations')

/** Published migrations never change: databases exist that have run them. Add lines, never edit one. */
const published = {
  '20261122-01-create-waves': '89820a5ca6ae49aa',
  '20261122-02-create-collection': 'e36f78ca28e61a34',
  '20261122-03-create-benchmark-sets': 'f5f6e2efd5a97e0b',
  '20261122-04-create-staff': 'e3c64bcb322366e3',
  '20261122-05-add-researchers': 'fe3a32a09449df30',
  '20261125-40-create-release-ledger': '1981b65e95beef5c',
}

/** A fingerprint of what a migration does, whatever its comments say. */
function fingerprintOf(name: string): string {
  const source = readFileSync(join(folder, `${name}.ts`), 'utf8')
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '').replaceAll(/\s+/g, ' ')
  return createHash('sha256').update(code).digest('hex').slice(0, 16)
}

test('every migration is registered, in order, and is what it was when it was published', () => {
  const files = readdirSync(folder).filter((name) => /^\d{8}-\d\d-[a-z-]+\.ts$/.test(name))
  expect(Object.keys(migrations).map((name) => `${name}.ts`)).toEqual(files.toSorted())
  const fingerprints = Object.fromEntries(Object.keys(migrations).map((name) => [name, fingerprintOf(name)]))
  expect(fingerprints).toEqual(published)
})

describe.each(databases)('migrating, on $name', (database) => {
  test('keeps the rows that are there', async () => {
    const { db, close } = await database.openEmpty()
    await migrateDatabase(db, '20261122-01-create-waves')
    await sql`insert into local_authority values ('elmshire', 'Elmshire', 'england')`.execute(db)
    await sql`insert into wave values
      ('elmshire-spring', 'elmshire', 'Spring', 'planned', '2026-03-02', '2026-03-31', false)`.execute(db)
    await sql`insert into wave_instrument values
      ('elmshire-spring', 'ages-11-17', 1, ${'0'.repeat(32)}, 120)`.execute(db)

    await migrateDatabase(db)
    expect(await db.selectFrom('wave').selectAll().execute()).toEqual([
      {
        id: 'elmshire-spring',
        local_authority_id: 'elmshire',
        name: 'Spring',
        state: 'planned',
        opens_on: '2026-03-02',
        closes_on: '2026-03-31',
        synthetic: false,
      },
    ])
    expect(await db.selectFrom('wave_instrument').select('eligible').execute()).toEqual([{ eligible: 120 }])
    expect(await db.selectFrom('response').selectAll().execute()).toEqual([])
    await close()
  })

  test('again changes nothing', async () => {
    const { db, close } = await database.open()
    const ran = () => sql`select name, timestamp from kysely_migration order by name`.execute(db)
    const before = await ran()
    await migrateDatabase(db)
    expect((await ran()).rows).toEqual(before.rows)
    expect(before.rows).toHaveLength(Object.keys(migrations).length)
    await close()
  })

  test('the database refuses what makes no sense, whoever asks', async () => {
    const { db, close } = await database.open()
    await sql`insert into local_authority values ('elmshire', 'Elmshire', 'england')`.execute(db)
    const refused = [
      sql`insert into local_authority values ('Elm Shire', 'Elmshire', 'england')`,
      sql`insert into local_authority values ('elm', 'Elmshire', 'narnia')`,
      sql`insert into wave values ('w', 'elmshire', 'W', 'half-open', '2026-03-02', '2026-03-31', false)`,
      sql`insert into wave values ('w', 'elmshire', 'W', 'open', '2026-03-02', '2026-03-01', false)`,
      sql`insert into wave values ('w', 'nowhere', 'W', 'open', '2026-03-02', '2026-03-31', false)`,
      sql`insert into staff values (gen_random_uuid(), 'officer', null)`,
      sql`insert into staff values (gen_random_uuid(), 'programme', 'elmshire')`,
      sql`insert into access_code values ('w', 'ages-11-17', '\\x00', false, '2026-03-31')`,
    ]
    for (const statement of refused) {
      await expect(statement.execute(db)).rejects.toThrow(/violates/)
    }
    await close()
  })
})

test('processes that start together on one PostgreSQL migrate it once', async () => {
  const [, postgresql] = databases
  const opened = await postgresql?.openEmpty()
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(
    opened?.db ?? expect.fail(),
  )
  const url = inject('postgresqlUrl').replace(/[^/]+$/, rows[0]?.name ?? '')
  const processes = await Promise.all([1, 2, 3].map(() => openPostgresql(url)))
  await Promise.all(processes.map(({ db }) => migrateDatabase(db)))
  const ran = await sql`select name from kysely_migration`.execute(opened?.db ?? expect.fail())
  expect(ran.rows).toHaveLength(Object.keys(migrations).length)
  await Promise.all([opened, ...processes].map((each) => each?.close()))
})
