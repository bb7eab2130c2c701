import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { respond, submission } from '../support/respondent.ts'
import { issueCodes, openWave, sealWave, type TestWave } from '../support/waves.ts'

/*
 * The attack of docs/design.md D4, on the real PostgreSQL: 200 people, each code spent right before its answers are
 * sent, one person after the other. Everybody writes their own number, so that a match can be checked. Whoever
 * holds the database afterwards orders both tables by what PostgreSQL remembers and pairs them.
 */
const people = 200
const [, postgresql] = databases
if (postgresql === undefined) throw new Error('PostgreSQL is the second database.')

let server: TestServer
let wave: TestWave
beforeAll(async () => {
  server = await buildServer(postgresql)
  wave = await openWave(server)
  const codes = await issueCodes(server, wave, people)
  for (const [person, code] of codes.entries()) {
    const answers = {
      'life-satisfaction': { code: String(person % 11) },
      'going-well': { text: `${person}` },
    }
    await respond(server.app, code, submission({ answers }))
  }
  await sealWave(server, wave)
})
afterAll(() => server.close())

test('every response has the same transaction, so `xmin` pairs nobody', async () => {
  const { rows } = await sql<{ transactions: number }>`
    select count(distinct xmin::text)::int as transactions from response`.execute(server.db)
  expect(rows).toEqual([{ transactions: 1 }])
})

test('the order in which responses lie has nothing to do with the order in which they came', async () => {
  const order = async (table: 'response' | 'comment') => {
    const { rows } = await sql<{ life: string | null; text: string | null }>`
      select to_jsonb(row) -> 'answers' -> 'life-satisfaction' ->> 'code' as life, to_jsonb(row) ->> 'text' as text
      from ${sql.table(table)} as row order by ctid`.execute(server.db)
    return rows
  }
  // Chance alone puts about one comment in its own place; ten would be one time in a million.
  const comments = await order('comment')
  const inPlace = comments.filter(({ text }, place) => text === String(place)).length
  expect(comments).toHaveLength(people)
  expect(inPlace).toBeLessThan(10)
  // Answers repeat every eleven people: chance alone puts 18 of 200 in place.
  const responses = await order('response')
  expect(responses.filter(({ life }, place) => life === String(place % 11)).length).toBeLessThan(45)
  // And the two tables are not in step with each other either: chance 18 of 200.
  const together = responses.filter(({ life }, place) => life === String(Number(comments[place]?.text) % 11))
  expect(together.length).toBeLessThan(45)
})

test('nothing that could be dated is left: no waiting row, no used code, no order of spent tickets', async () => {
  const { rows } = await sql<{ waiting: number; used: number; transactions: number }>`
    select (select count(*) from inbox)::int as waiting,
      (select count(*) from access_code where used_for is not null)::int as used,
      (select count(distinct xmin::text) from spent_ticket)::int as transactions`.execute(server.db)
  expect(rows).toEqual([{ waiting: 0, used: 0, transactions: 1 }])
  const spent = await sql<{ hash: string }>`
    select encode(ticket_hash, 'hex') as hash from spent_ticket order by ctid`.execute(server.db)
  const hashes = spent.rows.map(({ hash }) => hash)
  expect(hashes).toHaveLength(people)
  expect(hashes).toEqual(hashes.toSorted())
})
