import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PreparedTicket, Ticket } from '../../client/respondent/edge/prepare-ticket.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { lookUp, prepare, send, sign, submission } from '../support/respondent.ts'
import { issueCodes, openWave, sealWave, type TestWave } from '../support/waves.ts'

describe.each(databases)('answering, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  let code: string
  let prepared: PreparedTicket
  let ticket: Ticket
  beforeAll(async () => {
    server = await buildServer(database)
    wave = await openWave(server)
    code = (await issueCodes(server, wave, 1))[0] ?? ''
  })
  afterAll(() => server.close())

  test('a code says which survey it is for, however it is typed', async () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
    const found = await lookUp(server.app, ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')}`)
    expect(found.json()).toEqual({
      localAuthority: { name: 'elmshire council', nation: 'england' },
      wave: { opensOn: '2026-03-02', closesOn: '2026-03-31', synthetic: false },
      signingKey: expect.stringMatching(/^[0-9a-f]{64}$/),
      instrument: { id: 'ages-11-17', version: 1, band: '11-17' },
      languages: ['en'],
      draftLanguages: [],
    })
  })

  test('the code is traded for a signature; asking again after a lost connection gets the same one', async () => {
    prepared = await prepare(server.app, code)
    const signed = await sign(server.app, code, prepared.blinded)
    const again = await sign(server.app, code, prepared.blinded)
    expect([signed.statusCode, Object.keys(signed.json())]).toEqual([201, ['blindSignature']])
    expect([again.statusCode, again.body]).toEqual([201, signed.body])
    ticket = await prepared.finish(signed.json().blindSignature)
  })

  test('of what was signed the server keeps a hash of what it was shown, and of the ticket nothing', async () => {
    const [stored] = await server.db.selectFrom('access_code').select('used_for').execute()
    const shown = Buffer.from(prepared.blinded, 'base64url')
    expect(Buffer.from(stored?.used_for ?? [])).toEqual(createHash('sha256').update(shown).digest())
    expect(await server.db.selectFrom('spent_ticket').selectAll().execute()).toEqual([])
  })

  test('looking up a used code says what it said before', async () => {
    expect((await lookUp(server.app, code)).statusCode).toBe(200)
  })

  test('answers are taken once; sending again is thanked, whatever is sent, and changes nothing', async () => {
    const first = submission({ answers: { 'feels-safe': { code: 'always' } } })
    const received = await send(server.app, ticket, first)
    const [waiting] = await server.db.selectFrom('inbox').selectAll().execute()
    const again = await send(server.app, ticket, submission({ answers: { 'feels-safe': { code: 'never' } } }))
    const wrong = await send(
      server.app,
      ticket,
      submission({ version: 9, answers: { nonsense: { code: 'x' } } }),
    )
    expect([received.statusCode, received.json()]).toEqual([201, { status: 'received' }])
    expect([again.statusCode, again.body]).toEqual([201, received.body])
    expect([wrong.statusCode, wrong.body]).toEqual([201, received.body])
    expect(await server.db.selectFrom('inbox').selectAll().execute()).toEqual([waiting])
  })

  test('after sealing the answers are there, complete, with nothing that leads back', async () => {
    await sealWave(server, wave)
    const [response, ...others] = await server.db.selectFrom('response').selectAll().execute()
    expect(others).toEqual([])
    expect(response).toMatchObject({
      wave_id: wave.id,
      instrument: 'ages-11-17',
      version: 1,
      language: 'not-kept',
      mode: 'not-kept',
      helper_role: 'not-kept',
    })
    expect(response?.answers).toMatchObject({
      'feels-safe': { code: 'always' },
      settled: { missing: 'skipped' },
    })
    expect(response?.answers).not.toHaveProperty('happy-with-school')
  })

  test('a code of a sealed wave says when the wave closed', async () => {
    const late = await lookUp(server.app, code)
    expect(late.json()).toMatchObject({
      status: 409,
      code: 'wave-closed',
      detail: 'The survey closed on Monday 2 March 2026.',
      closedOn: '2026-03-02',
    })
  })
})
