import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, inject, test } from 'vitest'
import { migrations } from '../../migrations/index.ts'
import { migrateDatabase } from '../../server/database/migrate-database.ts'
import { openPostgresql } from '../../server/database/open-database.ts'
import { useCode } from '../../server/repositories/access-codes.ts'
import { databases } from '../support/databases.ts'

const folder = join(import.meta.dirname, '../../migrations')

/** Published migrations never change: databases exist that have run them. Add lines, never edit one. */
const published = {
  '20261122-01-create-waves': '89820a5ca6ae49aa',
  '20261122-02-create-collection': 'e36f78ca28e61a34',
  '20261122-03-create-benchmark-sets': 'f5f6e2efd5a97e0b',
  '20261122-04-create-staff': 'e3c64bcb322366e3',
  '20261122-05-add-researchers': 'fe3a32a09449df30',
  '20261125-01-replace-passes': '27b9ff68980868f3',
  '20261125-10-add-wave-ends': '89fd45ba4b3e86e5',
  '20261125-20-extend-staff': 'fa4f383e5bad18a7',
  '20261125-21-create-passkeys': '9266e1861d550541',
  '20261125-22-create-audit-log': 'ff1706f556ad413b',
  '20261125-23-review-comments': '97f057119f729bc3',
  '20261125-40-create-release-ledger': '1981b65e95beef5c',
  '20261125-60-add-official-codes': '9e1b117f69cba90a',
  '20261125-61-keep-no-samples': 'f364ddbbdfe19010',
  '20261125-65-create-national-releases': 'fd20de709a99ebfe',
  '20261125-75-create-paper': 'e8643eebd6605b2a',
  '20261125-68-add-wave-promises': '1ef4af607b23e5fc',
  '20261125-69-add-saved-plans': 'adb817c3ef7fcc34',
  '20261125-70-add-translation-reviews': '0c536b58a5eeec38',
  '20261125-71-add-refused-releases': 'f2751056b4ed77b4',
  '20261126-30-create-driver-releases': '4542134cbf76c099',
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
        sealed_on: null,
        deleted_on: null,
      },
    ])
    expect(await db.selectFrom('wave_instrument').select('eligible').execute()).toEqual([{ eligible: 120 }])
    expect(await db.selectFrom('response').selectAll().execute()).toEqual([])
    await close()
  })

  test('to blind signatures: used codes stay used, unused ones stay good, waiting answers stay, passes go', async () => {
    const { db, close } = await database.openEmpty()
    await migrateDatabase(db, '20261122-05-add-researchers')
    await sql`insert into local_authority values ('elmshire', 'Elmshire', 'england')`.execute(db)
    await sql`insert into wave values
      ('w', 'elmshire', 'Spring', 'open', '2026-03-02', '2026-03-31', false)`.execute(db)
    await sql`insert into wave_instrument values ('w', 'ages-11-17', 1, ${'0'.repeat(32)}, 120)`.execute(db)
    const [used, unused, waiting] = [1, 2, 3].map((byte) => Buffer.alloc(32, byte))
    await sql`insert into access_code values
      ('w', 'ages-11-17', ${used}, true, '2026-04-30'), ('w', 'ages-11-17', ${unused}, false, '2026-04-30')`.execute(
      db,
    )
    await sql`insert into pass values ('w', 'ages-11-17', ${used}, true), ('w', 'ages-11-17', ${unused}, false)`.execute(
      db,
    )
    await sql`insert into inbox values ('w', gen_random_uuid(), 'ages-11-17', 1, ${waiting})`.execute(db)

    await migrateDatabase(db)
    const { rows } = await sql<{ hmac: string; used: boolean; days: string }>`
      select encode(hmac, 'hex') as hmac, used_for is not null as used, expires_on::text as days
      from access_code order by hmac`.execute(db)
    expect(rows).toEqual([
      { hmac: '01'.repeat(32), used: true, days: '2026-04-30' },
      { hmac: '02'.repeat(32), used: false, days: '2026-04-30' },
    ])
    const blinded = Buffer.alloc(256, 7)
    const usedFor = createHash('sha256').update(blinded).digest()
    expect(await useCode(db, { hmac: Buffer.alloc(32, 1), usedFor, today: '2026-03-03' })).toBe(false)
    expect(await useCode(db, { hmac: Buffer.alloc(32, 2), usedFor, today: '2026-03-03' })).toBe(true)
    const left = await db.selectFrom('inbox').select(['wave_id', 'sealed']).execute()
    expect(left.map(({ wave_id, sealed }) => [wave_id, Buffer.from(sealed)])).toEqual([['w', waiting]])
    const tables = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_name = 'pass'`.execute(db)
    expect(tables.rows).toEqual([])
    await close()
  })

  test('a wave that was sealed before is kept from the day of the migration on, never shorter', async () => {
    const { db, close } = await database.openEmpty()
    await migrateDatabase(db, '20261122-05-add-researchers')
    await sql`insert into local_authority values ('elmshire', 'Elmshire', 'england')`.execute(db)
    await sql`insert into wave values
      ('sealed', 'elmshire', 'Spring', 'sealed', '2020-03-02', '2020-03-31', false),
      ('open', 'elmshire', 'Autumn', 'open', '2020-09-02', '2020-09-30', false)`.execute(db)
    await migrateDatabase(db)
    const { rows } = await sql<{ id: string; today: boolean | null; state: string }>`
      select id, sealed_on = current_date as today, state from wave order by id`.execute(db)
    expect(rows).toEqual([
      { id: 'open', today: null, state: 'open' },
      { id: 'sealed', today: true, state: 'sealed' },
    ])
    const reopen = sql`update wave set state = 'keying-only' where id = 'sealed'`
    await expect(reopen.execute(db)).rejects.toThrow('not opened again')
    await close()
  })

  test('keeps people and comments, and ends sessions that a link alone had opened', async () => {
    const { db, close } = await database.openEmpty()
    await migrateDatabase(db, '20261122-05-add-researchers')
    await sql`insert into local_authority values ('elmshire', 'Elmshire', 'england')`.execute(db)
    await sql`insert into wave values
      ('elmshire-spring', 'elmshire', 'Spring', 'sealed', '2026-03-02', '2026-03-31', false)`.execute(db)
    const id = '6f2c8a52-3c0e-4a8e-9a58-0d8d6f2c8a52'
    await sql`insert into staff values (${id}, 'officer', 'elmshire')`.execute(db)
    await sql`insert into staff_session values
      (${Buffer.alloc(32)}, ${id}, '2026-03-02T13:00:00Z', '2026-03-02T18:00:00Z')`.execute(db)
    await sql`insert into comment values ('elmshire-spring', ${id}, 'ages-11-17', 'going-well', 'I bake')`.execute(
      db,
    )

    await migrateDatabase(db)
    expect(await db.selectFrom('staff').selectAll().execute()).toEqual([
      {
        id,
        role: 'officer',
        local_authority_id: 'elmshire',
        label: null,
        council_account_hmac: null,
        removed: false,
      },
    ])
    expect(await db.selectFrom('staff_session').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('comment').select(['text', 'held_back']).execute()).toEqual([
      { text: 'I bake', held_back: false },
    ])
    await close()
  })

  test('samples that the database kept of what children wrote go, and none are kept again', async () => {
    const { db, close } = await database.openEmpty()
    await migrateDatabase(db, '20261125-60-add-official-codes')
    await sql`insert into local_authority values ('elmshire', 'Elmshire', 'england')`.execute(db)
    await sql`insert into wave values
      ('w', 'elmshire', 'Spring', 'sealed', '2026-03-02', '2026-03-31', false, '2026-04-01')`.execute(db)
    await sql`insert into comment select 'w', gen_random_uuid(), 'ages-11-17', 'going-well',
      'My sister is called number ' || person, false from generate_series(1, 200) as person`.execute(db)
    const samples = async () => {
      await sql`analyze`.execute(db)
      const { rows } = await sql<{ sample: string }>`
        select pg_stats::text as sample from pg_stats where schemaname = 'public'`.execute(db)
      return rows.filter(({ sample }) => sample.includes('My sister')).length
    }
    expect(await samples()).toBe(1)
    await migrateDatabase(db)
    expect(await samples()).toBe(0)
    expect(await db.selectFrom('comment').select('id').execute()).toHaveLength(200)
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
      sql`insert into access_code values ('w', 'ages-11-17', '\\x00', '2026-03-31')`,
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
