import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keepRetention } from '../../server/services/keep-retention.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { respond, submission } from '../support/respondent.ts'
import { issueCodes, openWave, sealWave, type TestWave } from '../support/waves.ts'

describe.each(databases)('retention, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  /** Sealed on 2 March 2026, with three codes, two of them used, and an open wave beside it. */
  beforeEach(async () => {
    server = await buildServer(database)
    wave = await openWave(server)
    const other = await openWave(server, 'oakshire')
    await issueCodes(server, other, 5)
    const [first = '', second = ''] = await issueCodes(server, wave, 3)
    const answers = submission({ answers: { 'going-well': { text: 'kept for a while' } } })
    await respond(server.app, first, answers)
    await respond(server.app, second, answers)
    await sealWave(server, wave)
  })
  afterEach(() => server.close())

  const count = async (table: 'access_code' | 'response' | 'comment') =>
    (await server.db.selectFrom(table).select('wave_id').execute()).length
  const on = async (day: string) => {
    server.setDay(day)
    return keepRetention(server.context)
  }

  test('codes go thirty days after sealing, and not a day before', async () => {
    expect(await on('2026-03-31')).toEqual({ codesDeleted: 0, wavesDeleted: [] })
    expect(await count('access_code')).toBe(8)
    expect(await on('2026-04-01')).toEqual({ codesDeleted: 3, wavesDeleted: [] })
    expect(await count('access_code'), 'those of the open wave stay').toBe(5)
    expect(await count('response')).toBe(2)
  })

  test('answers and comments go two years after sealing, and not a day before', async () => {
    expect((await on('2028-03-01'))?.wavesDeleted).toEqual([])
    expect([await count('response'), await count('comment')]).toEqual([2, 2])
    expect((await on('2028-03-02'))?.wavesDeleted).toEqual([wave.id])
    expect([await count('response'), await count('comment')]).toEqual([0, 0])
    const { state } = await server.db
      .selectFrom('wave')
      .select('state')
      .where('id', '=', wave.id)
      .executeTakeFirstOrThrow()
    expect(state).toBe('deleted')
  })

  test('how long answers are kept is a setting', async () => {
    const context = { ...server.context, config: { ...server.context.config, keepAnswersMonths: 6 } }
    server.setDay('2026-09-01')
    expect((await keepRetention(context))?.wavesDeleted).toEqual([])
    server.setDay('2026-09-02')
    expect((await keepRetention(context))?.wavesDeleted).toEqual([wave.id])
  })

  test('what was missed while the server was off is made up for', async () => {
    expect(await on('2030-01-01')).toEqual({ codesDeleted: 3, wavesDeleted: [wave.id] })
    expect(await on('2030-01-02')).toEqual({ codesDeleted: 0, wavesDeleted: [] })
  })

  test('several processes at once do it once', async () => {
    server.setDay('2028-06-01')
    const runs = await Promise.all(Array.from({ length: 8 }, () => keepRetention(server.context)))
    const done = runs.filter((run) => run !== undefined)
    expect(done.reduce((sum, run) => sum + run.codesDeleted, 0)).toBe(3)
    expect(done.flatMap((run) => run.wavesDeleted)).toEqual([wave.id])
  })

  test.runIf(database.name === 'PostgreSQL')('what another process is doing is left to it', async () => {
    server.setDay('2028-06-01')
    await server.db.transaction().execute(async (other) => {
      await sql`select pg_advisory_xact_lock(hashtextextended('heard:retention', 0))`.execute(other)
      expect(await keepRetention(server.context)).toBeUndefined()
      expect(await count('response')).toBe(2)
    })
    expect((await keepRetention(server.context))?.wavesDeleted).toEqual([wave.id])
  })
})
