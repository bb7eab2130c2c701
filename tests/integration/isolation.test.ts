import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { openWave } from '../support/waves.ts'

type Who = 'nobody' | 'own officer' | 'other officer' | 'programme' | 'researcher'
type Route = {
  readonly route: string
  readonly payload?: object
  /** Status by person. A wave of another local authority is not there: 404, never 403. */
  readonly answers: Readonly<Record<Who, number>>
}

const everybody = (status: number) => ({
  nobody: status,
  'own officer': status,
  'other officer': status,
  programme: status,
  researcher: status,
})
const staffOfTheWave = (status: number) => ({
  nobody: 401,
  'own officer': status,
  'other officer': 404,
  programme: status,
  researcher: 403,
})
const signedIn = (status: number) => ({ ...everybody(status), nobody: 401 })
const programmeAlone = (status: number) => ({
  nobody: 401,
  'own officer': 403,
  'other officer': 403,
  programme: status,
  researcher: 403,
})
const programmeAndResearchers = (status: number) => ({ ...programmeAlone(status), researcher: status })
/** A researcher has no waves of their own. */
const officersAndProgramme = (status: number) => ({ ...signedIn(status), researcher: 403 })

/** Every route the server has, and who gets what. `WAVE` is an open wave of the own officer's local authority. */
const table: readonly Route[] = [
  { route: 'GET /', answers: everybody(200) },
  { route: 'GET /health/live', answers: everybody(200) },
  { route: 'GET /health/ready', answers: everybody(200) },
  { route: 'GET /api/openapi.json', answers: everybody(200) },
  { route: 'GET /api/instruments', answers: everybody(200) },
  { route: 'GET /api/instruments/ages-11-17/1/en', answers: everybody(200) },
  { route: 'POST /api/codes/look-up', payload: { code: 'x' }, answers: everybody(404) },
  { route: 'POST /api/passes', payload: { code: 'x', passHash: 'A'.repeat(43) }, answers: everybody(404) },
  { route: 'POST /api/submissions', payload: {}, answers: everybody(400) },
  { route: 'POST /api/sign-in', payload: { token: 'x' }, answers: everybody(401) },
  { route: 'GET /api/me', answers: signedIn(200) },
  { route: 'GET /api/waves', answers: officersAndProgramme(200) },
  { route: 'GET /api/waves/WAVE', answers: staffOfTheWave(200) },
  {
    route: 'POST /api/waves/WAVE/codes',
    payload: { instrument: 'ages-11-17', count: 1 },
    answers: staffOfTheWave(201),
  },
  { route: 'POST /api/waves/WAVE/state', payload: { state: 'open' }, answers: staffOfTheWave(200) },
  { route: 'POST /api/waves/WAVE/seal', payload: {}, answers: staffOfTheWave(409) },
  { route: 'GET /reports/WAVE/ages-11-17', answers: staffOfTheWave(409) },
  { route: 'GET /reports/WAVE/ages-11-17.pdf', answers: staffOfTheWave(409) },
  { route: 'GET /reports/WAVE/ages-11-17.csv', answers: staffOfTheWave(409) },
  { route: 'GET /api/local-authorities', answers: programmeAlone(200) },
  {
    route: 'POST /api/local-authorities',
    payload: { id: 'elmshire', name: 'Again', nation: 'england' },
    answers: programmeAlone(409),
  },
  {
    route: 'POST /api/local-authorities/elmshire/waves',
    payload: { name: 'x', opensOn: 'x', closesOn: 'x', instruments: [{ id: 'x', version: 1, eligible: 0 }] },
    answers: programmeAlone(422),
  },
  { route: 'POST /api/local-authorities/elmshire/officers', payload: {}, answers: programmeAlone(201) },
  {
    route: 'POST /api/benchmark-sets',
    payload: { name: 'x', waves: ['WAVE'] },
    answers: programmeAlone(422),
  },
  { route: 'POST /api/researchers', payload: {}, answers: programmeAlone(201) },
  { route: 'POST /api/analyses', payload: {}, answers: programmeAndResearchers(422) },
  { route: 'GET /api/analyses/ANALYSIS', answers: programmeAndResearchers(404) },
  { route: 'GET /api/analyses/ANALYSIS/events', answers: programmeAndResearchers(404) },
  { route: 'DELETE /api/analyses/ANALYSIS', answers: programmeAndResearchers(404) },
  { route: 'GET /api/outputs', answers: programmeAndResearchers(200) },
  { route: 'GET /api/outputs/to-read', answers: programmeAlone(200) },
  {
    route: 'POST /api/outputs/00000000-0000-4000-8000-000000000000/verdict',
    payload: { verdict: 'refused', reason: 'x' },
    answers: programmeAlone(404),
  },
  // Last: it ends the session it is called with.
  { route: 'POST /api/sign-out', payload: {}, answers: everybody(204) },
]

describe.each(databases)('who may do what, on $name', (database) => {
  let server: TestServer
  let wave: string
  let cookies: Readonly<Record<Who, string>>
  beforeAll(async () => {
    server = await buildServer(database)
    const own = await openWave(server, 'elmshire')
    const other = await openWave(server, 'oakshire')
    wave = own.id
    cookies = {
      nobody: '',
      'own officer': own.officer,
      'other officer': other.officer,
      programme: await server.cookieOf('programme'),
      researcher: await server.cookieOf('researcher'),
    }
  })
  afterAll(() => server.close())

  const ask = ({ route, payload }: Route, who: Who, waveId: string) => {
    const [method, url = ''] = route.split(' ')
    return server.app.inject({
      method: method as 'GET' | 'POST' | 'DELETE',
      url: url.replace('WAVE', waveId),
      headers: { cookie: cookies[who] },
      ...(payload ? { payload: JSON.parse(JSON.stringify(payload).replace('WAVE', waveId)) } : {}),
    })
  }

  test('the table names every route there is', async () => {
    const document = (await server.app.inject('/api/openapi.json')).json()
    const documented = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const tested = table.map(({ route }) =>
      route
        .replace('ages-11-17/1/en', '{id}/{version}/{language}')
        .replace('ages-11-17', '{instrument}')
        .replace('WAVE', '{wave}')
        .replace('ANALYSIS', '{analysis}')
        .replace('00000000-0000-4000-8000-000000000000', '{output}')
        .replace('elmshire', '{localAuthority}'),
    )
    expect(documented.length).toBeGreaterThan(15)
    expect(documented.filter((route) => !tested.includes(route))).toEqual([])
  })

  test.each(table)('$route', async (route) => {
    const statuses: Partial<Record<Who, number>> = {}
    for (const who of ['nobody', 'own officer', 'other officer', 'programme', 'researcher'] as const) {
      statuses[who] = (await ask(route, who, wave)).statusCode
    }
    expect(statuses).toEqual(route.answers)
  })

  test('a wave of another local authority and one that does not exist get the same bytes', async () => {
    const officer = await server.cookieOf('officer', 'oakshire')
    cookies = { ...cookies, 'other officer': officer }
    for (const route of table.filter(({ route }) => route.includes('WAVE') && !route.includes('benchmark'))) {
      const others = await ask(route, 'other officer', wave)
      const missing = await ask(route, 'other officer', 'no-such-wave')
      expect([others.statusCode, others.body], route.route).toEqual([404, missing.body])
    }
  })

  test('the list of waves holds the own ones only, for the programme all', async () => {
    const listed = async (cookie: string) => {
      const answer = await server.app.inject({ url: '/api/waves', headers: { cookie } })
      return answer.json().waves.map((each: { id: string }) => each.id)
    }
    expect(await listed(await server.cookieOf('officer', 'elmshire'))).toEqual(['elmshire-spring-2026'])
    expect(await listed(await server.cookieOf('officer', 'oakshire'))).toEqual(['oakshire-spring-2026'])
    expect(await listed(await server.cookieOf('programme'))).toEqual([
      'elmshire-spring-2026',
      'oakshire-spring-2026',
    ])
  })
})
