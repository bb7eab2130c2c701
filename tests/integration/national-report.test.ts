import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { syntheticResponses } from '../../analysis/synthetic/synthetic-responses.ts'
import { isRefusal } from '../../server/problems.ts'
import { insertResponses } from '../../server/repositories/responses.ts'
import { findWave } from '../../server/repositories/waves.ts'
import { makeNationalReport } from '../../server/services/make-national-report.ts'
import { makeReport } from '../../server/services/make-report.ts'
import { ages11To17V1 } from '../../surveys/instruments/ages-11-17/v1.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { readCsv } from '../support/read-report-csv.ts'
import { openWave, post, sealWave } from '../support/waves.ts'

const sizes = {
  ashshire: 40,
  birchshire: 45,
  elmshire: 6,
  hazelshire: 38,
  oakshire: 55,
  rowanshire: 35,
  thornshire: 40,
}

describe.each(databases)('the report of all authorities of a set, on $name', (database) => {
  let server: TestServer
  let programme: string
  let officer: string
  beforeAll(async () => {
    server = await buildServer(database)
    programme = await server.cookieOf('programme')
    for (const [place, [authority, count]] of Object.entries(sizes).entries()) {
      const wave = await openWave(server, authority)
      officer = wave.officer
      await sealWave(server, wave)
      await addAnswers(wave.id, count, place)
    }
    await publish('All of 2026', Object.keys(sizes))
    await publish('Half of 2026', ['ashshire', 'birchshire', 'hazelshire'])
  })
  afterAll(() => server.close())

  const publish = (name: string, authorities: readonly string[]) =>
    post(server, programme, '/api/benchmark-sets', {
      name,
      waves: authorities.map((each) => `${each}-spring-2026`),
    })
  const addAnswers = async (wave: string, count: number, seed: number) => {
    const people = syntheticResponses(seed, ages11To17V1, { count, profile: 'typical' })
    const rows = people.map((person) => ({
      ...{ wave_id: wave, id: server.context.random.id(), instrument: 'ages-11-17', version: 1 },
      ...{ language: 'not-kept', mode: 'screen' as const, helper_role: 'not-kept' as const },
      answers: person.answers,
    }))
    await insertResponses(server.db, rows)
  }
  const get = (ending: string, cookie = programme, set = 'all-of-2026') =>
    server.app.inject({
      url: `/api/benchmark-sets/${set}/report/ages-11-17${ending}`,
      headers: { cookie },
    })
  const withThreshold = (threshold: number) => ({
    ...server.context,
    config: { ...server.context.config, threshold },
  })
  const reportOf = async (authority: string, threshold = 10) => {
    const wave = await findWave(server.db, `${authority}-spring-2026`)
    if (wave === undefined) throw new Error('The wave is not there.')
    return makeReport(withThreshold(threshold), new Map(), wave, 'ages-11-17')
  }

  test('the programme sees which sets there are and of which surveys each has a report', async () => {
    const listed = await server.app.inject({ url: '/api/benchmark-sets', headers: { cookie: programme } })
    expect(listed.json().benchmarkSets).toMatchObject([
      { id: 'all-of-2026', name: 'All of 2026', synthetic: false, instruments: ['ages-11-17'] },
      { id: 'half-of-2026', instruments: ['ages-11-17'] },
    ])
  })

  test('comes in every form of a report, to the programme alone', async () => {
    const page = await get('')
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.body).toContain('What young people in 7 local authorities (All of 2026) told us')
    for (const [ending, type] of [
      ['.pdf', 'application/pdf'],
      ['.ods', 'opendocument'],
      ['.xlsx', 'openxmlformats'],
      ['.csv', 'text/csv'],
      ['.json', 'application/json'],
    ] as const) {
      const file = await get(ending)
      expect([file.statusCode, String(file.headers['content-type'])], ending).toEqual([
        200,
        expect.stringContaining(type),
      ])
    }
    expect((await get('', officer)).statusCode).toBe(403)
    expect((await get('', programme, 'no-such-set')).json().code).toBe('benchmark-set-not-found')
  })

  test('names no authority, ranks none and compares with none', async () => {
    for (const ending of ['', '.csv', '.json']) {
      const { body } = await get(ending)
      expect(Object.keys(sizes).filter((authority) => body.includes(authority))).toEqual([])
      expect(body).not.toContain('other-local-authorities')
    }
  })

  test('holds the answers of those who show theirs: the smallest authority is nowhere in it', async () => {
    const rows = readCsv((await get('.csv')).body)
    const feelsSafe = rows.find(
      ({ table, group }) => table === 'feels-safe-at-home--benchmark' && group === 'own',
    )
    const own = await Promise.all(
      Object.keys(sizes).map(async (authority) => {
        const report = await reportOf(authority)
        if (isRefusal(report)) throw new Error(report.detail)
        const tables = report.sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) => ('table' in block ? [block.table] : [])),
        )
        const row = tables.find(({ id }) => id === 'feels-safe-at-home--benchmark')?.rows[0]
        return row?.base ?? 0
      }),
    )
    expect(own).toContain(0)
    expect(Number(feelsSafe?.['base'])).toBe(own.reduce((sum, each) => sum + each, 0))
  })

  test('is issued once and then frozen, in the ledger', async () => {
    await get('')
    const stored = await server.db
      .selectFrom('national_release')
      .select(['benchmark_set_id', 'issue'])
      .execute()
    expect(stored).toEqual([{ benchmark_set_id: 'all-of-2026', issue: 1 }])
    for (const attempt of [sql`update national_release set name = 'x'`, sql`delete from national_release`]) {
      await expect(attempt.execute(server.db)).rejects.toThrow('a release never changes')
    }
  })

  test('of another set that shares authorities there are no groups, and the report says why', async () => {
    const report = await makeNationalReport(server.context, 'half-of-2026', 'ages-11-17')
    if (isRefusal(report)) throw new Error(report.detail)
    expect(report.sections.some(({ id }) => id === 'groups')).toBe(false)
    expect(JSON.stringify(report)).toContain('Figures by group are left out')
    const first = await makeNationalReport(server.context, 'all-of-2026', 'ages-11-17')
    expect(JSON.stringify(first)).toContain('"id":"groups"')
  })

  test('an authority that would hide what the report of all has counted in is refused, naming both', async () => {
    const authorities = ['eastshire', 'lateshire', 'northshire', 'southshire']
    for (const [place, authority] of authorities.entries()) {
      const wave = await openWave(server, authority)
      await sealWave(server, wave)
      await addAnswers(wave.id, 30, 70 + place)
    }
    await publish('Late', authorities)
    expect(isRefusal(await makeNationalReport(server.context, 'late', 'ages-11-17'))).toBe(false)
    const refused = await reportOf('lateshire', 40)
    expect(refused).toMatchObject({ refused: 'release-refused' })
    expect((refused as { detail: string }).detail).toMatch(/lateshire.*(Late).*one local authority/)
    expect(isRefusal(await reportOf('lateshire'))).toBe(false)
  })
})
