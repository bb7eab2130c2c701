import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeHmac } from '../../server/access-code.ts'
import { isRefusal } from '../../server/problems.ts'
import { spendTicketInto, useCodeInto } from '../../server/repositories/inbox.ts'
import { sealedRow } from '../../server/services/accept-submission.ts'
import { buildServer, firstDay, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { prepare, respond, send, sign, someBlinded, submission, ticketFor } from '../support/respondent.ts'
import { issueCodes, openWave, post, type TestWave } from '../support/waves.ts'

const fifty = Array.from({ length: 50 })
const statuses = (answers: readonly { statusCode: number }[]): number[] =>
  answers.map(({ statusCode }) => statusCode).toSorted((left, right) => left - right)

describe.each(databases)('fifty at once, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  beforeAll(async () => {
    server = await buildServer(database)
    wave = await openWave(server)
  })
  afterAll(() => server.close())

  const stored = async () => (await server.db.selectFrom('inbox').select('id').execute()).length

  test('one code, fifty tickets: one is signed', async () => {
    const [code = ''] = await issueCodes(server, wave, 1)
    const answers = await Promise.all(fifty.map(() => sign(server.app, code, someBlinded())))
    expect(statuses(answers)).toEqual([201, ...Array(49).fill(404)])
  })

  test('one code, one ticket, asked for fifty times: always the same signature', async () => {
    const [code = ''] = await issueCodes(server, wave, 1)
    const { blinded } = await prepare(server.app, code)
    const answers = await Promise.all(fifty.map(() => sign(server.app, code, blinded)))
    expect(statuses(answers)).toEqual(Array(50).fill(201))
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
  })

  test('one ticket, fifty different sets of answers: all are thanked, one is stored', async () => {
    const [code = ''] = await issueCodes(server, wave, 1)
    const ticket = await ticketFor(server.app, code)
    const before = await stored()
    const answers = await Promise.all(
      fifty.map((_, index) =>
        send(server.app, ticket, submission({ answers: { 'going-well': { text: `${index}` } } })),
      ),
    )
    expect(statuses(answers)).toEqual(Array(50).fill(201))
    expect(await stored()).toBe(before + 1)
  })

  test('one ticket three times in one statement: one is stored', async () => {
    const place = { wave: wave.id, instrument: 'ages-11-17', version: 1, synthetic: false }
    const key = server.context.keys.sealingKey(wave.id) ?? expect.fail()
    const before = await stored()
    const [first, thrice] = [randomBytes(32), randomBytes(32)]
    // The first goes alone; those who come meanwhile go together.
    const sent = await Promise.all(
      [first, thrice, thrice, thrice].map((ticketHash) => {
        const row = sealedRow(server.context, place, submission(), key)
        if (isRefusal(row)) throw new Error(row.refused)
        return spendTicketInto(server.db, { ticketHash, row, today: firstDay })
      }),
    )
    expect(sent.filter((each) => each)).toHaveLength(2)
    expect(await stored()).toBe(before + 2)
  })

  test('one code on the page without JavaScript, sent by fifty at once: one is stored', async () => {
    const [code = ''] = await issueCodes(server, wave, 1)
    const hmac = codeHmac(code, server.context.keys.pepper())
    const place = { wave: wave.id, instrument: 'ages-11-17', version: 1, synthetic: false }
    const key = server.context.keys.sealingKey(wave.id) ?? expect.fail()
    const before = await stored()
    const used = await Promise.all(
      fifty.map(() => {
        const row = sealedRow(server.context, place, submission({ mode: 'plain-page' }), key)
        if (isRefusal(row)) throw new Error(row.refused)
        return useCodeInto(server.db, { hmac, usedFor: randomBytes(32) }, row, firstDay)
      }),
    )
    expect(used.filter((each) => each)).toHaveLength(1)
    expect(await stored()).toBe(before + 1)
    expect((await sign(server.app, code, someBlinded())).statusCode).toBe(404)
  })

  test('answers sent while the wave is sealed: what was thanked is there, what is not there was refused', async () => {
    const codes = await issueCodes(server, wave, 50)
    const before = await stored()
    const tickets = await Promise.all(codes.map((code) => ticketFor(server.app, code)))
    const sealing = (async () => {
      await post(server, wave.officer, `/api/waves/${wave.id}/state`, { state: 'keying-only' })
      return post(server, wave.officer, `/api/waves/${wave.id}/seal`)
    })()
    const sent = await Promise.all(tickets.map((ticket) => send(server.app, ticket, submission())))
    await sealing
    const thanked = sent.filter(({ statusCode }) => statusCode === 201).length
    const responses = await server.db.selectFrom('response').select('id').execute()
    expect([responses.length, await stored()]).toEqual([before + thanked, 0])
  })

  test('sealed by fifty officers at once: sealed once, nothing doubled', async () => {
    const other = await openWave(server, 'oakshire')
    const codes = await issueCodes(server, other, 12)
    for (const code of codes) await respond(server.app, code, submission())
    await post(server, other.officer, `/api/waves/${other.id}/state`, { state: 'keying-only' })
    const cookie = other.officer
    const answers = await Promise.all(
      fifty.map(() =>
        server.app.inject({
          method: 'POST',
          url: `/api/waves/${other.id}/seal`,
          payload: {},
          headers: { cookie },
        }),
      ),
    )
    expect(statuses(answers)).toEqual(Array(50).fill(200))
    const responses = await server.db
      .selectFrom('response')
      .select('id')
      .where('wave_id', '=', other.id)
      .execute()
    expect(responses).toHaveLength(12)
  })
})
