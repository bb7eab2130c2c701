import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Ticket } from '../../client/respondent/edge/prepare-ticket.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { lookUp, respond, send, sign, someBlinded, submission, ticketFor } from '../support/respondent.ts'
import { issueCodes, openWave, planWave, post, sealWave, type TestWave } from '../support/waves.ts'

describe.each(databases)('bad input, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  let ticket: Ticket
  beforeAll(async () => {
    server = await buildServer(database)
    wave = await openWave(server)
  })
  beforeEach(async () => {
    const [code = ''] = await issueCodes(server, wave, 1)
    ticket = await ticketFor(server.app, code)
  })
  afterAll(() => server.close())

  const raw = (payload: string, contentType = 'application/json') =>
    server.app.inject({
      method: 'POST',
      url: '/api/submissions',
      payload,
      headers: { 'content-type': contentType },
    })

  /** Nothing was stored, and the ticket is still good. */
  const expectNothingStored = async () => {
    const { rows } = await server.db
      .selectFrom('inbox')
      .select(({ fn }) => fn.countAll<string>().as('rows'))
      .executeTakeFirstOrThrow()
    const received = await send(server.app, ticket, submission())
    expect([Number(rows), received.statusCode]).toEqual([stored, 201])
    stored += 1
  }
  let stored = 0

  test('a body that is not JSON: 400', async () => {
    const answer = await raw('{"ticket": CANARY')
    expect(answer.json()).toMatchObject({ status: 400, code: 'body-not-json' })
    expect(answer.body).not.toContain('CANARY')
    expect((await raw('')).json()).toMatchObject({ status: 400, code: 'body-not-json' })
    expect((await raw('{"__proto__": {"a": 1}}')).json()).toMatchObject({ code: 'body-not-json' })
    await expectNothingStored()
  })

  test('a body of another kind: 415', async () => {
    for (const type of ['text/plain', 'application/xml', 'multipart/form-data; boundary=x']) {
      expect((await raw('a=b', type)).json()).toMatchObject({ status: 415, code: 'media-type-not-supported' })
    }
    await expectNothingStored()
  })

  test('a body that is too large: 413', async () => {
    const answer = await raw(
      JSON.stringify({ ticket, submission: submission(), padding: '.'.repeat(70_000) }),
    )
    expect(answer.json()).toMatchObject({ status: 413, code: 'body-too-large' })
    await expectNothingStored()
  })

  test('a body of the wrong shape: 400 with every fault and its place, repeating nothing', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/submissions',
      payload: {
        ticket: { key: 'CANARY', message: 'too short CANARY', signature: `${'A'.repeat(341)}B` },
        submission: {
          ...submission({ version: 0 }),
          mode: 'CANARY',
          name: 'CANARY',
          answers: { settled: { code: 7 }, 'a CANARY!': { text: 3 } },
        },
      },
    })
    expect(answer.json()).toMatchObject({ status: 400, code: 'request-not-valid' })
    expect(answer.json().faults).toEqual([
      {
        path: ['ticket', 'key'],
        code: 'wrong-format',
        message: 'This does not have the format asked for.',
      },
      { path: ['ticket', 'message'], code: 'too-small', message: 'This is too short or too small.' },
      {
        path: ['ticket', 'message'],
        code: 'wrong-format',
        message: 'This does not have the format asked for.',
      },
      {
        path: ['ticket', 'signature'],
        code: 'wrong-format',
        message: 'This does not have the format asked for.',
      },
      { path: ['submission', 'version'], code: 'too-small', message: 'This is too short or too small.' },
      {
        path: ['submission', 'mode'],
        code: 'unknown-value',
        message: 'This is not one of the values there are.',
      },
      {
        path: ['submission', 'answers', 'settled'],
        code: 'wrong-shape',
        message: 'This has none of the shapes asked for.',
      },
      {
        path: ['submission', 'answers', '…'],
        code: 'wrong-shape',
        message: 'This has none of the shapes asked for.',
      },
      {
        path: ['submission'],
        code: 'unknown-field',
        message: 'There are fields here that do not exist.',
      },
      { path: ['padding'], code: 'wrong-type', message: 'This is missing or of the wrong type.' },
    ])
    expect(answer.body).not.toContain('CANARY')
    await expectNothingStored()
  })

  test('answers that claim to come from paper: only staff, who sign in, type those in', async () => {
    for (const mode of ['paper', 'not-kept'] as const) {
      const answer = await send(server.app, ticket, { ...submission(), mode })
      expect(answer.json()).toMatchObject({
        status: 400,
        code: 'request-not-valid',
        faults: [{ path: ['submission', 'mode'], code: 'unknown-value' }],
      })
    }
    await expectNothingStored()
  })

  test('the page without JavaScript is another way than the screen, and is taken', async () => {
    expect((await send(server.app, ticket, submission({ mode: 'plain-page' }))).statusCode).toBe(201)
    stored += 1
  })

  test('answers that do not fit the definition: 422 with every fault and its place', async () => {
    const answer = await send(
      server.app,
      ticket,
      submission({
        answers: {
          settled: { code: 'CANARY' },
          'has-pet': { codes: ['yes'] },
          'no-such-item': { code: 'yes' },
          'happy-with-school': { code: '7' },
          'likes-bedroom': { missing: 'prefer-not-to-say' },
          'going-well': { text: 'x'.repeat(801) },
        },
      }),
    )
    expect(answer.json()).toMatchObject({ status: 422, code: 'answers-not-accepted' })
    const places = answer
      .json()
      .faults.map((fault: { path: string[]; code: string }) => [fault.path, fault.code])
    expect(places).toEqual([
      [['answers', 'settled', 'code'], 'unknown-code'],
      [['answers', 'has-pet'], 'wrong-answer-shape'],
      [['answers', 'no-such-item'], 'unknown-item'],
      [['answers', 'happy-with-school'], 'item-not-asked'],
      [['answers', 'likes-bedroom', 'missing'], 'opt-out-not-offered'],
      [['answers', 'going-well', 'text'], 'text-too-long'],
    ])
    expect(answer.body).not.toContain('CANARY')
    await expectNothingStored()
  })

  test('an instrument, version or language that the wave does not field: 422, with the answers’ own faults', async () => {
    const placesOf = async (changes: object) => {
      const answer = await send(server.app, ticket, submission(changes))
      expect(answer.statusCode).toBe(422)
      return answer.json().faults.map((fault: { path: string[]; code: string }) => [fault.path, fault.code])
    }
    expect(await placesOf({ version: 2, language: 'tlh' })).toEqual([
      [['version'], 'version-not-fielded'],
      [['language'], 'language-not-offered'],
    ])
    expect(await placesOf({ instrument: 'ages-4-7' })).toEqual([[['instrument'], 'instrument-not-fielded']])
    expect(await placesOf({ language: 'xx', answers: { 'no-such-item': { code: 'a' } } })).toEqual([
      [['language'], 'language-not-offered'],
      [['answers', 'no-such-item'], 'unknown-item'],
    ])
    await expectNothingStored()
  })

  test('a ticket nobody signed, of another wave or of no key: 403', async () => {
    const other = await openWave(server, 'elsewhere')
    const [code = ''] = await issueCodes(server, other, 1)
    const elsewhere = await ticketFor(server.app, code)
    const changed = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1)
    for (const wrong of [
      { ...ticket, message: changed(ticket.message) },
      { ...ticket, signature: changed(ticket.signature) },
      { ...ticket, signature: Buffer.alloc(256, 0xff).toString('base64url') },
      { ...ticket, key: elsewhere.key },
      { ...elsewhere, key: ticket.key },
      { ...ticket, key: '0'.repeat(64) },
    ]) {
      const answer = await send(server.app, wrong, submission())
      expect(answer.json()).toMatchObject({ status: 403, code: 'ticket-not-recognised' })
    }
    await expectNothingStored()
  })

  test('a number too large for the key to sign: 400, and the code is still good', async () => {
    const [code = ''] = await issueCodes(server, wave, 1)
    const answer = await sign(server.app, code, Buffer.alloc(256, 0xff).toString('base64url'))
    expect(answer.json()).toMatchObject({
      status: 400,
      code: 'request-not-valid',
      faults: [{ path: ['blindedTicket'], code: 'not-below-modulus' }],
    })
    expect((await sign(server.app, code, someBlinded())).statusCode).toBe(201)
  })

  test('a key that there is not: 404', async () => {
    const answer = await server.app.inject(`/api/signing-keys/${'0'.repeat(64)}`)
    expect(answer.json()).toMatchObject({ status: 404, code: 'signing-key-not-found' })
    expect((await server.app.inject('/api/signing-keys/CANARY')).statusCode).toBe(400)
  })

  test('characters that no database keeps are taken out, and nobody is lost at sealing', async () => {
    const other = await openWave(server, 'oddshire')
    const [code = ''] = await issueCodes(server, other, 1)
    const text = 'nul \u0000 bell \u0007 lone \ud800 and 👋\r\nline'
    await respond(server.app, code, submission({ answers: { 'going-well': { text } } }))
    await sealWave(server, other)
    const comments = await server.db
      .selectFrom('comment')
      .select('text')
      .where('wave_id', '=', other.id)
      .execute()
    expect(comments).toEqual([{ text: 'nul   bell   lone \ufffd and 👋\nline' }])
  })

  test('a wave that has not opened says when it opens', async () => {
    const planned = {
      id: await planWave(server, 'elmshire', { name: 'Later', opensOn: '2026-03-16' }),
      officer: wave.officer,
    }
    const [code = ''] = await issueCodes(server, planned, 1)
    const early = {
      status: 409,
      code: 'wave-not-open-yet',
      detail: 'The survey has not opened yet. It opens on Monday 16 March 2026.',
      opensOn: '2026-03-16',
    }
    expect((await lookUp(server.app, code)).json()).toMatchObject(early)
    expect((await sign(server.app, code, someBlinded())).json()).toMatchObject(early)
    await post(server, wave.officer, `/api/waves/${planned.id}/state`, { state: 'open' })
    expect((await lookUp(server.app, code)).json(), 'opened, but before its day').toMatchObject(early)
  })

  test('a wave that has closed says when it closed, and takes no code and no answers', async () => {
    const [code = ''] = await issueCodes(server, wave, 1)
    server.setDay('2026-03-31')
    expect((await lookUp(server.app, code)).statusCode, 'the closing day still counts').toBe(200)
    server.setDay('2026-04-01')
    const late = {
      status: 409,
      code: 'wave-closed',
      detail: 'The survey closed on Tuesday 31 March 2026.',
      closedOn: '2026-03-31',
    }
    expect((await lookUp(server.app, code)).json()).toMatchObject(late)
    expect((await sign(server.app, code, someBlinded())).json()).toMatchObject(late)
    expect((await send(server.app, ticket, submission())).json()).toMatchObject(late)
    server.setDay('2026-03-02')
    await expectNothingStored()
  })

  test('an address that does not exist: 404 as a problem', async () => {
    const answer = await server.app.inject('/api/no-such-thing/CANARY')
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(answer.json()).toMatchObject({ status: 404, code: 'page-not-found' })
    expect(answer.body).not.toContain('CANARY')
  })
})
