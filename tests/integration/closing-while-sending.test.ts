import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { prepare, send, sign, someBlinded, submission, ticketFor } from '../support/respondent.ts'
import { issueCodes, openWave, post, type TestWave } from '../support/waves.ts'

/** "Your answers are in" is true or it is not said: the wave closes while somebody's connection is down. */
describe.each(databases)('closing while somebody sends, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  let codes: readonly string[]

  beforeAll(async () => {
    server = await buildServer(database)
    wave = await openWave(server)
    codes = await issueCodes(server, wave, 2)
  })
  afterAll(() => server.close())

  test('whose answers arrived is thanked again, whose did not is told that it closed', async () => {
    const arrived = await ticketFor(server.app, codes[0] ?? '')
    await send(server.app, arrived, submission())
    const waiting = await prepare(server.app, codes[1] ?? '')
    const signed = await sign(server.app, codes[1] ?? '', waiting.blinded)
    const held = await waiting.finish(signed.json().blindSignature)
    await post(server, wave.officer, `/api/waves/${wave.id}/state`, { state: 'keying-only' })

    expect((await send(server.app, arrived, submission())).statusCode).toBe(201)
    expect((await send(server.app, held, submission())).json()).toMatchObject({ code: 'wave-closed' })
    for (const blinded of [waiting.blinded, someBlinded()]) {
      const again = await sign(server.app, codes[1] ?? '', blinded)
      expect(again.json()).toMatchObject({ code: 'wave-closed' })
    }
    expect(await server.db.selectFrom('inbox').select('id').execute()).toHaveLength(1)

    await post(server, wave.officer, `/api/waves/${wave.id}/seal`)
    const late = await send(server.app, arrived, submission())
    expect(late.statusCode, 'a phone that was switched off until after sealing').toBe(201)
    expect((await send(server.app, held, submission())).json()).toMatchObject({ code: 'wave-closed' })
    expect(await server.db.selectFrom('inbox').select('id').execute()).toHaveLength(0)
  })
})
