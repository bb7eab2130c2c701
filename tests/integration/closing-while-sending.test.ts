import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { makePass, send, spend, submission } from '../support/respondent.ts'
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
    const [arrived, waiting] = [makePass(), makePass()]
    await spend(server.app, codes[0] ?? '', arrived.passHash)
    await send(server.app, arrived.pass, submission())
    await spend(server.app, codes[1] ?? '', waiting.passHash)
    await post(server, wave.officer, `/api/waves/${wave.id}/state`, { state: 'keying-only' })

    expect((await spend(server.app, codes[0] ?? '', arrived.passHash)).statusCode).toBe(201)
    expect((await send(server.app, arrived.pass, submission())).statusCode).toBe(201)
    expect((await spend(server.app, codes[1] ?? '', waiting.passHash)).statusCode).toBe(201)
    expect((await send(server.app, waiting.pass, submission())).json()).toMatchObject({ code: 'wave-closed' })
    expect((await spend(server.app, codes[1] ?? '', makePass().passHash)).statusCode).toBe(409)
    expect(await server.db.selectFrom('inbox').select('id').execute()).toHaveLength(1)
  })
})
