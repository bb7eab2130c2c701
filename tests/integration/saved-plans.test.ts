import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { openWave } from '../support/waves.ts'

const plan = {
  format: 'heard-plan/1',
  title: 'Settled',
  data: { waves: ['elmshire-spring-2026'], instrument: 'ages-11-17', version: 1 },
  variables: { settled: { positive: ['very'] } },
  analyses: [{ id: 'settled', kind: 'proportions', indicators: ['settled'] }],
}

describe.each(databases)('plans that researchers keep, on $name', (database) => {
  let server: TestServer
  let [researcher, other] = ['', '']
  beforeAll(async () => {
    server = await buildServer(database)
    researcher = await server.cookieOf('researcher')
    other = await server.cookieOf('researcher')
    await openWave(server)
  })
  afterAll(() => server.close())

  const ask = (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, cookie = researcher) =>
    server.app.inject({ method, url, headers: { cookie }, ...(payload ? { payload } : {}) })
  const titles = async (cookie = researcher) =>
    (await ask('GET', '/api/plans', undefined, cookie))
      .json()
      .plans.map((each: { title: string }) => each.title)

  test('come back as they were sent, with the hash that their results name', async () => {
    const saved = await ask('POST', '/api/plans', { title: 'Settled, 11 to 17', plan })
    expect(saved.statusCode).toBe(201)
    expect(saved.json()).toMatchObject({ title: 'Settled, 11 to 17', savedOn: '2026-03-02', plan })
    expect(Object.keys(saved.json().plan)).toEqual(Object.keys(plan))

    await server.db.updateTable('wave').set({ state: 'sealed' }).execute()
    const { id } = (await ask('POST', '/api/analyses', plan)).json()
    await ask('GET', `/api/analyses/${id}/events`)
    const state = (await ask('GET', `/api/analyses/${id}`)).json()
    expect(state.state).toBe('done')
    expect(state.results.plan.hash).toBe(saved.json().hash)
  })

  test('are replaced and deleted by whoever saved them, and are not there for anybody else', async () => {
    const { id } = (await ask('POST', '/api/plans', { title: 'Mine', plan })).json()
    expect(await titles(other)).toEqual([])
    expect((await ask('POST', `/api/plans/${id}`, { title: 'Theirs', plan }, other)).json().code).toBe(
      'plan-not-found',
    )
    expect((await ask('DELETE', `/api/plans/${id}`, undefined, other)).json().code).toBe('plan-not-found')
    expect((await ask('POST', `/api/plans/${id}`, { title: 'Still mine', plan })).statusCode).toBe(200)
    expect(await titles()).toContain('Still mine')
    expect((await ask('DELETE', `/api/plans/${id}`)).statusCode).toBe(204)
    expect(await titles()).not.toContain('Still mine')
  })

  test('are refused with a fault at its place, and kept only where they could be run', async () => {
    const before = await titles()
    const faulty = { ...plan, analyses: [{ id: 'a', kind: 'horoscope' }] }
    expect((await ask('POST', '/api/plans', { title: 'x', plan: faulty })).json()).toMatchObject({
      code: 'plan-not-accepted',
      faults: [{ path: ['analyses', 0, 'kind'] }],
    })
    const onFile = { ...plan, data: { csv: '/etc/passwd', codebook: 'x.json' } }
    expect((await ask('POST', '/api/plans', { title: 'x', plan: onFile })).json()).toMatchObject({
      code: 'plan-not-accepted',
      faults: [{ path: ['data'] }],
    })
    expect((await ask('POST', '/api/plans', { title: ' ', plan })).statusCode).toBe(400)
    expect(await titles()).toEqual(before)
  })

  test('a plan of an earlier format is still listed', async () => {
    const [row] = await server.db.selectFrom('saved_plan').select('id').limit(1).execute()
    await server.db
      .updateTable('saved_plan')
      .set({ plan: '{"format":"heard-plan/0"}' })
      .where('id', '=', row?.id ?? '')
      .execute()
    expect((await ask('GET', '/api/plans')).statusCode).toBe(200)
  })

  test('what there is to analyse are the sealed waves, without a count', async () => {
    await openWave(server, 'oakshire')
    const { waves } = (await ask('GET', '/api/sealed-waves')).json()
    expect(waves).toEqual([
      {
        ...{ id: 'elmshire-spring-2026', name: 'Spring 2026', opensOn: '2026-03-02', synthetic: false },
        localAuthority: { id: 'elmshire', name: 'elmshire council' },
        instruments: [{ id: 'ages-11-17', version: 1, band: '11-17' }],
      },
    ])
  })

  test('there is an end to them', async () => {
    const { id: staff = '' } =
      (await server.db.selectFrom('saved_plan').select('staff_id as id').executeTakeFirst()) ?? {}
    const rows = Array.from({ length: 200 }, () => ({
      ...{ id: server.context.random.id(), staff_id: staff, title: 'x', plan: JSON.stringify(plan) },
      saved_on: '2026-03-02',
    }))
    await server.db.insertInto('saved_plan').values(rows).execute()
    expect((await ask('POST', '/api/plans', { title: 'One more', plan })).json().code).toBe('too-many-plans')
  })
})
