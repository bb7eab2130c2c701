import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { madeUpSubmissions } from '../support/answers.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { respond } from '../support/respondent.ts'
import { issueCodes, openWave, post, sealWave, type TestWave } from '../support/waves.ts'

const others = ['oakshire', 'ashshire', 'birchshire']

describe.each(databases)('a report, on $name', (database) => {
  let server: TestServer
  let own: TestWave
  beforeAll(async () => {
    server = await buildServer(database)
    const waves: TestWave[] = []
    for (const [seed, authority] of ['elmshire', ...others].entries()) {
      const wave = await openWave(server, authority)
      const submissions = madeUpSubmissions(seed, 30)
      const codes = await issueCodes(server, wave, submissions.length)
      for (const [index, each] of submissions.entries()) await respond(server.app, codes[index] ?? '', each)
      await sealWave(server, wave)
      waves.push(wave)
    }
    own = waves[0] ?? expect.fail()
    const set = { name: 'All of 2026', waves: waves.map(({ id }) => id) }
    await post(server, await server.cookieOf('programme'), '/api/benchmark-sets', set)
  })
  afterAll(() => server.close())

  const get = (path: string, headers: Record<string, string> = {}) =>
    server.app.inject({
      url: `/reports/${own.id}/ages-11-17${path}`,
      headers: { cookie: own.officer, ...headers },
    })

  /** One table of the CSV as base and percentage by group. */
  const figures = async (table: string) => {
    const [header = '', ...lines] = (await get('.csv')).body.trim().split(/\r?\n/)
    const columns = header.split(',')
    const cell = (line: string, column: string) =>
      line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.[columns.indexOf(column)]?.replace(/,$/, '')
    return lines
      .filter((line) => cell(line, 'table') === table)
      .map((line) => [cell(line, 'group'), Number(cell(line, 'base')), Number(cell(line, 'percentage'))])
  }

  test('counts the answers that were sent, its own left out of the others', async () => {
    const answeredYes = (seed: number) => {
      const answers = madeUpSubmissions(seed, 30).map((each) => each.answers['good-friend'])
      const given = answers.filter((answer) => answer !== undefined && 'code' in answer)
      const yes = given.filter((answer) => answer !== undefined && 'code' in answer && answer.code === 'yes')
      return { base: given.length, yes: yes.length }
    }
    const mine = answeredYes(0)
    const theirs = [1, 2, 3].map(answeredYes)
    const base = theirs.reduce((sum, each) => sum + each.base, 0)
    const yes = theirs.reduce((sum, each) => sum + each.yes, 0)
    const rows = await figures('good-friend--benchmark')
    expect(rows[0]).toEqual(['own', mine.base, Math.round((100 * mine.yes) / mine.base)])
    expect(rows[1]).toEqual(['other-local-authorities', base, Math.round((100 * yes) / base)])
  })

  test('comes as a page, a PDF and a CSV, the files with names of their own', async () => {
    const page = await get('')
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(page.body).toContain('elmshire council')
    const pdf = await get('.pdf')
    expect(pdf.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="elmshire-spring-2026-ages-11-17.pdf"',
    })
    expect(pdf.rawPayload.toString('latin1', 0, 5)).toBe('%PDF-')
    const csv = await get('.csv')
    expect(String(csv.headers['content-type'])).toContain('text/csv')
    expect(csv.headers['content-disposition']).toContain('elmshire-spring-2026-ages-11-17.csv')
  })

  test('says to a person in a browser what is wrong, in a page; to a program, as a problem', async () => {
    const cookie = await server.cookieOf('officer', 'oakshire')
    const page = await get('', { cookie, accept: 'text/html' })
    expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect(page.body).toContain('There is no such wave')
    expect((await get('', { cookie })).json()).toMatchObject({ status: 404, code: 'wave-not-found' })
    const nobody = await get('', { cookie: '', accept: 'text/html' })
    expect([nobody.statusCode, nobody.headers['location']]).toEqual([303, '/portal/'])
  })

  test('of an instrument the wave did not ask: 404', async () => {
    const answer = await server.app.inject({
      url: `/reports/${own.id}/ages-4-7`,
      headers: { cookie: own.officer },
    })
    expect(answer.json()).toMatchObject({ status: 404, code: 'instrument-not-found' })
  })

  test('made-up and real waves never meet: a synthetic set is no comparison for a real wave', async () => {
    await server.db.updateTable('wave').set({ synthetic: true }).where('id', '=', own.id).execute()
    const [, compared] = await figures('good-friend--benchmark')
    expect(compared).toEqual(['other-local-authorities', Number.NaN, Number.NaN])
    await server.db.updateTable('wave').set({ synthetic: false }).where('id', '=', own.id).execute()
  })
})
