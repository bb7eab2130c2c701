import { generateKeyPairSync } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { openPlainPage, postForm, sent } from '../support/plain-page.ts'
import { lookUp, prepare, send, sign, submission, ticketFor } from '../support/respondent.ts'
import { addLocalAuthority, issueCodes, openWave, planWave, post, type TestWave } from '../support/waves.ts'

/** What is said wherever a key of a wave is needed and is not in the keys folder. Never a fault without words. */
const notThere = { status: 503, code: 'keys-not-there', detail: expect.stringContaining('still works') }

describe.each(databases)('a wave one of whose keys is not in KEYS_DIR, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  let codes: readonly string[]
  let authorities = 0
  beforeAll(async () => {
    server = await buildServer(database)
  })
  beforeEach(async () => {
    authorities += 1
    wave = await openWave(server, `elmshire-${authorities}`)
    codes = await issueCodes(server, wave, 3)
  })
  afterAll(() => server.close())

  const fileOf = (kind: 'sealing' | 'signing', id = wave.id): string => {
    const name = readdirSync(server.keysDir).find((each) => new RegExp(`^${kind}-${id}\\.`).test(each))
    return join(server.keysDir, name ?? 'no such key')
  }
  /** Takes a key file away; the function returned brings it back. */
  const lose = (kind: 'sealing' | 'signing', id?: string): (() => void) => {
    const file = fileOf(kind, id)
    renameSync(file, `${file}.lost`)
    return () => renameSync(`${file}.lost`, file)
  }
  const rowsIn = async (table: 'inbox' | 'spent_ticket') =>
    (await server.db.selectFrom(table).select('wave_id').where('wave_id', '=', wave.id).execute()).length
  const ask = (cookie: string, url: string, payload: object) =>
    server.app.inject({ method: 'POST', url, payload, headers: { cookie } })

  test.each(['sealing', 'signing'] as const)(
    'the %s key: a code says so before anybody answers, and no cards are made',
    async (kind) => {
      const restore = lose(kind)
      expect((await lookUp(server.app, codes[0] ?? '')).json()).toMatchObject(notThere)
      expect((await postForm(server.app, { code: codes[0] ?? '' })).statusCode).toBe(503)
      const made = { instrument: 'ages-11-17', count: 1 }
      expect((await ask(wave.officer, `/api/waves/${wave.id}/codes`, made)).json()).toMatchObject(notThere)
      restore()
      expect((await lookUp(server.app, codes[0] ?? '')).statusCode).toBe(200)
      expect((await ask(wave.officer, `/api/waves/${wave.id}/codes`, made)).statusCode).toBe(201)
    },
  )

  test('the sealing key, between question and Send: nothing is stored or spent, and the same again counts once', async () => {
    const ticket = await ticketFor(server.app, codes[0] ?? '')
    const page = sent(await openPlainPage(server.app, codes[1] ?? ''))
    const restore = lose('sealing')
    expect((await send(server.app, ticket, submission())).json()).toMatchObject(notThere)
    const failed = await postForm(server.app, page)
    expect(failed.statusCode).toBe(503)
    expect(failed.body, 'all that was filled in is still in the page').toContain('name="helper"')
    expect([await rowsIn('inbox'), await rowsIn('spent_ticket')]).toEqual([0, 0])
    restore()
    expect((await send(server.app, ticket, submission())).statusCode).toBe(201)
    expect((await postForm(server.app, page)).statusCode).toBe(200)
    expect(await rowsIn('inbox')).toBe(2)
  })

  test.each(['lost', 'another’s'] as const)(
    'the signing key, %s: the code is not used up by trying, even with another ticket',
    async (state) => {
      const prepared = await prepare(server.app, codes[0] ?? '')
      const file = fileOf('signing')
      const own = readFileSync(file)
      const restore = lose('signing')
      if (state === 'another’s') {
        const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
        writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'der' }))
      }
      expect((await sign(server.app, codes[0] ?? '', prepared.blinded)).json()).toMatchObject(notThere)
      restore()
      expect(readFileSync(file).equals(own)).toBe(true)
      const again = await prepare(server.app, codes[0] ?? '')
      expect((await sign(server.app, codes[0] ?? '', again.blinded)).statusCode).toBe(201)
    },
  )

  test('a planned wave whose cards bear the mark of a key that is gone is not opened with another', async () => {
    const officer = await addLocalAuthority(server, `oakshire-${authorities}`)
    const id = await planWave(server, `oakshire-${authorities}`)
    await post(server, officer, `/api/waves/${id}/codes`, { instrument: 'ages-11-17', count: 1 })
    const restore = lose('signing', id)
    const open = () => ask(officer, `/api/waves/${id}/state`, { state: 'open' })
    expect((await open()).json()).toMatchObject(notThere)
    restore()
    expect((await open()).json()).toMatchObject({ state: 'open' })
  })
})
