import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { instrumentCatalogue } from '../../server/instrument-catalogue.ts'
import { recordReview } from '../../surveys/languages/record-review.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { lookUp, send, submission, ticketFor } from '../support/respondent.ts'
import { issueCodes, openWave, type TestWave } from '../support/waves.ts'

/** On the day of the test servers nobody who speaks them has read the Welsh and the Arabic. */
const drafts = ['cy', 'ar']

describe.each(databases)('languages, on $name', (database) => {
  let server: TestServer
  let demonstration: TestServer
  let wave: TestWave
  let madeUp: TestWave
  beforeAll(async () => {
    server = await buildServer(database)
    wave = await openWave(server)
    demonstration = await buildServer(database, { demonstration: true })
    madeUp = await openWave(demonstration)
    await demonstration.db.updateTable('wave').set({ synthetic: true }).execute()
  })
  afterAll(async () => {
    await server.close()
    await demonstration.close()
  })

  const offeredBy = async (at: TestServer, of: TestWave) => {
    const [code = ''] = await issueCodes(at, of, 1)
    const { languages, draftLanguages } = (await lookUp(at.app, code)).json()
    return { languages, draftLanguages }
  }
  const answerIn = async (language: string, at: TestServer, of: TestWave) => {
    const [code = ''] = await issueCodes(at, of, 1)
    return send(at.app, await ticketFor(at.app, code), submission({ language }))
  }
  const definition = (at: TestServer, language: string) =>
    at.app.inject(`/api/instruments/ages-11-17/1/${language}`)

  test('a young person is never offered a translation that nobody has vouched for', async () => {
    expect(await offeredBy(server, wave)).toEqual({ languages: ['en'], draftLanguages: [] })
  })

  test('in a demonstration every translation is offered, and drafts are called drafts', async () => {
    expect(await offeredBy(demonstration, madeUp)).toEqual({
      languages: ['en', ...drafts],
      draftLanguages: drafts,
    })
  })

  test('a wave that is not made up offers no draft, on whatever server it is', async () => {
    const real = await openWave(demonstration, 'oakshire')
    expect(await offeredBy(demonstration, real)).toEqual({ languages: ['en'], draftLanguages: [] })
    expect((await answerIn('cy', demonstration, real)).statusCode).toBe(422)
  })

  test('a translation that was reviewed is offered to everybody, and is no draft', async () => {
    const speaker = { role: 'native speaker, youth worker', date: '2026-02-02' }
    const given = { language: 'cy', instrument: 'ages-11-17', version: 1, ...speaker }
    const recorded = recordReview([], given)
    const reviews = recorded.ok ? recorded.reviews : expect.fail('the Welsh has gaps')
    const reviewed = await buildServer(database, {}, instrumentCatalogue({ reviews }))
    const its = await openWave(reviewed)
    expect(await offeredBy(reviewed, its)).toEqual({ languages: ['en', 'cy'], draftLanguages: [] })
    expect((await answerIn('cy', reviewed, its)).statusCode).toBe(201)
    expect((await answerIn('ar', reviewed, its)).statusCode).toBe(422)
    expect((await definition(reviewed, 'cy')).json()).toMatchObject({ language: 'cy' })
    await reviewed.close()
  })

  test.each(drafts)(
    'the words of a draft (%s) are shown in a demonstration only, and not kept',
    async (language) => {
      const refused = await definition(server, language)
      expect(refused.json()).toMatchObject({ status: 409, code: 'translation-not-ready' })
      const shown = await definition(demonstration, language)
      expect([shown.statusCode, shown.headers['cache-control']]).toEqual([200, 'no-cache'])
      expect(shown.json()).toMatchObject({ id: 'ages-11-17', language })
    },
  )

  test('a language an instrument has not been put into is not there', async () => {
    const url = '/api/instruments/ages-8-10/1/ar'
    expect((await demonstration.app.inject(url)).json()).toMatchObject({ code: 'instrument-not-found' })
  })

  test('answers are taken in the languages of the wave and no other', async () => {
    expect((await answerIn('cy', demonstration, madeUp)).statusCode).toBe(201)
    expect((await answerIn('en', server, wave)).statusCode).toBe(201)
    expect((await answerIn('cy', server, wave)).json()).toMatchObject({
      status: 422,
      code: 'answers-not-accepted',
      faults: [{ path: ['language'], code: 'language-not-offered' }],
    })
    expect((await answerIn('fr', demonstration, madeUp)).statusCode).toBe(422)
  })

  test('the list of instruments says in which languages each may be answered here', async () => {
    const listed = async (at: TestServer) =>
      (await at.app.inject('/api/instruments'))
        .json()
        .instruments.map((each: { id: string; languages: string[]; draftLanguages: string[] }) => [
          each.id,
          each.languages,
          each.draftLanguages,
        ])
    expect(await listed(server)).toEqual([
      ['ages-11-17', ['en'], []],
      ['ages-8-10', ['en'], []],
      ['ages-4-7', ['en'], []],
      ['care-leavers-16-25', ['en'], []],
    ])
    expect(await listed(demonstration)).toEqual([
      ['ages-11-17', ['en', 'cy', 'ar'], ['cy', 'ar']],
      ['ages-8-10', ['en', 'cy'], ['cy']],
      ['ages-4-7', ['en', 'cy'], ['cy']],
      ['care-leavers-16-25', ['en', 'cy', 'ar'], ['cy', 'ar']],
    ])
  })
})
