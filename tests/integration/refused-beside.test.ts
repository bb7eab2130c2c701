import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../server/app.ts'
import { addAnswersLate } from '../support/add-answers-late.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { sealedWave } from '../support/sealed-waves.ts'

const sizes = { ashshire: 40, birchshire: 45, elmshire: 50, hazelshire: 38, oakshire: 55, rowanshire: 35 }

describe.each(databases)('what would break an earlier release, over HTTP, on $name', (database) => {
  let server: TestServer
  let programme: string
  const waves = new Map<string, string>()
  beforeAll(async () => {
    server = await buildServer(database)
    programme = await server.cookieOf('programme')
    for (const [place, [authority, count]] of Object.entries(sizes).entries()) {
      waves.set(authority, await sealedWave(server, authority, place, count))
    }
    expect((await publish('All of 2026', Object.keys(sizes))).statusCode).toBe(201)
  })
  afterAll(() => server.close())

  const publish = (name: string, authorities: readonly string[]) =>
    server.app.inject({
      method: 'POST',
      url: '/api/benchmark-sets',
      headers: { cookie: programme },
      payload: { name, waves: authorities.map((each) => waves.get(each)) },
    })
  /** The same server started again with another setting. */
  const withThreshold = async (threshold: number) =>
    buildApp(
      { ...server.context, config: { ...server.context.config, threshold } },
      { write: () => undefined },
    )
  const report = async (authority: string, threshold = 10, accept = 'application/json', ending = '.json') => {
    const app = threshold === 10 ? server.app : await withThreshold(threshold)
    const cookie = await server.cookieOf('officer', authority)
    const url = `/reports/${waves.get(authority)}/ages-11-17${ending}`
    const answer = await app.inject({ url, headers: { cookie, accept } })
    if (app !== server.app) await app.close()
    return answer
  }

  test('a report that would open what its first issue hides is refused, naming both, and the first stays', async () => {
    const first = await report('elmshire')
    expect(first.statusCode).toBe(200)
    const refused = await report('elmshire', 5)
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'release-refused'])
    expect(refused.json().detail).toMatch(/elmshire.*issue 2”.*elmshire.*issue 1”.*would give away/)
    const page = await report('elmshire', 5, 'text/html', '')
    expect([page.statusCode, page.headers['content-type']]).toEqual([409, 'text/html; charset=utf-8'])
    expect(page.body).toContain('This report cannot be issued')
    expect((await report('elmshire')).body).toBe(first.body)
  })

  test('one with a few late answers is refused, naming both, in every form', async () => {
    await addAnswersLate(server, waves.get('elmshire') ?? '', 3)
    for (const ending of ['.json', '.csv', '.pdf', '.ods', '.what-you-told-us.html']) {
      const refused = await report('elmshire', 12, 'application/json', ending)
      expect([ending, refused.statusCode, refused.json().code]).toEqual([ending, 409, 'release-refused'])
      expect(refused.json().detail).toMatch(/issue 2”.*issue 1”.*changed by a few people/)
    }
  })

  test('an authority’s report beside that of all is refused where the total would be it, naming both', async () => {
    const url = '/api/benchmark-sets/all-of-2026/report/ages-11-17.json'
    const national = await server.app.inject({ url, headers: { cookie: programme } })
    expect(national.statusCode).toBe(200)
    const refused = await report('hazelshire', 45)
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'release-refused'])
    expect(refused.json().detail).toMatch(/hazelshire council.*All of 2026.*one local authority/)
    expect((await report('hazelshire')).statusCode).toBe(200)
  })

  test('a researcher’s groups of some of the same councils are refused, naming the report of all', async () => {
    const output = await outputOf(['ashshire', 'birchshire', 'hazelshire'])
    expect(output).toMatchObject({ status: 'withheld', problem: { code: 'withheld' } })
    expect(output.problem.message).toMatch(/All of 2026.*has these groups of some of the same waves/)
  })

  test('a researcher’s groups of one council are refused where its report hides one of them', async () => {
    const { problem } = await outputOf(['elmshire'])
    expect(problem.message).toContain('The reports of these local authorities hide some of these groups')
  })

  test('a benchmark set that differs from one there is by a council is refused, naming both', async () => {
    const refused = await publish('All but one', Object.keys(sizes).slice(1))
    expect(refused.json()).toMatchObject({ status: 422, code: 'benchmark-set-not-accepted' })
    const [fault] = refused.json().faults
    expect([fault.code, fault.path]).toEqual(['difference-too-small', ['waves']])
    expect(fault.message).toMatch(/“All but one” and “All of 2026” differ by one local authority/)
  })

  test('the ledger has what was refused, with the reason, beside what was released', async () => {
    const answer = await server.app.inject({ url: '/api/releases', headers: { cookie: programme } })
    type Line = { what: string; verdict: string; population: string; reasons: string[] }
    const lines: Line[] = answer.json().releases
    const of = (verdict: string, what: RegExp) =>
      lines.filter((line) => line.verdict === verdict && what.test(`${line.what} ${line.population}`))
    expect(of('released', /All of “All of 2026” together/).map(({ what }) => what)).toEqual(
      expect.arrayContaining([expect.stringContaining('6 local authorities (All of 2026)')]),
    )
    expect(of('refused', /elmshire council/).length).toBeGreaterThan(1)
    expect(of('refused', /hazelshire council/)[0]?.reasons[0]).toContain('All of 2026')
    const outputs = of('refused', /^groups/).flatMap(({ reasons }) => reasons)
    expect(outputs.join(' ')).toContain('All of 2026')
  })

  async function outputOf(authorities: readonly string[]) {
    const cookie = await server.cookieOf('researcher')
    const plan = {
      format: 'heard-plan/1',
      data: {
        waves: authorities.map((each) => waves.get(each)),
        instrument: 'ages-11-17',
        version: 1,
      },
      variables: { settled: { positive: ['very'] } },
      analyses: [
        {
          ...{ id: 'groups', title: 'groups', kind: 'crosstab', exact: 'never' },
          ...{ rows: 'placement', columns: 'settled' },
        },
      ],
    }
    const sent = await server.app.inject({
      ...{ method: 'POST', url: '/api/analyses', headers: { cookie }, payload: plan },
    })
    const url = `/api/analyses/${sent.json().id}`
    await server.app.inject({ url: `${url}/events`, headers: { cookie } })
    const found = (await server.app.inject({ url, headers: { cookie } })).json()
    if (found.results === undefined) throw new Error(JSON.stringify(found))
    return found.results.analyses[0]
  }
})
