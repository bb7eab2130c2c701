import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { syntheticResponses } from '../../analysis/synthetic/synthetic-responses.ts'
import { isRefusal } from '../../server/problems.ts'
import { insertResponses } from '../../server/repositories/responses.ts'
import { findWave } from '../../server/repositories/waves.ts'
import { makeReport } from '../../server/services/make-report.ts'
import { ages8To10V1 } from '../../surveys/instruments/ages-8-10/v1.ts'
import { ages11To17V1 } from '../../surveys/instruments/ages-11-17/v1.ts'
import type { Instrument } from '../../surveys/model/instrument.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { addLocalAuthority, openWave, planWave, post, sealWave } from '../support/waves.ts'

describe.each(databases)('the ledger of releases, on $name', (database) => {
  let server: TestServer
  let wave: string
  beforeAll(async () => {
    server = await buildServer(database)
    const own = await openWave(server, 'elmshire')
    wave = own.id
    await sealWave(server, own)
    await addAnswers(0, 45)
  })
  afterAll(() => server.close())

  const addAnswers = async (from: number, count: number, asked: Instrument = ages11To17V1, to = wave) => {
    const people = syntheticResponses(7, asked, { count: from + count, profile: 'typical' }).slice(from)
    const rows = people.map((person) => ({
      ...{ wave_id: to, id: server.context.random.id(), instrument: asked.id, version: 1 },
      ...{ language: 'not-kept', mode: 'screen' as const, helper_role: 'not-kept' as const },
      answers: person.answers,
    }))
    await insertResponses(server.db, rows)
  }
  const report = async (threshold = 10) => {
    const found = await findWave(server.db, wave)
    if (found === undefined) throw new Error('The wave is not there.')
    const context = { ...server.context, config: { ...server.context.config, threshold } }
    return makeReport(context, new Map(), found, 'ages-11-17')
  }

  test('a report is issued once and then frozen: a late answer does not change it', async () => {
    const issued = await report()
    expect(isRefusal(issued)).toBe(false)
    await addAnswers(45, 1)
    expect(await report()).toEqual(JSON.parse(JSON.stringify(issued)))
    const stored = await server.db.selectFrom('release').select(['issue', 'threshold']).execute()
    expect(stored).toEqual([{ issue: 1, threshold: 10 }])
  })

  test('what would be another issue with one person more is refused, naming both', async () => {
    const refused = await report(12)
    expect(refused).toMatchObject({ refused: 'release-refused' })
    expect((refused as { detail: string }).detail).toMatch(/issue 2”.*issue 1”.*changed by a few people/)
  })

  test('a release holds what its readers have: nothing hidden is in the ledger', async () => {
    const [row] = await server.db.selectFrom('release').select('tables').execute()
    const rows = (row?.tables ?? []).flatMap((table) => [table.whole, ...table.categories])
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.filter(({ base }) => base !== null && base < 10)).toEqual([])
    expect(rows.some(({ base, percentage }) => base === null && percentage === null)).toBe(true)
  })

  test('the database refuses to change a release, whoever asks', async () => {
    for (const attempt of [sql`update release set name = 'x'`, sql`delete from release`]) {
      await expect(attempt.execute(server.db)).rejects.toThrow('a release never changes')
    }
  })

  test('a lower threshold that would open what an earlier report hides is refused', async () => {
    const other = await openWave(server, 'oakshire')
    wave = other.id
    await sealWave(server, other)
    await addAnswers(0, 45)
    expect(isRefusal(await report(10))).toBe(false)
    const refused = await report(5)
    expect(refused).toMatchObject({ refused: 'release-refused' })
    expect((refused as { detail: string }).detail).toMatch(/issue 2”.*issue 1”.*would give away/)
  })

  test('the programme sees what was issued and what was refused, with the reason', async () => {
    const cookie = await server.cookieOf('programme')
    const { releases } = (await server.app.inject({ url: '/api/releases', headers: { cookie } })).json()
    type Line = { population: string; verdict: string; reasons: string[]; by: unknown }
    const lines = releases.map(({ population, verdict, by }: Line) => [population, verdict, by])
    expect(lines.toSorted()).toEqual([
      ['elmshire council, Spring 2026', 'refused', null],
      ['elmshire council, Spring 2026', 'released', null],
      ['oakshire council, Spring 2026', 'refused', null],
      ['oakshire council, Spring 2026', 'released', null],
    ])
    const reasons = releases.flatMap((each: Line) => each.reasons).join(' ')
    expect(reasons).toMatch(/changed by a few people/)
    expect(reasons).toMatch(/would give away/)
  })

  test('it says who had a report issued', async () => {
    const own = await openWave(server, 'ashshire')
    await sealWave(server, own)
    const url = `/reports/${own.id}/ages-11-17.json`
    expect((await server.app.inject({ url, headers: { cookie: own.officer } })).statusCode).toBe(200)
    const cookie = await server.cookieOf('programme')
    const { releases } = (await server.app.inject({ url: '/api/releases', headers: { cookie } })).json()
    const [line] = releases.filter((each: { population: string }) => /ashshire/.test(each.population))
    expect(line.by).toEqual({ label: null, role: 'officer' })
  })

  test('the report over the ages is in it: that it was issued, by whom, and with which ages', async () => {
    const officer = await addLocalAuthority(server, 'beechshire')
    const asked = [ages11To17V1, ages8To10V1]
    const instruments = asked.map(({ id, version }) => ({ id, version, eligible: 90 }))
    const own = { id: await planWave(server, 'beechshire', { instruments }), officer }
    await post(server, officer, `/api/waves/${own.id}/state`, { state: 'open' })
    await sealWave(server, own)
    for (const instrument of asked) await addAnswers(0, 45, instrument, own.id)
    const url = `/reports/${own.id}/across-ages.json`
    const linesOf = async () => {
      const headers = { cookie: await server.cookieOf('programme') }
      const { releases } = (await server.app.inject({ url: '/api/releases', headers })).json()
      return releases.filter((each: { population: string }) => /beechshire/.test(each.population))
    }
    expect(await linesOf()).toEqual([])
    // Looked at twice, it is one issue.
    for (const _look of [1, 2]) {
      expect((await server.app.inject({ url, headers: { cookie: officer } })).statusCode).toBe(200)
    }
    const lines = await linesOf()
    type Line = { what: string; instrument: string; verdict: string; by: unknown }
    expect(lines.map(({ instrument }: Line) => instrument).toSorted()).toEqual([
      'across-ages',
      'ages-11-17',
      'ages-8-10',
    ])
    const line = lines.find(({ instrument }: Line) => instrument === 'across-ages')
    expect(line).toMatchObject({ verdict: 'released', by: { label: null, role: 'officer' } })
    expect(line.what).toBe(
      'What children and young people in beechshire council told us, over the ages (8 to 10 and 11 to 17), Spring 2026, issue 1',
    )
  })

  test('a refusal that is looked at again is one', async () => {
    const before = await server.db.selectFrom('refused_release').select('id').execute()
    expect(await report(5)).toMatchObject({ refused: 'release-refused' })
    expect(await server.db.selectFrom('refused_release').select('id').execute()).toEqual(before)
  })
})
