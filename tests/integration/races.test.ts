import { randomBytes } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeHmac } from '../../server/access-code.ts'
import type { Database } from '../../server/database/tables.ts'
import { isRefusal } from '../../server/problems.ts'
import { useCode } from '../../server/repositories/access-codes.ts'
import { spendTicketInto, useCodeInto } from '../../server/repositories/inbox.ts'
import { countExchange } from '../../server/repositories/paper-batches.ts'
import { insertSheets } from '../../server/repositories/paper-sheets.ts'
import { sealedRow } from '../../server/services/accept-submission.ts'
import { buildServer, firstDay, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { sheetsOf } from '../support/paper-clerks.ts'
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

  // PGlite does one thing after the other.
  test.skipIf(database.name === 'PGlite')('a send that has begun is waited for by sealing', async () => {
    const other = await openWave(server, 'ashshire')
    const place = { wave: other.id, instrument: 'ages-11-17', version: 1, synthetic: false }
    const row = sealedRow(
      server.context,
      place,
      submission(),
      server.context.keys.sealingKey(other.id) ?? expect.fail(),
    )
    if (isRefusal(row)) throw new Error(row.refused)
    await sealedDuring(other, async (trx, sealing) => {
      await spendTicketInto(trx, { ticketHash: randomBytes(32), row, today: firstDay })
      await sealing()
    })
    const responses = await server.db
      .selectFrom('response')
      .select('id')
      .where('wave_id', '=', other.id)
      .execute()
    expect(responses).toHaveLength(1)
  })

  test.skipIf(database.name === 'PGlite')(
    'a code that is being traded for paper is waited for by sealing, and the sheet is like all others',
    async () => {
      const other = await openWave(server, 'hazelshire')
      const form = { instrument: 'ages-11-17', language: 'en', variant: 'standard' }
      const { random, keys } = server.context
      // The first of the form makes its batch.
      await countExchange(server.db, other.id, random.id(), form)
      await sheetsOf(server, other, { sheets: 3 })
      const [code = ''] = await issueCodes(server, other, 1)
      const hmac = codeHmac(code, keys.pepper())
      await sealedDuring(other, async (trx, sealing) => {
        await useCode(trx, { hmac, usedFor: randomBytes(32), today: firstDay })
        await sealing()
        const batch_id = await countExchange(trx, other.id, random.id(), form)
        await insertSheets(trx, [{ wave_id: other.id, hmac: randomBytes(32), batch_id }])
      })
      const { rows } = await sql<{ sheets: number; transactions: number }>`
        select count(*)::int as sheets, count(distinct xmin::text)::int as transactions
        from paper_sheet where wave_id = ${other.id}`.execute(server.db)
      expect(rows).toEqual([{ sheets: 4, transactions: 1 }])
    },
  )

  /** Seals a wave while a transaction is under way, which is told when sealing waits for it, or does not. */
  async function sealedDuring(
    other: TestWave,
    work: (trx: Database, sealing: () => Promise<void>) => Promise<void>,
  ): Promise<void> {
    let sealed: Promise<unknown> = Promise.resolve()
    await server.db.transaction().execute((trx) =>
      work(trx, async () => {
        await post(server, other.officer, `/api/waves/${other.id}/state`, { state: 'keying-only' })
        let over = false
        sealed = post(server, other.officer, `/api/waves/${other.id}/seal`).finally(() => {
          over = true
        })
        while (!over && !(await somebodyWaits())) await wait(20)
      }),
    )
    await sealed
  }

  const somebodyWaits = async (): Promise<boolean> => {
    const { rows } = await sql`
      select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(server.db)
    return rows.length > 0
  }

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
