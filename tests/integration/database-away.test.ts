import { expect, test } from 'vitest'
import { migrateDatabase } from '../../server/database/migrate-database.ts'
import { openPostgresql } from '../../server/database/open-database.ts'
import { buildServer } from '../support/build-server.ts'
import { startPostgresql } from '../support/collection/postgresql.ts'
import { openPlainPage, postForm, sent } from '../support/plain-page.ts'
import { lookUp, respond, send, submission, ticketFor } from '../support/respondent.ts'
import { issueCodes, openWave } from '../support/waves.ts'

test('while the database is away everybody is told to try again, and the same again counts once', async () => {
  const postgresql = await startPostgresql()
  const opened = await openPostgresql(postgresql.url)
  await migrateDatabase(opened.db)
  const database = { name: 'PostgreSQL', open: async () => opened, openEmpty: async () => opened } as const
  const server = await buildServer(database)
  try {
    const wave = await openWave(server)
    const [first = '', second = '', third = '', fourth = ''] = await issueCodes(server, wave, 4)
    // From here on the wave's key is known, and only storing needs the database.
    await respond(server.app, fourth, submission())
    const ticket = await ticketFor(server.app, first)
    const page = sent(await openPlainPage(server.app, second))

    await postgresql.kill()
    const notReady = { status: 503, code: 'not-ready' }
    expect((await lookUp(server.app, third)).json()).toMatchObject(notReady)
    expect((await send(server.app, ticket, submission())).json()).toMatchObject(notReady)
    const waves = await server.app.inject({ url: '/api/waves', headers: { cookie: wave.officer } })
    expect(waves.json()).toMatchObject(notReady)
    expect((await server.app.inject('/health/ready')).json()).toMatchObject(notReady)
    const failed = await postForm(server.app, page)
    expect([failed.statusCode, failed.body.includes('name="helper"')]).toEqual([503, true])

    await postgresql.start()
    expect((await lookUp(server.app, third)).statusCode).toBe(200)
    expect((await send(server.app, ticket, submission())).statusCode).toBe(201)
    expect((await postForm(server.app, page)).statusCode).toBe(200)
    expect(await server.db.selectFrom('inbox').select('id').execute()).toHaveLength(3)
  } finally {
    await server.close()
    await postgresql.stop()
  }
})
