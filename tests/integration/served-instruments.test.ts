import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../server/app.ts'
import { instrumentCatalogue } from '../../server/instrument-catalogue.ts'
import { findWords, instrumentVersions } from '../../surveys/instruments/index.ts'
import { publishedFingerprints } from '../../surveys/instruments/published.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { lookUp, prepare, send, sign, submission } from '../support/respondent.ts'
import { addLocalAuthority, planWave, post } from '../support/waves.ts'

const [ages8To10] = instrumentVersions.filter(({ id }) => id === 'ages-8-10')
const [opening] = ages8To10?.sections ?? []
const [firstItem] = opening?.items ?? []
if (!ages8To10 || !opening || !firstItem) throw new Error('The instrument for ages 8 to 10 is not there.')

/** Somebody's file went wrong: its first item stands there twice, and a version of it was published unharmed. */
const brokenFile = { ...ages8To10, sections: [{ ...opening, items: [firstItem, firstItem] }] }
const versions = instrumentVersions.map((definition) => ({
  id: definition.id,
  version: definition.version,
  definition: definition === ages8To10 ? brokenFile : definition,
  words: findWords(definition.id, definition.version, 'en'),
}))

const fielded = [
  { id: 'ages-11-17', version: 1, eligible: 100 },
  { id: 'ages-8-10', version: 1, eligible: 40 },
]
const only8To10 = { name: 'Later', instruments: [{ id: 'ages-8-10', version: 1, eligible: 40 }] }

describe.each(databases)(
  'an instrument version that is broken when the server starts, on $name',
  (database) => {
    let sound: TestServer
    let broken: TestServer
    let logs = ''
    let wave: string
    let officer: string
    const codes: Record<string, string> = {}
    beforeAll(async () => {
      sound = await buildServer(database)
      officer = await addLocalAuthority(sound, 'elmshire')
      wave = await planWave(sound, 'elmshire', { instruments: fielded })
      await post(sound, officer, `/api/waves/${wave}/state`, { state: 'open' })
      for (const { id } of fielded) {
        const issued = await post(sound, officer, `/api/waves/${wave}/codes`, { instrument: id, count: 1 })
        codes[id] = issued.codes[0]
      }
      const context = { ...sound.context, instruments: instrumentCatalogue({ versions }) }
      const app = await buildApp(context, {
        write: (line) => {
          logs += line
        },
      })
      broken = { ...sound, context, app }
    })
    afterAll(async () => {
      await broken.app.close()
      await sound.close()
    })

    const notServed = { status: 503, code: 'instrument-not-served' }
    const get = (url: string) => broken.app.inject({ url, headers: { cookie: officer } })
    const sendAs = (cookie: string, url: string, payload: object) =>
      broken.app.inject({ method: 'POST', url, payload, headers: { cookie } })

    test('is in the log, once, with every fault and its place', () => {
      const refused = logs
        .split('\n')
        .filter((line) => line.includes('not served'))
        .map((line) => JSON.parse(line))
      expect(refused).toHaveLength(1)
      expect(refused[0]).toMatchObject({ level: 'error', version: 'ages-8-10@1' })
      expect(refused[0].faults).toContainEqual({
        place: 'sections.0.items.1.id',
        code: 'duplicate-item',
        message: expect.stringMatching(/./),
      })
      expect(refused[0].faults.length).toBeGreaterThan(1)
    })

    test('is left out, and the others are served', async () => {
      const { instruments } = (await get('/api/instruments')).json()
      expect(instruments.map(({ id }: { id: string }) => id)).toEqual([
        'ages-11-17',
        'ages-4-7',
        'care-leavers-16-25',
      ])
      expect((await get('/api/instruments/ages-8-10/1/en')).json()).toMatchObject(notServed)
      expect((await get('/api/instruments/ages-11-17/1/en')).json()).toMatchObject({ id: 'ages-11-17' })
    })

    test('its codes say so, and no new ones are made; those of the others go on', async () => {
      expect((await lookUp(broken.app, codes['ages-8-10'] ?? '')).json()).toMatchObject(notServed)
      expect((await lookUp(broken.app, codes['ages-11-17'] ?? '')).statusCode).toBe(200)
      const issue = (instrument: string) =>
        sendAs(officer, `/api/waves/${wave}/codes`, { instrument, count: 1 })
      expect((await issue('ages-8-10')).json()).toMatchObject(notServed)
      expect((await issue('ages-11-17')).statusCode).toBe(201)
    })

    test('cannot be planned; each fault has its place in the plan', async () => {
      const programme = await broken.cookieOf('programme')
      const plan = { opensOn: '2026-03-02', closesOn: '2026-03-31', ...only8To10 }
      const refused = await sendAs(programme, '/api/local-authorities/elmshire/waves', plan)
      expect(refused.json()).toMatchObject({ status: 422, code: 'wave-not-accepted' })
      expect(refused.json().faults).toContainEqual({
        path: ['instruments', 0, 'sections', 0, 'items', 1, 'id'],
        code: 'duplicate-item',
        message: expect.stringMatching(/./),
      })
    })

    test('takes no answers, and loses none: the ticket still holds when the file has been put right', async () => {
      const code = codes['ages-8-10'] ?? ''
      const prepared = await prepare(sound.app, code)
      const signed = await sign(broken.app, code, prepared.blinded)
      const ticket = await prepared.finish(signed.json().blindSignature)
      const answers = submission({ instrument: 'ages-8-10' })
      expect((await send(broken.app, ticket, answers)).json()).toMatchObject(notServed)
      expect(await sound.db.selectFrom('inbox').selectAll().execute()).toEqual([])
      expect((await send(sound.app, ticket, answers)).statusCode).toBe(201)
      expect(await sound.db.selectFrom('inbox').selectAll().execute()).toHaveLength(1)
    })

    test('is sealed all the same, and has no report until its words are the ones that were asked', async () => {
      for (const [step, body] of [
        ['state', { state: 'keying-only' }],
        ['seal', {}],
      ] as const) {
        expect((await sendAs(officer, `/api/waves/${wave}/${step}`, body)).statusCode).toBe(200)
      }
      expect((await get(`/reports/${wave}/ages-8-10`)).json()).toMatchObject(notServed)
      expect((await get(`/reports/${wave}/ages-11-17`)).statusCode).toBe(200)
      const later = await sound.app.inject({
        url: `/reports/${wave}/ages-8-10`,
        headers: { cookie: officer },
      })
      expect(later.statusCode).toBe(200)
    })
  },
)

describe.each(databases)('a draft, on $name', (database) => {
  let server: TestServer
  beforeAll(async () => {
    const { 'ages-8-10@1': _, ...others } = publishedFingerprints
    server = await buildServer(database, {}, instrumentCatalogue({ published: others }))
    await addLocalAuthority(server, 'elmshire')
  })
  afterAll(() => server.close())

  test('cannot be planned', async () => {
    const programme = await server.cookieOf('programme')
    const payload = { opensOn: '2026-03-02', closesOn: '2026-03-31', ...only8To10 }
    const url = '/api/local-authorities/elmshire/waves'
    const refused = await server.app.inject({ method: 'POST', url, payload, headers: { cookie: programme } })
    expect(refused.json()).toMatchObject({
      status: 422,
      code: 'wave-not-accepted',
      faults: [{ path: ['instruments', 0, 'version'], code: 'draft-not-fielded' }],
    })
    expect(await server.db.selectFrom('wave').selectAll().execute()).toEqual([])
  })

  test('is not there yet, and nothing is wrong with that', async () => {
    const definition = await server.app.inject('/api/instruments/ages-8-10/1/en')
    expect(definition.json()).toMatchObject({ status: 404, code: 'instrument-not-found' })
    expect((await server.app.inject('/api/instruments')).body).not.toContain('ages-8-10')
    expect(server.logs()).not.toContain('not served')
  })
})
