import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTens } from '../../server/services/summarise-waves.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { respond, submission } from '../support/respondent.ts'
import { addLocalAuthority, issueCodes, openWave, planWave, post } from '../support/waves.ts'

const wave = {
  name: 'Summer 2026',
  opensOn: '2026-06-01',
  closesOn: '2026-07-17',
  instruments: [{ id: 'ages-11-17', version: 1, eligible: 120 }],
}

describe.each(databases)('waves, on $name', (database) => {
  let server: TestServer
  let programme: string
  let officer: string
  beforeAll(async () => {
    server = await buildServer(database)
    programme = await server.cookieOf('programme')
    officer = await addLocalAuthority(server, 'elmshire')
  })
  afterAll(() => server.close())

  const send = (cookie: string, url: string, payload: object) =>
    server.app.inject({ method: 'POST', url, payload, headers: { cookie } })
  const plan = (changes: object) =>
    send(programme, '/api/local-authorities/elmshire/waves', { ...wave, ...changes })

  test('a wave is planned with what it asks, and is there for its officer', async () => {
    const planned = await plan({})
    const summary = {
      id: 'elmshire-summer-2026',
      name: 'Summer 2026',
      state: 'planned',
      opensOn: '2026-06-01',
      closesOn: '2026-07-17',
      synthetic: false,
      localAuthority: { id: 'elmshire', name: 'elmshire council' },
      instruments: [
        {
          id: 'ages-11-17',
          version: 1,
          title: 'Your life in care, ages 11 to 17',
          band: '11-17',
          eligible: 120,
          codesIssued: 0,
          answersWaiting: 'fewer than 10',
          languages: ['en'],
          draftLanguages: [],
        },
      ],
    }
    expect([planned.statusCode, planned.json()]).toEqual([201, summary])
    const seen = await server.app.inject({ url: '/api/waves', headers: { cookie: officer } })
    expect(seen.json()).toEqual({ waves: [summary] })
    const stored = await server.db.selectFrom('wave_instrument').select('fingerprint').executeTakeFirst()
    expect(stored?.fingerprint).toMatch(/^[0-9a-f]{32}$/)
  })

  test('everything that is wrong with a plan is said at once, with its place', async () => {
    const refused = await plan({
      name: '!!!',
      opensOn: '2026-02-30',
      closesOn: 'soon',
      instruments: [
        { id: 'ages-11-17', version: 7, eligible: 1 },
        { id: 'ages-11-17', version: 1, eligible: 1 },
      ],
    })
    expect(refused.json()).toMatchObject({ status: 422, code: 'wave-not-accepted' })
    const places = refused
      .json()
      .faults.map((fault: { path: string[]; code: string }) => [fault.path, fault.code])
    expect(places).toEqual([
      [['opensOn'], 'no-such-day'],
      [['closesOn'], 'no-such-day'],
      [['instruments', 0, 'instrument'], 'unknown-version'],
      [['instruments', 1, 'id'], 'instrument-twice'],
      [['name'], 'name-without-letters'],
    ])
  })

  test('a wave closes after it opens, and not in the past', async () => {
    const codeOf = async (changes: object) =>
      (await plan({ name: 'Odd', ...changes })).json().faults?.[0]?.code
    expect(await codeOf({ closesOn: '2026-05-31' })).toBe('closes-before-opening')
    expect(await codeOf({ opensOn: '2026-01-01', closesOn: '2026-03-01' })).toBe('closes-in-the-past')
    expect(await codeOf({ opensOn: '2026-03-02', closesOn: '2026-03-02' })).toBeUndefined()
  })

  test('its days can be moved until it is opened, and its codes work in the new ones', async () => {
    await plan({ name: 'Moved' })
    const url = '/api/waves/elmshire-moved'
    await post(server, officer, `${url}/codes`, { instrument: 'ages-11-17', count: 2 })
    const days = { opensOn: '2026-06-08', closesOn: '2026-08-01' }
    const moved = await send(officer, `${url}/days`, days)
    expect([moved.statusCode, moved.json()]).toMatchObject([200, { ...days, state: 'planned' }])
    const codes = server.db
      .selectFrom('access_code')
      .select('expires_on')
      .where('wave_id', '=', 'elmshire-moved')
    expect(await codes.execute()).toEqual([{ expires_on: '2026-08-31' }, { expires_on: '2026-08-31' }])
    const wrong = await send(officer, `${url}/days`, { opensOn: '2026-06-08', closesOn: '2026-06-01' })
    expect(wrong.json()).toMatchObject({
      code: 'wave-not-accepted',
      faults: [{ code: 'closes-before-opening' }],
    })
    await server.db.updateTable('wave').set({ state: 'open' }).where('id', '=', 'elmshire-moved').execute()
    expect((await send(officer, `${url}/days`, days)).json()).toMatchObject({
      status: 409,
      code: 'wave-days-fixed',
    })
  })

  test('names are used once in a local authority', async () => {
    expect((await plan({ name: 'Twice' })).statusCode).toBe(201)
    expect((await plan({ name: 'twice!' })).json()).toMatchObject({ status: 409, code: 'already-there' })
    const authority = { id: 'elmshire', name: 'Again', nation: 'wales' }
    expect((await send(programme, '/api/local-authorities', authority)).json()).toMatchObject({
      code: 'already-there',
    })
    const nowhere = await send(programme, '/api/local-authorities/nowhere/waves', wave)
    expect(nowhere.json()).toMatchObject({ status: 404, code: 'local-authority-not-found' })
  })

  test('a wave is planned, opened, closed and sealed, in this order and no other', async () => {
    const id = await planWave(server, 'elmshire', { name: 'In order' })
    const state = async (to: string) => {
      const answer = await send(officer, `/api/waves/${id}/state`, { state: to })
      return answer.json().state ?? answer.json().code
    }
    const seal = async () => {
      const answer = await send(officer, `/api/waves/${id}/seal`, {})
      return answer.json().state ?? answer.json().code
    }
    expect(await state('keying-only')).toBe('wave-state-not-changed')
    expect(await seal()).toBe('wave-state-not-changed')
    expect(await state('open')).toBe('open')
    expect(await state('open'), 'a second click does no harm').toBe('open')
    expect(await seal()).toBe('wave-still-open')
    expect(await state('keying-only')).toBe('keying-only')
    expect(await state('open')).toBe('wave-state-not-changed')
    expect(await seal()).toBe('sealed')
    expect(await seal()).toBe('sealed')
    expect(await state('open')).toBe('wave-state-not-changed')
    expect(await state('planned')).toBe('request-not-valid')
  })

  test('codes are issued once in clear, and only for a wave that can still use them', async () => {
    const open = await openWave(server, 'oakshire')
    const codes = await issueCodes(server, open, 2000)
    expect(new Set(codes)).toHaveLength(2000)
    const stored = await server.db
      .selectFrom('access_code')
      .select(['hmac', 'expires_on'])
      .where('wave_id', '=', open.id)
      .execute()
    expect(stored).toHaveLength(2000)
    expect(new Set(stored.map((row) => row.expires_on))).toEqual(new Set(['2026-04-30']))
    const hashes = stored.map((row) => Buffer.from(row.hmac).toString('latin1'))
    expect(codes.filter((code) => hashes.includes(code.replaceAll('-', '')))).toEqual([])

    const issue = (body: object) => send(open.officer, `/api/waves/${open.id}/codes`, body)
    const other = await issue({ instrument: 'ages-4-7', count: 1 })
    expect(other.json()).toMatchObject({ status: 409, code: 'codes-not-issued' })
    for (const count of [0, 2001, 1.5]) {
      expect((await issue({ instrument: 'ages-11-17', count })).json()).toMatchObject({
        code: 'request-not-valid',
      })
    }
    await post(server, open.officer, `/api/waves/${open.id}/state`, { state: 'keying-only' })
    expect((await issue({ instrument: 'ages-11-17', count: 1 })).json()).toMatchObject({
      code: 'codes-not-issued',
    })
  })

  test('staff see how many wait in tens, so that nobody sees one child answer', async () => {
    const open = await openWave(server, 'ashshire')
    const codes = await issueCodes(server, open, 12)
    const seen = async () => {
      const answer = await server.app.inject({
        url: `/api/waves/${open.id}`,
        headers: { cookie: open.officer },
      })
      return answer.json().instruments[0].answersWaiting
    }
    for (const code of codes.slice(0, 9)) await respond(server.app, code, submission())
    expect(await seen()).toBe('fewer than 10')
    for (const code of codes.slice(9)) await respond(server.app, code, submission())
    expect(await seen()).toBe('10 or more')
    expect([inTens(0), inTens(19), inTens(20), inTens(1234)]).toEqual([
      'fewer than 10',
      '10 or more',
      '20 or more',
      '1230 or more',
    ])
  })
})
