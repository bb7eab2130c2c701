import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionCookie } from '../../server/plugins/recognise-staff.ts'
import { insertStaff } from '../../server/repositories/staff.ts'
import { startSession } from '../../server/services/start-session.ts'
import { staffActions } from '../../server/staff-actions.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { registeredRoutes } from '../support/registered-routes.ts'
import { openWave, promisesToChildren } from '../support/waves.ts'

const people = [
  'nobody',
  'invited programme',
  'own officer',
  'other officer',
  'programme',
  'researcher',
  'paper clerk',
  'comment reviewer',
  'operator',
] as const
type Who = (typeof people)[number]
type Answers = Readonly<Record<Who, number>>
type Route = {
  /** As the server has it. */
  readonly route: string
  readonly payload?: object
  /** Status by person. What belongs to another council is not there: 404, never 403. */
  readonly answers: Answers
  readonly query?: string
}

const everybody = (status: number) => Object.fromEntries(people.map((who) => [who, status])) as Answers
/** 401 without a session, 403 for everyone not named; somebody who has not made a passkey yet is not let in either. */
const only = (named: Partial<Answers>): Answers => ({ ...everybody(403), nobody: 401, ...named })
const signedIn = (status: number): Answers => ({
  ...everybody(status),
  nobody: 401,
  'invited programme': 403,
})
const staffOfTheWave = (status: number) =>
  only({ 'own officer': status, 'other officer': 404, programme: status })
const programme = (status: number) => only({ programme: status })
const programmeAndResearcher = (status: number) => only({ programme: status, researcher: status })
const clerk = (status: number) => only({ 'paper clerk': status })
const staffOfPaper = only({
  'own officer': 200,
  'other officer': 200,
  programme: 200,
  'paper clerk': 200,
})
const reviewer = (status: number) => only({ 'comment reviewer': status })

const nothing = '00000000-0000-4000-8000-000000000000'
const passkey = {
  id: 'A'.repeat(22),
  rawId: 'A'.repeat(22),
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: 'e30', authenticatorData: 'e30', signature: 'e30', attestationObject: 'e30' },
}

/** Every route the server has, and who gets what. `:wave` is an open wave of the own officer's local authority. */
const table: readonly Route[] = [
  { route: 'GET /', answers: everybody(200) },
  { route: 'GET /plain', answers: everybody(200) },
  { route: 'POST /plain', payload: { code: 'x' }, answers: everybody(415) },
  { route: 'GET /paper', answers: everybody(200) },
  { route: 'POST /paper', payload: { code: 'x' }, answers: everybody(415) },
  { route: 'GET /health/live', answers: everybody(200) },
  { route: 'GET /health/ready', answers: everybody(200) },
  { route: 'GET /api/openapi.json', answers: everybody(200) },
  { route: 'GET /api/instruments', answers: everybody(200) },
  { route: 'GET /api/instruments/:id/:version/:language', answers: everybody(200) },
  { route: 'GET /api/instruments/:id/:version/codebook.html', answers: everybody(200) },
  { route: 'GET /api/instruments/:id/:version/codebook.csv', answers: everybody(200) },
  { route: 'GET /api/instruments/:id/:version/codebook.xml', answers: everybody(200) },
  { route: 'GET /privacy', answers: everybody(200) },
  { route: 'GET /privacy/:band', answers: everybody(200) },
  { route: 'POST /api/codes/look-up', payload: { code: 'x' }, answers: everybody(404) },
  {
    route: 'POST /api/tickets',
    payload: { code: 'x', blindedTicket: 'A'.repeat(342), padding: '' },
    answers: everybody(404),
  },
  { route: 'GET /api/signing-keys/:fingerprint', answers: everybody(404) },
  { route: 'POST /api/submissions', payload: {}, answers: everybody(400) },
  { route: 'POST /api/forget', answers: everybody(204) },

  { route: 'POST /api/sign-in', payload: { token: 'x' }, answers: everybody(401) },
  { route: 'POST /api/sign-in/passkey/options', payload: {}, answers: everybody(200) },
  { route: 'POST /api/sign-in/passkey', payload: passkey, answers: everybody(401) },
  { route: 'GET /api/sign-in/councils', answers: everybody(200) },
  { route: 'GET /api/sign-in/councils/:localAuthority', answers: everybody(303) },
  { route: 'GET /api/sign-in/council-account/returned', answers: everybody(303) },
  { route: 'GET /api/me', answers: { ...everybody(200), nobody: 401 } },
  { route: 'POST /api/passkeys/options', payload: {}, answers: { ...everybody(200), nobody: 401 } },
  {
    route: 'POST /api/passkeys',
    payload: { label: 'x', response: passkey },
    answers: { ...everybody(422), nobody: 401 },
  },
  { route: 'GET /api/passkeys', answers: signedIn(200) },
  { route: 'DELETE /api/passkeys/:passkey', answers: signedIn(404) },

  { route: 'GET /api/staff', answers: programme(200) },
  {
    route: 'POST /api/staff',
    payload: { role: 'operator', label: 'x', localAuthority: null, councilAccount: null },
    answers: programme(201),
  },
  { route: 'POST /api/staff/:staff/invitation', payload: {}, answers: programme(404) },
  { route: 'DELETE /api/staff/:staff', answers: programme(404) },
  { route: 'GET /api/audit-log', answers: only({ programme: 200, operator: 200 }) },

  { route: 'GET /api/waves', answers: only({ 'own officer': 200, 'other officer': 200, programme: 200 }) },
  { route: 'GET /api/waves/:wave', answers: staffOfTheWave(200) },
  {
    route: 'POST /api/waves/:wave/codes',
    payload: { instrument: 'ages-11-17', count: 1 },
    answers: staffOfTheWave(201),
  },
  { route: 'POST /api/waves/:wave/state', payload: { state: 'open' }, answers: staffOfTheWave(200) },
  { route: 'GET /api/waves/:wave/promises', answers: staffOfTheWave(200) },
  {
    route: 'POST /api/waves/:wave/promises',
    payload: promisesToChildren,
    answers: staffOfTheWave(200),
  },
  {
    route: 'POST /api/waves/:wave/days',
    payload: { opensOn: '2026-03-02', closesOn: '2026-04-01' },
    answers: staffOfTheWave(409),
  },
  { route: 'POST /api/waves/:wave/seal', payload: {}, answers: staffOfTheWave(409) },
  { route: 'GET /reports/:wave/:instrument', answers: staffOfTheWave(409) },
  { route: 'GET /reports/:wave/:instrument.pdf', answers: staffOfTheWave(409) },
  { route: 'GET /reports/:wave/:instrument.ods', answers: staffOfTheWave(409) },
  { route: 'GET /reports/:wave/:instrument.xlsx', answers: staffOfTheWave(409) },
  { route: 'GET /reports/:wave/:instrument.csv', answers: staffOfTheWave(409) },
  { route: 'GET /reports/:wave/:instrument.meta.csv', answers: staffOfTheWave(409) },
  { route: 'GET /reports/:wave/:instrument.json', answers: staffOfTheWave(409) },
  { route: 'GET /reports/:wave/:instrument.what-you-told-us.html', answers: staffOfTheWave(409) },
  { route: 'GET /reports/:wave/:instrument.what-you-told-us.pdf', answers: staffOfTheWave(409) },
  { route: 'GET /api/local-authorities', answers: programme(200) },
  {
    route: 'POST /api/local-authorities',
    payload: { id: 'elmshire', name: 'Again', nation: 'england' },
    answers: programme(409),
  },
  {
    route: 'POST /api/local-authorities/:localAuthority/waves',
    payload: { name: 'x', opensOn: 'x', closesOn: 'x', instruments: [{ id: 'x', version: 1, eligible: 0 }] },
    answers: staffOfTheWave(422),
  },
  { route: 'GET /api/local-authorities/:localAuthority/safeguarding-lead', answers: staffOfTheWave(200) },
  {
    route: 'POST /api/local-authorities/:localAuthority/safeguarding-lead',
    payload: { name: 'x', reachedBy: 'x' },
    answers: staffOfTheWave(200),
  },
  { route: 'GET /api/benchmark-sets', answers: programme(200) },
  { route: 'GET /api/benchmark-sets/:benchmarkSet/report/:instrument', answers: programme(404) },
  { route: 'GET /api/benchmark-sets/:benchmarkSet/report/:instrument.pdf', answers: programme(404) },
  { route: 'GET /api/benchmark-sets/:benchmarkSet/report/:instrument.ods', answers: programme(404) },
  { route: 'GET /api/benchmark-sets/:benchmarkSet/report/:instrument.xlsx', answers: programme(404) },
  { route: 'GET /api/benchmark-sets/:benchmarkSet/report/:instrument.csv', answers: programme(404) },
  { route: 'GET /api/benchmark-sets/:benchmarkSet/report/:instrument.meta.csv', answers: programme(404) },
  { route: 'GET /api/benchmark-sets/:benchmarkSet/report/:instrument.json', answers: programme(404) },
  { route: 'POST /api/benchmark-sets', payload: { name: 'x', waves: ['WAVE'] }, answers: programme(422) },

  { route: 'GET /api/instrument-versions', answers: programme(200) },
  {
    route: 'POST /api/instrument-versions/:id/:version/reviews',
    payload: { language: 'cy', role: 'x', date: '2026-03-01', fingerprint: 'x' },
    answers: programme(422),
  },
  { route: 'GET /api/releases', answers: programme(200) },

  { route: 'GET /api/sealed-waves', answers: programmeAndResearcher(200) },
  { route: 'GET /api/plans', answers: programmeAndResearcher(200) },
  { route: 'POST /api/plans', payload: { title: 'x', plan: {} }, answers: programmeAndResearcher(422) },
  { route: 'POST /api/plans/:plan', payload: { title: 'x', plan: {} }, answers: programmeAndResearcher(422) },
  { route: 'DELETE /api/plans/:plan', answers: programmeAndResearcher(404) },
  { route: 'POST /api/analyses', payload: {}, answers: programmeAndResearcher(422) },
  { route: 'GET /api/analyses/:analysis', answers: programmeAndResearcher(404) },
  { route: 'GET /api/analyses/:analysis/events', answers: programmeAndResearcher(404) },
  { route: 'DELETE /api/analyses/:analysis', answers: programmeAndResearcher(404) },
  { route: 'GET /api/outputs', answers: programmeAndResearcher(200) },
  { route: 'GET /api/outputs/to-read', answers: programme(200) },
  {
    route: 'POST /api/outputs/:output/verdict',
    payload: { verdict: 'refused', reason: 'x' },
    answers: programme(404),
  },

  // The wave is open: to a reviewer it is not there yet.
  { route: 'GET /api/comments', answers: reviewer(200) },
  { route: 'GET /api/waves/:wave/comments/next', answers: reviewer(404) },
  {
    route: 'POST /api/waves/:wave/comments/:comment/release',
    payload: { blackedOut: [], themes: ['home'] },
    answers: reviewer(404),
  },
  { route: 'POST /api/waves/:wave/comments/:comment/hold-back', payload: {}, answers: reviewer(404) },
  { route: 'GET /api/waves/:wave/released-comments', answers: reviewer(404) },
  { route: 'DELETE /api/waves/:wave/released-comments/:comment', answers: reviewer(404) },
  {
    route: 'POST /api/waves/:wave/concerns',
    payload: { comment: null, text: 'x' },
    answers: reviewer(404),
  },
  { route: 'GET /api/concerns', answers: programme(200) },
  { route: 'POST /api/concerns/:concern/passed-on', payload: {}, answers: programme(404) },

  { route: 'GET /api/waves/:wave/paper', answers: staffOfTheWave(200) },
  {
    route: 'POST /api/waves/:wave/paper/batches',
    payload: {
      ...{ instrument: 'ages-11-17', language: 'en', variant: 'standard' },
      ...{ sheets: 1, secondPercent: 100 },
    },
    answers: staffOfTheWave(201),
  },
  {
    route: 'POST /api/waves/:wave/paper/batches/:batch/handed-out',
    payload: { count: 1 },
    answers: staffOfTheWave(404),
  },
  { route: 'GET /api/paper/forms/:instrument/:version/:language/:variant/form.pdf', answers: staffOfPaper },
  { route: 'GET /api/paper/forms/:instrument/:version/:language/:variant/pages.svg', answers: staffOfPaper },
  { route: 'GET /api/paper/cards/:instrument/:version/:language/cards.pdf', answers: staffOfPaper },
  { route: 'GET /api/paper/work', answers: clerk(200) },
  { route: 'POST /api/waves/:wave/paper/returned', payload: { sheet: 'x' }, answers: clerk(404) },
  { route: 'POST /api/waves/:wave/paper/open', payload: { sheet: 'x' }, answers: clerk(404) },
  { route: 'POST /api/waves/:wave/paper/draft', payload: { sheet: 'x', entry: {} }, answers: clerk(404) },
  {
    route: 'POST /api/waves/:wave/paper/finish',
    payload: { sheet: 'x', entry: {}, looked: false },
    answers: clerk(404),
  },
  {
    route: 'POST /api/waves/:wave/paper/batches/:batch/destroyed',
    payload: { count: 1 },
    answers: clerk(404),
  },

  // After everything else about the wave: it deletes it. Deleted, it can be deleted again.
  { route: 'DELETE /api/waves/:wave', answers: staffOfTheWave(200) },
  // Last: they end the session they are called with.
  { route: 'POST /api/sign-out', payload: {}, answers: everybody(200) },
  { route: 'POST /api/sign-out-everywhere', payload: {}, answers: signedIn(204) },
]

const inAddress: Readonly<Record<string, string>> = {
  ':id/:version/:language': 'ages-11-17/1/en',
  ':instrument/:version/:language/:variant': 'ages-11-17/1/en/standard',
  ':id/:version': 'ages-11-17/1',
  ':plan': nothing,
  ':instrument/:version/:language': 'ages-11-17/1/en',
  ':instrument': 'ages-11-17',
  ':batch': nothing,
  ':localAuthority': 'elmshire',
  ':benchmarkSet': 'no-such-set',
  ':analysis': 'ANALYSIS',
  ':output': nothing,
  ':comment': nothing,
  ':concern': nothing,
  ':staff': nothing,
  ':passkey': 'A'.repeat(22),
  ':fingerprint': '0'.repeat(64),
  ':band': '11-17',
}

describe.each(databases)('who may do what, on $name', (database) => {
  let server: TestServer
  let wave: string
  let cookies: Readonly<Record<Who, string>>

  /** Signed in anew for each route: signing out is one of them. */
  const signEverybodyIn = async (): Promise<void> => {
    const invited = { id: server.context.random.id(), role: 'programme', local_authority_id: null } as const
    await insertStaff(server.db, { ...invited, label: null, council_account_hmac: null })
    const { sessionToken } = await startSession(server.context, invited.id, 'invitation')
    cookies = {
      nobody: '',
      'invited programme': `${sessionCookie}=${sessionToken}`,
      'own officer': await server.cookieOf('officer', 'elmshire'),
      'other officer': await server.cookieOf('officer', 'oakshire'),
      programme: await server.cookieOf('programme'),
      researcher: await server.cookieOf('researcher'),
      'paper clerk': await server.cookieOf('paper-clerk'),
      'comment reviewer': await server.cookieOf('comment-reviewer'),
      operator: await server.cookieOf('operator'),
    }
  }

  beforeAll(async () => {
    server = await buildServer(database)
    wave = (await openWave(server, 'elmshire')).id
    await openWave(server, 'oakshire')
    await signEverybodyIn()
  })
  afterAll(() => server.close())

  const ask = ({ route, payload, query }: Route, who: Who, waveId: string) => {
    const [method, path = ''] = route.split(' ')
    const url = Object.entries(inAddress).reduce(
      (made, [place, value]) => made.replace(place, value),
      path.replace(':wave', waveId),
    )
    return server.app.inject({
      method: method as 'GET' | 'POST' | 'DELETE',
      url: `${url}${query ?? ''}`,
      headers: { cookie: cookies[who] },
      ...(payload ? { payload: JSON.parse(JSON.stringify(payload).replace('WAVE', waveId)) } : {}),
    })
  }

  test('the table names every route that is registered, and no other', () => {
    const registered = registeredRoutes(server.app).map((route) => route.replace('(^[a-z0-9-]+)', ''))
    expect(registered.length).toBeGreaterThan(45)
    expect(table.map(({ route }) => route).toSorted()).toEqual(registered.toSorted())
  })

  test.each(table)('$route', async (route) => {
    if (route.route.includes('sign-out')) await signEverybodyIn()
    const statuses: Partial<Record<Who, number>> = {}
    for (const who of people) statuses[who] = (await ask(route, who, wave)).statusCode
    expect(statuses).toEqual(route.answers)
  })

  test('a wave or council of somebody else and one that does not exist get the same bytes', async () => {
    await signEverybodyIn()
    const bound = table.filter(({ answers }) => answers['other officer'] === 404)
    expect(bound.length).toBeGreaterThan(8)
    for (const route of bound) {
      const others = await ask(route, 'other officer', wave)
      const missing = await ask(
        { ...route, route: route.route.replace(':localAuthority', 'no-such-council') },
        'other officer',
        'no-such-wave',
      )
      expect([others.statusCode, others.body], route.route).toEqual([404, missing.body])
    }
  })

  test('every role is in the table, and no action is open to a role that the table does not try', () => {
    const roles = new Set(Object.values(staffActions).flatMap((action) => [...action.roles]))
    expect([...roles].sort()).toEqual([
      'comment-reviewer',
      'officer',
      'operator',
      'paper-clerk',
      'programme',
      'researcher',
    ])
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
