import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fileKeyStore } from '../../server/key-store.ts'
import { systemRandom } from '../../server/random-source.ts'
import { openResponse } from '../../server/sealing/sealed-response.ts'
import { type Attack, attack, ordersOfUse } from '../support/linking-attack/attack.ts'
import { type AttackedServer, attackedServer } from '../support/linking-attack/attacked-server.ts'
import { bestPairing, moreThanChance } from '../support/linking-attack/best-pairing.ts'
import { findBytes } from '../support/linking-attack/find-bytes.ts'
import { type Order, sequencesOf } from '../support/linking-attack/orders.ts'
import { filesOf, timesInPages } from '../support/linking-attack/remains.ts'
import {
  codeSigns,
  people,
  personOfAnswers,
  responsesTable,
} from '../support/linking-attack/two-hundred-people.ts'
import { waysToAnswer } from '../support/linking-attack/ways-to-answer.ts'
import { sealWave } from '../support/waves.ts'

/*
 * The attack of docs/design.md D4: 200 people, each code used right before its answers are sent, one person after the
 * other. The attacker holds the list of codes and the pepper, all logs, the whole database with the files under it and
 * its write-ahead log, and copies of all that from before sealing; and tries every order there is against every other.
 */
describe.each(waysToAnswer)('200 people, $name', ({ way }) => {
  let attacked: AttackedServer
  let found: Attack
  let use: readonly Order[]
  beforeAll(async () => {
    attacked = await attackedServer(way)
    const { server, wave, cards, postgresql, backup, backupFolder } = attacked
    await sealWave(server, wave)
    use = await ordersOfUse(backup.db, cards)
    const answers = [await responsesByWaitingIds(attacked)]
    found = await attack(server, wave, cards, [postgresql.folder, backupFolder], { codes: use, answers })
  })
  afterAll(() => attacked.close())

  test('the attacker has much to look at: who used a code, and when before whom, is in the backup', () => {
    const inTurn = { found: 'the truth', people: Array.from({ length: people }, (_, person) => person) }
    expect(bestPairing(use, [inTurn]).matched).toBe(people)
    expect(found.orders.codes.length).toBeGreaterThan(8)
    expect(found.orders.answers.length).toBeGreaterThan(5)
  })

  test('after sealing, codes and answers cannot be matched better than by chance', () => {
    expect(found.codesToAnswers.matched, JSON.stringify(found.codesToAnswers)).toBeLessThan(moreThanChance)
  })

  test('after sealing, comments and answers cannot be matched better than by chance', () => {
    expect(found.commentsToAnswers.matched, JSON.stringify(found.commentsToAnswers)).toBeLessThan(
      moreThanChance,
    )
  })

  test('after sealing, codes and comments cannot be matched better than by chance', () => {
    expect(found.codesToComments.matched, JSON.stringify(found.codesToComments)).toBeLessThan(moreThanChance)
  })

  test('every response and comment has the same transaction, and no sequence counts them', async () => {
    const { db } = attacked.server
    const { rows } = await sql<{ transactions: number }>`
      select count(distinct xmin::text)::int as transactions
      from (select xmin from response union all select xmin from comment) as moved`.execute(db)
    expect(rows).toEqual([{ transactions: 1 }])
    // One counts what staff did, and nothing that a respondent does.
    expect(await sequencesOf(db)).toEqual(['audit_line_id_seq'])
  })

  test('nothing that could be dated is left: no waiting row, no used code, no order of spent tickets', async () => {
    const { db } = attacked.server
    const used = await db.selectFrom('access_code').select('hmac').where('used_for', 'is not', null).execute()
    const waiting = await db.selectFrom('inbox').select('id').execute()
    expect([used, waiting]).toEqual([[], []])
    const spent = await sql<{ hash: string; xmin: string }>`
      select encode(ticket_hash, 'hex') as hash, xmin::text as xmin from spent_ticket order by ctid`.execute(
      db,
    )
    const hashes = spent.rows.map(({ hash }) => hash)
    expect(hashes, 'spent tickets lie in the order of their hashes').toEqual(hashes.toSorted())
    expect(new Set(spent.rows.map(({ xmin }) => xmin)).size).toBeLessThanOrEqual(1)
  })

  test('of paper nothing is left that says which sheet came back, or what was typed from it', async () => {
    const { db } = attacked.server
    const entries = await db.selectFrom('paper_entry').select('staff_id').execute()
    const { rows: file } = await sql<{
      size: number
    }>`select pg_relation_size('paper_entry')::int as size`.execute(db)
    expect([entries, file]).toEqual([[], [{ size: 0 }]])
    const sheets = await sql<{ hash: string; state: string; xmin: string }>`
      select encode(hmac, 'hex') as hash, state, xmin::text as xmin from paper_sheet order by ctid`.execute(
      db,
    )
    const hashes = sheets.rows.map(({ hash }) => hash)
    expect(hashes, 'sheets lie in the order of their hashes').toEqual(hashes.toSorted())
    expect(new Set(sheets.rows.map(({ state, xmin }) => `${state} ${xmin}`)).size).toBeLessThanOrEqual(1)
    const signs = { of: 'sheets', bytes: hashes.map((hash) => Buffer.from(hash, 'hex')) }
    const times = hashes.length === 0 ? [] : await timesInPages(db, 'paper_sheet', signs)
    expect(
      times.filter((each) => each !== 1),
      'and in no dead row',
    ).toEqual([])
  })

  test('which codes were used is in no page of the table any more, dead rows and swept ones included', async () => {
    const { server, cards } = attacked
    const times = await timesInPages(server.db, 'access_code', codeSigns(cards))
    expect(new Set(times)).toEqual(new Set([1]))
  })

  test('the logs hold no code, no id and no answer to order anything by', async () => {
    const ids = await attacked.server.db.selectFrom('response').select('id').execute()
    const secrets = [...attacked.cards.codes, ...ids.map(({ id }) => id), 'What person']
    expect(secrets.filter((secret) => attacked.server.logs().includes(secret))).toEqual([])
  })

  test('a base backup and its write-ahead log, taken while answers wait, hold no answer in clear', async () => {
    const words = Array.from({ length: people }, (_, person) => Buffer.from(`What person ${person} wrote.`))
    const hits: string[] = []
    for (const name of filesOf(attacked.backupFolder)) {
      findBytes(readFileSync(join(attacked.backupFolder, name)), words, () => hits.push(name))
    }
    expect(hits).toEqual([])
    const { rows } = await sql<{ waiting: number; lengths: number }>`
      select count(*)::int as waiting, count(distinct length(sealed))::int as lengths from inbox`.execute(
      attacked.backup.db,
    )
    expect(rows).toEqual([{ waiting: people, lengths: 1 }])
  })

  test('with the keys gone, nobody can open what waits in the backup', async () => {
    expect(await openedInBackup(attacked, attacked.server.keysDir)).toEqual([])
  })

  test('with KEYS_DIR and the database of an open wave in hand everybody is found, and the page says so', async () => {
    const inOrder = await openedInBackup(attacked, attacked.keysCopy)
    const opened = { found: 'opened with the key', people: inOrder }
    expect(bestPairing(use, [opened]).matched).toBe(people)
    const page = readFileSync(join(import.meta.dirname, '../../docs/operating.md'), 'utf8').replaceAll(
      /\s+/g,
      ' ',
    )
    expect(page).toContain(
      'Whoever holds the keys folder and the database of an open wave, or a copy of each, can read the waiting answers and tell which code each came from.',
    )
  })
})

/** Everybody who can be read in the backup with the keys of a folder, in the order in which their answers arrived. */
async function openedInBackup({ backup, wave }: AttackedServer, folder: string): Promise<readonly number[]> {
  const { rows } = await sql<{
    wave_id: string
    id: string
    instrument: string
    version: number
    sealed: Buffer
  }>`select * from inbox order by xmin::text::bigint`.execute(backup.db)
  const store = fileKeyStore(folder, systemRandom)
  const keys = [store.sealingKey(wave.id), store.pepper().export()].flatMap((key) => key ?? [])
  return rows.flatMap((row) => {
    const place = { wave: row.wave_id, id: row.id, instrument: row.instrument, version: row.version }
    const content = keys.map((key) => openResponse(row.sealed, place, key)).find((each) => each !== undefined)
    return content ? [personOfAnswers(content.answers as Parameters<typeof personOfAnswers>[0])] : []
  })
}

/** Had a response kept the id it waited under, the backup would tell when it came. */
async function responsesByWaitingIds({ backup, server }: AttackedServer): Promise<Order> {
  const { rows } = await sql<{ id: string }>`select id from inbox order by xmin::text::bigint`.execute(
    backup.db,
  )
  const responses = await server.db.selectFrom('response').selectAll().execute()
  const persons = new Map(responses.map((row) => [row.id, responsesTable.personOf(row)]))
  return { found: 'the ids they waited under', people: rows.flatMap(({ id }) => persons.get(id) ?? []) }
}
