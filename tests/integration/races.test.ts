import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { makePass, send, spend, submission } from '../support/respondent.ts'
import { issueCodes, openWave, post, type TestWave } from '../support/waves.ts'

const twenty = Array.from({ length: 20 })
const statuses = (answers: readonly { statusCode: number }[]): number[] =>
  answers.map(({ statusCode }) => statusCode).toSorted((left, right) => left - right)

describe.each(databases)('twenty at once, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  beforeAll(async () => {
    server = await buildServer(database)
    wave = await openWave(server)
  })
  afterAll(() => server.close())

  test('one code, twenty passes: one is issued', async () => {
    const [code = ''] = await issueCodes(server, wave, 1)
    const answers = await Promise.all(twenty.map(() => spend(server.app, code, makePass().passHash)))
    expect(statuses(answers)).toEqual([201, ...Array(19).fill(404)])
    expect(await server.db.selectFrom('pass').selectAll().execute()).toHaveLength(1)
  })

  test('one code, one pass, asked for twenty times: always the same answer, one pass', async () => {
    const [code = ''] = await issueCodes(server, wave, 1)
    const { passHash } = makePass()
    const answers = await Promise.all(twenty.map(() => spend(server.app, code, passHash)))
    expect(statuses(answers)).toEqual(Array(20).fill(201))
    expect(await server.db.selectFrom('pass').selectAll().execute()).toHaveLength(2)
  })

  test('one pass, twenty different sets of answers: all are thanked, one is stored', async () => {
    const [code = ''] = await issueCodes(server, wave, 1)
    const { pass, passHash } = makePass()
    await spend(server.app, code, passHash)
    const answers = await Promise.all(twenty.map(() => send(server.app, pass, submission())))
    expect(statuses(answers)).toEqual(Array(20).fill(201))
    expect(await server.db.selectFrom('inbox').selectAll().execute()).toHaveLength(1)
  })

  test('answers sent while the wave is sealed: what was thanked is there, what is not there was refused', async () => {
    const codes = await issueCodes(server, wave, 20)
    const passes = await Promise.all(
      codes.map(async (code) => {
        const { pass, passHash } = makePass()
        await spend(server.app, code, passHash)
        return pass
      }),
    )
    const sealing = (async () => {
      await post(server, wave.officer, `/api/waves/${wave.id}/state`, { state: 'keying-only' })
      return post(server, wave.officer, `/api/waves/${wave.id}/seal`)
    })()
    const sent = await Promise.all(passes.map((pass) => send(server.app, pass, submission())))
    await sealing
    const thanked = sent.filter(({ statusCode }) => statusCode === 201).length
    const stored = await server.db.selectFrom('response').select('id').execute()
    const left = await server.db.selectFrom('inbox').select('id').execute()
    expect([stored.length, left.length]).toEqual([thanked + 1, 0])
  })

  test('sealed by twenty officers at once: sealed once, nothing doubled', async () => {
    const other = await openWave(server, 'oakshire')
    const codes = await issueCodes(server, other, 12)
    for (const code of codes) {
      const { pass, passHash } = makePass()
      await spend(server.app, code, passHash)
      await send(server.app, pass, submission())
    }
    await post(server, other.officer, `/api/waves/${other.id}/state`, { state: 'keying-only' })
    const cookie = other.officer
    const answers = await Promise.all(
      twenty.map(() =>
        server.app.inject({
          method: 'POST',
          url: `/api/waves/${other.id}/seal`,
          payload: {},
          headers: { cookie },
        }),
      ),
    )
    expect(statuses(answers)).toEqual(Array(20).fill(200))
    const stored = await server.db
      .selectFrom('response')
      .select('id')
      .where('wave_id', '=', other.id)
      .execute()
    expect(stored).toHaveLength(12)
  })
})
