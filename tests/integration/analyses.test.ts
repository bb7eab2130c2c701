import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { sealedWave } from '../support/sealed-waves.ts'
import { openWave } from '../support/waves.ts'

describe.each(databases)('plans of researchers, on $name', (database) => {
  let server: TestServer
  let waves: readonly string[]
  let open: string
  let researcher: string
  beforeAll(async () => {
    server = await buildServer(database)
    waves = [await sealedWave(server, 'elmshire', 1, 150), await sealedWave(server, 'oakshire', 2, 130)]
    open = (await openWave(server, 'ashshire')).id
    researcher = await server.cookieOf('researcher')
  })
  afterAll(() => server.close())

  const ask = (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, cookie = researcher) =>
    server.app.inject({ method, url, headers: { cookie }, ...(payload ? { payload } : {}) })
  const planOf = (analyses: readonly object[], more: object = {}) => ({
    format: 'heard-plan/1',
    data: { waves, instrument: 'ages-11-17', version: 1 },
    variables: { 'good-friend': { positive: ['yes'] }, settled: { positive: ['very'] } },
    analyses,
    ...more,
  })
  const send = async (plan: object): Promise<string> => (await ask('POST', '/api/analyses', plan)).json().id
  /** Read to the end of its events, which is the end of the analysis. */
  const watch = async (id: string) => (await ask('GET', `/api/analyses/${id}/events`)).body
  const stateOf = async (id: string) => (await ask('GET', `/api/analyses/${id}`)).json()

  const shares = { id: 'shares', kind: 'proportions', indicators: ['settled'], by: 'local-authority' }
  const small = { id: 'small', kind: 'crosstab', rows: 'placement', columns: 'ethnic-group', exact: 'never' }

  test('are queued, watched and done, and what disclosure control keeps back says why', async () => {
    const answer = await ask('POST', '/api/analyses', planOf([shares, small]))
    expect(answer.statusCode).toBe(202)
    const { id } = answer.json()
    expect(answer.headers.location).toBe(`/api/analyses/${id}`)

    const events = await watch(id)
    expect(events).toMatch(/^event: (waiting|running)\n/)
    expect(events).toMatch(/event: done\ndata: {}\n\n$/)
    const { state, results } = await stateOf(id)
    expect(state).toBe('done')
    expect(results.data).toMatchObject({ rows: 280, synthetic: false })
    expect(results.analyses[0]).toMatchObject({ id: 'shares', status: 'done' })
    expect(results.analyses[0].tables.proportions.map(({ group }: { group: string }) => group)).toEqual([
      'elmshire',
      'oakshire',
    ])
    expect(results.analyses[1]).toMatchObject({ status: 'withheld', problem: { code: 'withheld' } })
    expect(results.analyses[1].problem.message).toContain('Put ')
  })

  test('give the same results again, to the hash', async () => {
    const [first, second] = [await send(planOf([shares])), await send(planOf([shares]))]
    await Promise.all([watch(first), watch(second)])
    expect((await stateOf(second)).results).toEqual((await stateOf(first)).results)
  })

  test('are refused at once when their shape is wrong or they name a file', async () => {
    const wrong = await ask('POST', '/api/analyses', planOf([{ id: 'a', kind: 'horoscope' }]))
    expect(wrong.statusCode).toBe(422)
    expect(wrong.json()).toMatchObject({
      code: 'plan-not-accepted',
      faults: [{ path: ['analyses', 0, 'kind'] }],
    })
    const file = planOf([shares], { data: { csv: '/etc/passwd', codebook: 'x.json' } })
    expect((await ask('POST', '/api/analyses', file)).json()).toMatchObject({ faults: [{ path: ['data'] }] })
  })

  test.each([
    ['a wave that is not there', () => ({ waves: ['no-such-wave'] }), ['data/waves/0: unknown-wave']],
    ['a wave that is open', () => ({ waves: [open] }), ['data/waves/0: unknown-wave']],
    ['an instrument version that is not there', () => ({ version: 9 }), ['data/instrument: unknown-wave']],
  ])('are refused when their turn comes for %s', async (_, changes, faults) => {
    const id = await send(
      planOf([shares], { data: { waves, instrument: 'ages-11-17', version: 1, ...changes() } }),
    )
    await watch(id)
    const found = await stateOf(id)
    expect(found.state).toBe('refused')
    const named = found.faults.map(
      (fault: { path: string[]; code: string }) => `${fault.path.join('/')}: ${fault.code}`,
    )
    expect(named).toEqual(expect.arrayContaining(faults))
  })

  test.each(['{"format": ', 'null', '[]', '"plan"'])(
    'that are no plan at all, %s, are refused with a problem of their own',
    async (payload) => {
      const headers = { cookie: researcher, 'content-type': 'application/json' }
      const answer = await server.app.inject({ method: 'POST', url: '/api/analyses', headers, payload })
      expect([400, 422]).toContain(answer.statusCode)
      expect(answer.json().code).toMatch(/^[a-z-]+$/)
    },
  )

  const model = { id: 'a', kind: 'logistic', outcome: 'settled', predictors: ['age'] }
  const wellbeing = { mean: { of: ['life-satisfaction', 'worthwhile'] } }
  test.each([
    [
      'an unknown variable',
      { ...model, predictors: ['aeg'] },
      {},
      'analyses/0/predictors/0: unknown-variable',
    ],
    [
      'a code outside the list',
      { ...model, outcome: { variable: 'settled', positive: ['quite'] } },
      {},
      'analyses/0/outcome/positive/0: unknown-code',
    ],
    ['weights that are none', model, { weight: 'settled' }, 'weight: wrong-type'],
    ['an option without effect', { ...model, design: true }, {}, 'analyses/0/design: not-a-plan'],
    [
      'a margin nobody answered for',
      model,
      { weighting: { method: 'rake', margins: [{ variable: 'settled', population: { vrey: 1 } }] } },
      'weighting/margins/0/population/vrey: unknown-code',
    ],
  ])('are refused with the place for %s', async (_, analysis, more, fault) => {
    const id = await send(planOf([analysis], more))
    await watch(id)
    const found = await stateOf(id)
    expect(found.state).toBe('refused')
    expect(
      found.faults.map(({ path, code }: { path: string[]; code: string }) => `${path.join('/')}: ${code}`),
    ).toContain(fault)
  })

  test('that the data do not bear say why, analysis by analysis, and give no figure', async () => {
    const yes = [{ variable: 'settled', codes: ['very'] }]
    const asked: readonly (readonly [object, string])[] = [
      [{ ...model, where: yes }, 'constant-outcome'],
      [{ ...model, predictors: ['wellbeing', 'again'] }, 'collinear-predictors'],
      [{ kind: 'crosstab', rows: 'settled', columns: 'age', where: yes }, 'constant-outcome'],
      [
        {
          kind: 'means',
          variables: ['wellbeing'],
          where: [...yes, { variable: 'settled', codes: ['not-at-all'] }],
        },
        'empty-subgroup',
      ],
      [
        {
          kind: 'benchmark',
          units: 'local-authority',
          indicators: ['settled'],
          only: ['elmshire'],
          where: [{ variable: 'local-authority', codes: ['elmshire'] }],
        },
        'empty-subgroup',
      ],
    ]
    const variables = {
      settled: { positive: ['very'] },
      wellbeing,
      again: { of: 'wellbeing' },
    }
    const id = await send(
      planOf(
        asked.map(([analysis], place) => ({ ...analysis, id: `a${place}` })),
        { variables },
      ),
    )
    await watch(id)
    const { state, results } = await stateOf(id)
    expect(state).toBe('done')
    expect(
      results.analyses.map((each: { status: string; problem?: { code: string } }) => [
        each.status,
        each.problem?.code,
      ]),
    ).toEqual(asked.map(([, code]) => ['refused', code]))
    expect(JSON.stringify(results)).not.toMatch(/"figures"|NaN/)
  })

  test('are cancelled, running or waiting, and the next one runs', async () => {
    const slow = { ...small, exact: 'always', draws: 1_000_000 }
    const long = await send(planOf(Array.from({ length: 20 }, (_, place) => ({ ...slow, id: `t${place}` }))))
    const waiting = await send(planOf([shares]))
    const next = await send(planOf([shares]))
    for (const id of [waiting, long]) {
      expect((await ask('DELETE', `/api/analyses/${id}`)).statusCode).toBe(204)
      expect(await stateOf(id)).toEqual({ state: 'cancelled' })
    }
    await watch(next)
    expect((await stateOf(next)).state).toBe('done')
    expect(await watch(long)).toBe('event: cancelled\ndata: {}\n\n')
  })

  test('are nobody else’s, and not without end', async () => {
    const id = await send(planOf([shares]))
    const other = await server.cookieOf('researcher')
    for (const [method, url] of [
      ['GET', `/api/analyses/${id}`],
      ['GET', `/api/analyses/${id}/events`],
      ['DELETE', `/api/analyses/${id}`],
    ] as const) {
      expect((await ask(method, url, undefined, other)).json().code).toBe('analysis-not-found')
    }
    const ids = await Promise.all(Array.from({ length: 4 }, () => send(planOf([shares]))))
    expect((await ask('POST', '/api/analyses', planOf([shares]))).json().code).toBe('too-many-analyses')
    await Promise.all([id, ...ids].map(watch))
  })

  test('a researcher comes in by an invitation of the programme', async () => {
    const programme = await server.cookieOf('programme')
    const invitation = { role: 'researcher', label: 'Sam', localAuthority: null, councilAccount: null }
    const { signInPath } = (await ask('POST', '/api/staff', invitation, programme)).json()
    const token = signInPath.replace(/^.*#token=/, '')
    const signedIn = await server.app.inject({ method: 'POST', url: '/api/sign-in', payload: { token } })
    const [cookie = ''] = [signedIn.headers['set-cookie']].flat()
    const me = await server.app.inject({
      url: '/api/me',
      headers: { cookie: String(cookie).replace(/;.*/, '') },
    })
    expect(me.json()).toMatchObject({ role: 'researcher', localAuthority: null, enrolled: false })
  })
})
