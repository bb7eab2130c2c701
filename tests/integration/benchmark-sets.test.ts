import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { openWave, planWave, sealWave } from '../support/waves.ts'

describe.each(databases)('benchmark sets, on $name', (database) => {
  let server: TestServer
  let programme: string
  beforeAll(async () => {
    server = await buildServer(database)
    programme = await server.cookieOf('programme')
    for (const authority of ['elmshire', 'oakshire', 'ashshire', 'madeup']) {
      await sealWave(server, await openWave(server, authority))
    }
    await server.db
      .updateTable('wave')
      .set({ synthetic: true })
      .where('id', '=', 'madeup-spring-2026')
      .execute()
    await planWave(server, 'elmshire', { name: 'Later' })
  })
  afterAll(() => server.close())

  const publish = (name: string, waves: readonly string[]) =>
    server.app.inject({
      method: 'POST',
      url: '/api/benchmark-sets',
      payload: { name, waves },
      headers: { cookie: programme },
    })

  test('a set of sealed waves is published', async () => {
    const waves = ['elmshire-spring-2026', 'oakshire-spring-2026']
    const published = await publish('England 2026', waves)
    expect([published.statusCode, published.json()]).toEqual([
      201,
      { id: 'england-2026', name: 'England 2026', synthetic: false, waves },
    ])
    expect((await publish('england 2026', waves)).json()).toMatchObject({
      status: 409,
      code: 'already-there',
    })
  })

  test('what does not belong into a set is said with its place', async () => {
    const refused = await publish('Odd', [
      'elmshire-spring-2026',
      'elmshire-later',
      'no-such-wave',
      'madeup-spring-2026',
    ])
    expect(refused.json()).toMatchObject({ status: 422, code: 'benchmark-set-not-accepted' })
    const places = refused
      .json()
      .faults.map((fault: { path: string[]; code: string }) => [fault.path, fault.code])
    expect(places).toEqual([
      [['waves', 1], 'wave-not-sealed'],
      [['waves', 1], 'local-authority-twice'],
      [['waves', 2], 'unknown-wave'],
      [['waves', 3], 'synthetic-and-real'],
    ])
  })

  test('once published it never changes: the database refuses, whoever asks', async () => {
    await publish('Frozen', ['elmshire-spring-2026', 'oakshire-spring-2026'])
    const attempts = [
      sql`update benchmark_set set name = 'Thawed' where id = 'frozen'`,
      sql`delete from benchmark_set where id = 'frozen'`,
      sql`update benchmark_set_wave set wave_id = 'ashshire-spring-2026' where benchmark_set_id = 'frozen'`,
      sql`delete from benchmark_set_wave where benchmark_set_id = 'frozen'`,
      sql`insert into benchmark_set_wave values ('frozen', 'ashshire-spring-2026')`,
    ]
    for (const attempt of attempts) {
      await expect(attempt.execute(server.db)).rejects.toThrow('a published benchmark set never changes')
    }
    const stored = await server.db
      .selectFrom('benchmark_set_wave')
      .select('wave_id')
      .where('benchmark_set_id', '=', 'frozen')
      .orderBy('wave_id')
      .execute()
    expect(stored.map((row) => row.wave_id)).toEqual(['elmshire-spring-2026', 'oakshire-spring-2026'])
  })
})
