import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { learnReviews } from '../../server/services/learn-reviews.ts'
import { lookUpCode } from '../../server/services/look-up-code.ts'
import { instrumentVersions } from '../../surveys/instruments/index.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { issueCodes, openWave, type TestWave } from '../support/waves.ts'

type Language = {
  readonly code: string
  readonly state: string
  readonly fingerprint: string
  readonly review: unknown
}

describe.each(databases)('surveys and their translations, on $name', (database) => {
  let server: TestServer
  let programme: string
  let wave: TestWave
  let code: string
  beforeAll(async () => {
    server = await buildServer(database)
    programme = await server.cookieOf('programme')
    wave = await openWave(server)
    code = (await issueCodes(server, wave, 1))[0] ?? ''
  })
  afterAll(() => server.close())

  const ask = (method: 'GET' | 'POST', url: string, payload?: object) =>
    server.app.inject({ method, url, headers: { cookie: programme }, ...(payload ? { payload } : {}) })
  const versions = async () => (await ask('GET', '/api/instrument-versions')).json().versions
  const welsh = async (): Promise<Language> => {
    const [version] = (await versions()).filter(({ id }: { id: string }) => id === 'ages-11-17')
    return version.languages.find((each: Language) => each.code === 'cy')
  }
  const record = async (changes: object = {}) =>
    ask('POST', '/api/instrument-versions/ages-11-17/1/reviews', {
      ...{ language: 'cy', role: 'native speaker, youth worker', date: '2026-03-01' },
      fingerprint: (await welsh()).fingerprint,
      ...changes,
    })
  const languages = async () => {
    const found = await lookUpCode(server.context, code)
    return 'languages' in found ? found.languages : found
  }

  test('every version is listed with its state and the fingerprint it was published under', async () => {
    const listed = await versions()
    expect(listed.map(({ id, version }: { id: string; version: number }) => `${id}@${version}`)).toEqual(
      instrumentVersions.map(({ id, version }) => `${id}@${version}`),
    )
    const { publishedFingerprints } = await import('../../surveys/instruments/published.ts')
    for (const { id, version, state, fingerprint } of listed) {
      expect(state).toBe('served')
      expect(fingerprint).toBe(publishedFingerprints[`${id}@${version}`])
    }
  })

  test.each([
    ['a language that it has not been put into', { language: 'gd' }, 422, ['language']],
    ['the language it was written in', { language: 'en' }, 422, ['language']],
    ['no reason why their word counts', { role: ' ' }, 422, ['role']],
    ['a day that does not exist', { date: '2026-02-30' }, 422, ['date']],
    ['a day that has not come', { date: '2026-03-03' }, 422, ['date']],
  ])('a review of %s is refused at its field', async (_, changes, status, path) => {
    const answer = await record(changes)
    expect(answer.statusCode).toBe(status)
    expect(answer.json().faults[0].path).toEqual(path)
    expect((await welsh()).state).toBe('draft')
  })

  test('a review of texts that have changed since they were read is not recorded', async () => {
    expect((await record({ fingerprint: '0'.repeat(32) })).json().code).toBe('translation-changed')
    expect(await languages()).toEqual(['en'])
  })

  test('a child is asked in a language only once a speaker has read it, and then at once', async () => {
    expect(await languages()).toEqual(['en'])
    expect((await record()).statusCode).toBe(204)
    expect(await welsh()).toMatchObject({
      state: 'reviewed',
      review: { role: 'native speaker, youth worker', date: '2026-03-01' },
    })
    expect(await languages()).toEqual(['en', 'cy'])
  })

  test('another process of the same database learns of it', async () => {
    server.context.instruments.learnReviews([])
    expect(await languages()).toEqual(['en'])
    await learnReviews(server.context)
    expect(await languages()).toEqual(['en', 'cy'])
  })

  test('the codebook can be downloaded without signing in: nothing in it is secret', async () => {
    for (const ending of ['html', 'csv', 'xml']) {
      const url = `/api/instruments/ages-11-17/1/codebook.${ending}`
      const answer = await server.app.inject({ url })
      expect(answer.statusCode).toBe(200)
      expect(answer.headers['content-disposition']).toContain(`codebook-ages-11-17-v1.${ending}`)
      expect(answer.body).toContain('settled')
    }
    expect((await server.app.inject({ url: '/api/instruments/ages-11-17/9/codebook.csv' })).statusCode).toBe(
      404,
    )
  })
})
