import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../server/app.ts'
import { insertDrivers, readDriversOfWaves } from '../../server/repositories/driver-releases.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { tablesOf } from '../support/figures-of-report.ts'
import { sealedWave } from '../support/sealed-waves.ts'

const asked = { instrument: 'ages-11-17', version: 1 }

describe.each(databases)('what goes with wellbeing, in the ledger, on $name', (database) => {
  let server: TestServer
  let programme: string
  let waves: readonly string[]
  beforeAll(async () => {
    server = await buildServer(database)
    programme = await server.cookieOf('programme')
    waves = [
      await sealedWave(server, 'ashshire', 1, 160),
      await sealedWave(server, 'elmshire', 2, 140),
      await sealedWave(server, 'oakshire', 3, 150),
      await sealedWave(server, 'rowanshire', 4, 120),
    ]
    for (const name of ['First', 'Second']) {
      const payload = { name, waves }
      await server.app.inject({
        ...{ method: 'POST', url: '/api/benchmark-sets', headers: { cookie: programme }, payload },
      })
    }
  })
  afterAll(() => server.close())

  const driversIn = async (authority: string, app = server.app) => {
    const cookie = await server.cookieOf('officer', authority)
    const url = `/reports/${authority}-spring-2026/ages-11-17.json`
    const answer = await app.inject({ url, headers: { cookie } })
    expect(answer.statusCode).toBe(200)
    return tablesOf(answer.json()).filter(({ id }) => id.endsWith('--drivers'))
  }

  test('is issued once for a set, and is the same in every report of it', async () => {
    const [one, other] = [await driversIn('ashshire'), await driversIn('elmshire')]
    expect(one.map(({ id }) => id)).toContain('low-wellbeing--drivers')
    expect(other).toEqual(one)
    const stored = await readDriversOfWaves(server.db, waves, asked)
    expect(stored.map(({ benchmarkSet, issue, keptBack }) => [benchmarkSet, issue, keptBack])).toEqual([
      ['first', 1, null],
    ])
    expect(stored[0]?.tables).toEqual(one)
  })

  test('holds only what its readers have, and never changes', async () => {
    const [stored] = await readDriversOfWaves(server.db, waves, asked)
    const rows = (stored?.tables ?? []).flatMap((table) => table.rows)
    expect(rows.length).toBeGreaterThan(10)
    expect(rows.filter(({ status, base }) => status === 'hidden' && base !== null)).toEqual([])
    for (const attempt of [sql`update driver_release set issue = 7`, sql`delete from driver_release`]) {
      await expect(attempt.execute(server.db)).rejects.toThrow('a release never changes')
    }
  })

  test('beside another set whose model has a few people more it is kept back; the report comes without it', async () => {
    const [stored] = await readDriversOfWaves(server.db, waves, asked)
    const near = (stored?.tables ?? []).map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, base: row.base === null ? null : row.base + 3 })),
    }))
    const second = { benchmarkSet: 'second', issue: 1, threshold: 10, programVersion: 'x', keptBack: null }
    await insertDrivers(server.db, asked, { ...second, tables: near }, '2026-03-02')
    const context = { ...server.context, config: { ...server.context.config, threshold: 11 } }
    const app = await buildApp(context, { write: () => undefined })
    expect(await driversIn('rowanshire', app)).toEqual([])
    await app.close()
    const answer = await server.app.inject({ url: '/api/releases', headers: { cookie: programme } })
    type Line = { what: string; verdict: string; reasons: string[] }
    const [refused] = answer.json().releases.filter(({ verdict }: Line) => verdict === 'refused')
    expect(refused.reasons[0]).toMatch(/“first”.*“second”.*a few people/)
  })
})
