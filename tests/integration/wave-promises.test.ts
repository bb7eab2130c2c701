import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { addLocalAuthority, post, promisesToChildren } from '../support/waves.ts'

const nothing = {
  ...{ space: '', voice: '', audience: '', influence: '', consent: '', results: '' },
  resultsBy: null,
}
const lead = { name: 'Jo Grey', reachedBy: '01632 960 001' }

describe.each(databases)('what is promised to children, on $name', (database) => {
  let server: TestServer
  let officer: string
  beforeAll(async () => {
    server = await buildServer(database)
    officer = await addLocalAuthority(server, 'elmshire')
  })
  afterAll(() => server.close())

  const send = async (method: 'GET' | 'POST', url: string, payload?: object) =>
    server.app.inject({ method, url, headers: { cookie: officer }, ...(payload && { payload }) })
  /** Planned by the officer: nobody of the programme is needed. */
  const plan = async (name: string, instrument = 'ages-11-17') => {
    const wave = { name, opensOn: '2026-03-02', closesOn: '2026-03-31' }
    const instruments = [{ id: instrument, version: 1, eligible: 120 }]
    return (await post(server, officer, '/api/local-authorities/elmshire/waves', { ...wave, instruments })).id
  }
  const missing = async (wave: string) =>
    (await send('GET', `/api/waves/${wave}/promises`))
      .json()
      .missing.map(({ promise, needed }: { promise: string; needed: boolean }) =>
        needed ? `${promise}!` : promise,
      )
  const open = (wave: string) => send('POST', `/api/waves/${wave}/state`, { state: 'open' })

  test('no child is asked before a safeguarding lead is named and consent is settled', async () => {
    const wave = await plan('Spring')
    expect(await missing(wave)).toEqual([
      ...[
        'space',
        'voice',
        'audience',
        'influence',
        'consent!',
        'safeguarding-lead!',
        'results',
        'results-by',
      ],
    ])
    const refused = await open(wave)
    expect(refused.json()).toMatchObject({ status: 409, code: 'wave-not-ready' })
    expect(refused.json().faults.map(({ path }: { path: string[] }) => path)).toEqual([
      ['consent'],
      ['safeguarding-lead'],
    ])
    await send('POST', '/api/local-authorities/elmshire/safeguarding-lead', lead)
    expect((await open(wave)).json().faults).toHaveLength(1)
    await send('POST', `/api/waves/${wave}/promises`, { ...nothing, consent: 'A letter to the parents.' })
    expect(await missing(wave)).toEqual(['space', 'voice', 'audience', 'influence', 'results', 'results-by'])
    expect((await open(wave)).statusCode).toBe(200)
  })

  test('care leavers consent for themselves', async () => {
    const wave = await plan('Leavers', 'care-leavers-16-25')
    expect(await missing(wave)).not.toContain('consent!')
    expect((await open(wave)).statusCode).toBe(200)
  })

  test('what was promised can be mended until the wave closes, and stands from then on', async () => {
    const wave = await plan('Summer')
    await send('POST', `/api/waves/${wave}/promises`, promisesToChildren)
    await open(wave)
    const mended = { ...promisesToChildren, space: 'A quiet room, and half an hour.' }
    const answer = await send('POST', `/api/waves/${wave}/promises`, mended)
    expect(answer.json()).toEqual({ promises: mended, missing: [] })
    await post(server, officer, `/api/waves/${wave}/state`, { state: 'keying-only' })
    const late = await send('POST', `/api/waves/${wave}/promises`, promisesToChildren)
    expect(late.json()).toMatchObject({ status: 409, code: 'promises-not-changed' })
    expect((await send('GET', `/api/waves/${wave}/promises`)).json().promises).toEqual(mended)
  })

  test.each([
    ['a day that does not exist', { resultsBy: '2026-02-30' }, 422],
    ['a day before the wave closes', { resultsBy: '2026-03-31' }, 422],
    ['a text without end', { space: 'x'.repeat(1001) }, 400],
    ['no text at all', { space: null }, 400],
  ])('%s is refused at its field, and nothing is changed', async (_, changes, status) => {
    const wave = 'elmshire-spring'
    const before = (await send('GET', `/api/waves/${wave}/promises`)).json()
    const answer = await send('POST', `/api/waves/${wave}/promises`, { ...promisesToChildren, ...changes })
    expect(answer.statusCode).toBe(status)
    expect(JSON.stringify(answer.json().faults[0].path)).toContain(Object.keys(changes)[0])
    expect((await send('GET', `/api/waves/${wave}/promises`)).json()).toEqual(before)
  })
})
