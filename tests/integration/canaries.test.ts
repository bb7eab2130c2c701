import { chmod, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ticket } from '../../client/respondent/edge/prepare-ticket.ts'
import { type OpenDatabase, openPostgresql } from '../../server/database/open-database.ts'
import { findInstrument } from '../../surveys/instruments/index.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import { findCanaries } from '../support/find-canaries.ts'
import { type OwnPostgresql, startOwnPostgresql } from '../support/own-postgresql.ts'
import { remoteApp } from '../support/remote-app.ts'
import { lookUp, respond, submission, ticketFor } from '../support/respondent.ts'
import { type RunningProcess, runProcess } from '../support/run-process.ts'

/*
 * Words that nothing but this test has ever said, in every field and header that somebody can fill, through the whole
 * life of a wave, on the real program with PostgreSQL. Then everything the machine has written is searched for them.
 */
const instrument = findInstrument('ages-11-17', 1) ?? expect.fail()
const comments = ['canaryCommentGoingWell', 'canaryCommentWouldChange']
const refused = [
  'canaryUnknownField',
  'canaryLanguage',
  'canaryAnswerCode',
  'canaryItem',
  'canaryPadding',
  'canaryBrokenJson',
  'canaryQuery',
  'canaryPath',
]
const headers = {
  'user-agent': 'canaryAgent',
  referer: 'https://canary-referer.example/',
  'accept-language': 'canaryAcceptLanguage',
  'x-forwarded-for': '203.0.113.77',
  'x-request-id': 'canaryRequestId',
  forwarded: 'for=203.0.113.78',
}
const inHeaders = ['canaryAgent', 'canary-referer', 'canaryAcceptLanguage', '203.0.113.7', 'canaryRequestId']
/** Ids of questions are in every set of answers and nowhere else in a database. */
const inAnswers = instrumentItems(instrument)
  .filter(({ id, kind }) => id.length > 10 && kind !== 'free-text')
  .map(({ id }) => id)

let folder: string
let postgresql: OwnPostgresql
let database: OpenDatabase
let heard: RunningProcess
let app: FastifyInstance
let officer: string
const secrets: string[] = []
const wave = 'canary-shire-spring'

const signIn = async (token: string): Promise<string> => {
  const answer = await app.inject({ method: 'POST', url: '/api/sign-in', payload: { token } })
  return String(answer.headers['set-cookie']).replace(/;.*/, '')
}
const post = async (cookie: string, url: string, payload: object) => {
  const answer = await app.inject({ method: 'POST', url, payload, headers: { cookie } })
  if (answer.statusCode >= 300) throw new Error(`${url}: ${answer.body}`)
  return answer.json()
}
const plain = (request: object) => app.inject(request)
const searched = () => [folder]
const dumped = async (): Promise<Readonly<Record<string, string>>> => {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'`.execute(database.db)
  const dump: Record<string, string> = {}
  for (const { name } of rows) {
    const text = await sql<{ text: string }>`select t::text as text from ${sql.table(name)} as t`.execute(
      database.db,
    )
    dump[name] = text.rows.map((row) => row.text).join('\n')
  }
  return dump
}
const tablesWith = async (words: readonly string[]) =>
  Object.entries(await dumped())
    .filter(([, text]) => words.some((word) => text.includes(word)))
    .map(([name]) => name)
/** Names of the files of the database in which a table keeps its rows, with its index and what is too long for it. */
const filesOfTable = async (table: string) => {
  const { rows } = await sql<{ path: string }>`
    select pg_relation_filepath(oid) as path from pg_class where relname = ${table}
    union select pg_relation_filepath(reltoastrelid) from pg_class where relname = ${table} and reltoastrelid <> 0
    union select pg_relation_filepath(indexrelid) from pg_index where indrelid = ${table}::regclass`.execute(
    database.db,
  )
  return rows.map(({ path }) => join(postgresql.folder, path))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heard-canaries-'))
  await chmod(folder, 0o711)
  for (const name of ['tmp', 'reports', 'data']) await mkdir(join(folder, name))
  postgresql = await startOwnPostgresql(join(folder, 'postgresql'))
  await postgresql.createDatabase('heard')
  database = await openPostgresql(`${postgresql.url}heard`)
  heard = runProcess('server/main.ts', {
    PORT: '0',
    DATABASE_URL: `${postgresql.url}heard`,
    DATA_DIR: join(folder, 'data'),
    KEYS_DIR: join(folder, 'keys'),
    TMPDIR: join(folder, 'tmp'),
    // It would keep our own source in TMPDIR, which names every question.
    TSX_DISABLE_CACHE: '1',
    NODE_OPTIONS: `--report-on-signal --report-on-fatalerror --report-exclude-env --report-directory=${join(folder, 'reports')}`,
  })
  const output = await heard.printed('ready: ')
  const address = /ready: (http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1] ?? ''
  app = remoteApp(address, headers)
  const programme = await signIn(/#token=([\w-]+)/.exec(output)?.[1] ?? '')
  await post(programme, '/api/local-authorities', {
    id: 'canary-shire',
    name: 'Canary Shire',
    nation: 'england',
  })
  const today = new Date().toISOString().slice(0, 10)
  const planned = await post(programme, '/api/local-authorities/canary-shire/waves', {
    name: 'Spring',
    opensOn: today,
    closesOn: `${Number(today.slice(0, 4)) + 1}-01-31`,
    instruments: [{ id: 'ages-11-17', version: 1, eligible: 60 }],
  })
  expect(planned.id).toBe(wave)
  const link = await post(programme, '/api/local-authorities/canary-shire/officers', {})
  const token = String(link.signInPath).replace(/^.*#token=/, '')
  officer = await signIn(token)
  await post(officer, `/api/waves/${wave}/state`, { state: 'open' })
  const { codes } = await post(officer, `/api/waves/${wave}/codes`, { instrument: 'ages-11-17', count: 15 })
  secrets.push(token, officer.replace(/^[^=]+=/, ''), programme.replace(/^[^=]+=/, ''), ...codes)

  const answers = {
    settled: { code: 'very' },
    'going-well': { text: comments[0] },
    'would-change': { text: comments[1] },
  }
  for (const code of codes.slice(0, 12)) {
    await lookUp(app, code)
    await respond(app, code, submission({ answers: answers as never }))
  }
  await sendWhatIsRefused(codes[13] ?? '', await ticketFor(app, codes[12] ?? ''))
}, 240_000)
afterAll(async () => {
  heard.process.kill('SIGKILL')
  await heard.ended
  await database.close()
  await postgresql.stop()
  await rm(folder, { recursive: true, force: true })
})

async function sendWhatIsRefused(code: string, ticket: Ticket): Promise<void> {
  const send = (submitted: object, more: object = {}) =>
    plain({
      method: 'POST',
      url: '/api/submissions',
      payload: { ticket, submission: submitted, padding: 'canaryPadding', ...more },
    })
  await send(submission({ language: 'canaryLanguage' }))
  await send(submission({ answers: { canaryItem: { code: 'canaryAnswerCode' } } }))
  await send(submission(), { canaryUnknownField: 'canaryUnknownField' })
  for (const url of ['/api/submissions', '/api/codes/look-up', '/api/tickets', '/']) {
    await plain({ method: 'POST', url, payload: '{"canaryBrokenJson' })
    await plain({
      method: 'POST',
      url: `${url}?code=${code}&q=canaryQuery`,
      payload: { code: 'canaryUnknownField' },
    })
  }
  await plain({ url: `/api/canaryPath/${code}` })
  await plain({ url: `/?code=${code}&canaryQuery` })
}

const writeEverything = async () => {
  await sql`checkpoint`.execute(database.db)
  const before = (await readdir(join(folder, 'reports'))).length
  heard.process.kill('SIGUSR2')
  await expect
    .poll(async () => (await readdir(join(folder, 'reports'))).length, { timeout: 60_000 })
    .toBeGreaterThan(before)
}

test('while answers wait, nothing that was sent is anywhere', async () => {
  await writeEverything()
  const words = [...comments, ...refused, ...inHeaders, ...inAnswers, ...secrets]
  expect(await tablesWith(words)).toEqual([])
  expect(findCanaries(words, searched())).toEqual([])
})

test('everything a child sent is only where it may be', async () => {
  await post(officer, `/api/waves/${wave}/state`, { state: 'keying-only' })
  await post(officer, `/api/waves/${wave}/seal`, {})
  for (const ending of ['', '.pdf', '.csv']) {
    const report = await plain({ url: `/reports/${wave}/ages-11-17${ending}`, headers: { cookie: officer } })
    expect(report.statusCode).toBe(200)
    expect(comments.filter((comment) => report.body.includes(comment))).toEqual([])
  }
  await writeEverything()
  expect(await tablesWith(comments)).toEqual(['comment'])
  expect((await tablesWith(inAnswers)).toSorted()).toEqual(['response'])
  expect(await tablesWith([...refused, ...inHeaders, ...secrets])).toEqual([])

  const log = (file: string) => file.startsWith(join(postgresql.folder, 'pg_wal/'))
  const elsewhere = async (words: readonly string[], table: string) => {
    const allowed = await filesOfTable(table)
    return findCanaries(words, searched()).filter(({ file }) => !allowed.includes(file) && !log(file))
  }
  expect(await elsewhere(comments, 'comment')).toEqual([])
  expect(await elsewhere(inAnswers, 'response')).toEqual([])
  expect(findCanaries([...refused, ...inHeaders, ...secrets], searched())).toEqual([])
  expect(
    findCanaries(comments, [join(postgresql.folder, 'base')]).length,
    'the search finds',
  ).toBeGreaterThan(0)
})

test('the logs of the program and of the database hold none of it', () => {
  // The link of the first start is meant to be printed; its token is not among these.
  const logs = `${heard.output()}${heard.errors()}${postgresql.logs()}`
  expect(logs).toContain('"route":"/api/submissions"')
  const words = [...comments, ...refused, ...inHeaders, ...inAnswers, ...secrets, wave]
  expect(words.filter((word) => logs.includes(word))).toEqual([])
})

test('there are no metrics to leak by', async () => {
  for (const url of ['/metrics', '/api/metrics', '/debug/vars', '/health/metrics']) {
    expect((await plain({ url })).statusCode).toBe(404)
  }
})

test('a diagnostic report written in the middle holds no answer, no code and no setting', async () => {
  const reports = await readdir(join(folder, 'reports'))
  expect(reports.length).toBeGreaterThan(0)
  for (const name of reports) {
    const report = await readFile(join(folder, 'reports', name), 'utf8')
    expect(JSON.parse(report)).toHaveProperty('javascriptHeap')
    expect(report).not.toContain(postgresql.url)
  }
})

test('deleted, the wave’s answers and comments are in no file of the database any more', async () => {
  const answer = await plain({ method: 'DELETE', url: `/api/waves/${wave}`, headers: { cookie: officer } })
  expect(answer.statusCode).toBe(200)
  await sql`checkpoint`.execute(database.db)
  expect(findCanaries([...comments, ...inAnswers], [join(postgresql.folder, 'base')])).toEqual([])
})
