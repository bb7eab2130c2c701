import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { lookUp, makePass, send, spend, submission } from '../support/respondent.ts'
import { issueCodes, openWave, sealWave, type TestWave } from '../support/waves.ts'

const answers = {
  'feels-safe-at-home': { code: 'always' },
}

describe.each(databases)('answering, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  beforeAll(async () => {
    server = await buildServer(database)
    wave = await openWave(server)
  })
  afterAll(() => server.close())

  const waiting = async (): Promise<number> =>
    (await server.db.selectFrom('inbox').select('id').where('wave_id', '=', wave.id).execute()).length

  test('from code to thank-you, each step repeated after a lost connection, makes one response', async () => {
    const [code = ''] = await issueCodes(server, wave, 1)
    const found = await lookUp(server.app, code.toLowerCase().replaceAll('-', ' '))
    expect(found.json()).toEqual({
      localAuthority: { name: 'elmshire council', nation: 'england' },
      wave: { opensOn: '2026-03-02', closesOn: '2026-03-31', synthetic: false },
      instrument: { id: 'ages-11-17', version: 1, band: '11-17' },
      languages: ['en'],
    })

    const { pass, passHash } = makePass()
    const issued = await spend(server.app, code, passHash)
    const issuedAgain = await spend(server.app, code, passHash)
    expect([issued.statusCode, issued.json()]).toEqual([201, { status: 'issued' }])
    expect(issuedAgain.body).toBe(issued.body)

    const received = await send(server.app, pass, submission({ answers: {} }))
    const receivedAgain = await send(server.app, pass, submission({ answers }))
    expect([received.statusCode, received.json()]).toEqual([201, { status: 'received' }])
    expect(receivedAgain.body).toBe(received.body)
    expect(await waiting()).toBe(1)

    expect((await lookUp(server.app, code)).statusCode, 'looking up never says it was used').toBe(200)
    await sealWave(server, wave)
    const stored = await server.db.selectFrom('response').selectAll().execute()
    expect(stored).toHaveLength(1)
  })
})
