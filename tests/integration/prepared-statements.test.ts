import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { lookUp, prepare, send, sign, submission } from '../support/respondent.ts'
import { issueCodes, openWave, type TestWave } from '../support/waves.ts'

/** Only PostgreSQL keeps statements: PGlite has one connection and parses each time. */
const postgresql = databases.find(({ name }) => name === 'PostgreSQL')
if (postgresql === undefined) throw new Error('PostgreSQL is one of the databases.')

let server: TestServer
let wave: TestWave
beforeAll(async () => {
  server = await buildServer(postgresql)
  wave = await openWave(server)
})
afterAll(() => server.close())

const respondOnce = async (): Promise<number[]> => {
  const [code = ''] = await issueCodes(server, wave, 1)
  const prepared = await prepare(server.app, code)
  const signed = await sign(server.app, code, prepared.blinded)
  const ticket = await prepared.finish(signed.json().blindSignature)
  const answers = [
    await lookUp(server.app, code),
    signed,
    await send(server.app, ticket, submission()),
    await send(server.app, ticket, submission()),
  ]
  return answers.map(({ statusCode }) => statusCode)
}

test('what runs for every respondent is planned once a connection', async () => {
  await respondOnce()
  const { rows } = await sql<{ name: string }>`select name from pg_prepared_statements order by name`.execute(
    server.db,
  )
  expect(rows.map(({ name }) => name)).toEqual([
    'find-code-places',
    'find-key-place',
    'is-ticket-spent',
    'spend-tickets-into-1',
    'use-codes',
  ])
})

test('a column that a newer process adds meanwhile stops nobody', async () => {
  for (const table of [
    'access_code',
    'signing_key',
    'spent_ticket',
    'inbox',
    'wave',
    'wave_instrument',
    'local_authority',
  ]) {
    await sql`alter table ${sql.table(table)} add column added_later text`.execute(server.db)
  }
  expect(await respondOnce()).toEqual([200, 201, 201, 201])
})
