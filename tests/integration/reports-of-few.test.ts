import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { instrumentVersions } from '../../surveys/instruments/index.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { readCsv } from '../support/read-report-csv.ts'
import { respond, submission } from '../support/respondent.ts'
import { addLocalAuthority, planWave, post } from '../support/waves.ts'

/** One wave asks every instrument; three answer each, fewer than any figure may rest on; nobody answers ages 4 to 7. */
const ids = instrumentVersions.map(({ id }) => id)

describe.each(databases)('reports of few answers, on $name', (database) => {
  let server: TestServer
  let officer: string
  let wave: string
  beforeAll(async () => {
    server = await buildServer(database)
    officer = await addLocalAuthority(server, 'elmshire')
    const instruments = ids.map((id) => ({ id, version: 1, eligible: 40 }))
    wave = await planWave(server, 'elmshire', { instruments })
    await post(server, officer, `/api/waves/${wave}/state`, { state: 'open' })
    for (const instrument of ids.filter((id) => id !== 'ages-4-7')) {
      const { codes } = await post(server, officer, `/api/waves/${wave}/codes`, { instrument, count: 3 })
      for (const code of codes) await respond(server.app, code, submission({ instrument }))
    }
    await post(server, officer, `/api/waves/${wave}/state`, { state: 'keying-only' })
    await post(server, officer, `/api/waves/${wave}/seal`)
  })
  afterAll(() => server.close())

  const get = (path: string) =>
    server.app.inject({ url: `/reports/${wave}/${path}`, headers: { cookie: officer } })

  test.each(ids)('%s: says that too few answered, the same for three as for nobody', async (id) => {
    const page = await get(id)
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(page.body).toMatch(/Fewer than 10 [a-z ]+ in elmshire council answered, or none did/)
    expect(page.body).toContain('has not yet published a set of local authorities to compare with')
  })

  test.each(ids)('%s: shows no figure of its own', async (id) => {
    const rows = readCsv((await get(`${id}.csv`)).body)
    const own = rows.filter(({ group }) => group === 'own')
    expect(own.length).toBeGreaterThan(5)
    expect(new Set(own.map(({ percentage, base }) => `${percentage} ${base}`))).toEqual(new Set(['c c']))
  })

  test.each(ids)('%s: comes as a PDF too', async (id) => {
    const pdf = await get(`${id}.pdf`)
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.rawPayload.toString('latin1', 0, 5)).toBe('%PDF-')
  })

  test('each report is of its own instrument', async () => {
    const titles: unknown[] = []
    for (const id of ids) titles.push(/<h1[^>]*>([^<]*)/.exec((await get(id)).body)?.[1])
    expect(titles).toEqual([
      'What young people in elmshire council told us',
      'What children in elmshire council told us',
      'What children in elmshire council told us',
      'What care leavers in elmshire council told us',
    ])
  })
})
