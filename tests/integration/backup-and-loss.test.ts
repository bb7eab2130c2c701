import { chmod, cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrateDatabase } from '../../server/database/migrate-database.ts'
import { openPostgresql } from '../../server/database/open-database.ts'
import { missingKeys } from '../../server/services/missing-keys.ts'
import { madeUpSubmissions } from '../support/answers.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import {
  copyBaseBackup,
  copyFolder,
  type OwnPostgresql,
  startOwnPostgresql,
} from '../support/own-postgresql.ts'
import { lookUp, respond, submission } from '../support/respondent.ts'
import { issueCodes, openWave, sealWave, type TestWave } from '../support/waves.ts'

/*
 * docs/operating.md, rehearsed: a server with one sealed and one open wave is copied as the page says, lost, and started
 * again from the copies, with and without its keys folder.
 */
let folder: string
let original: OwnPostgresql
let first: TestServer
let sealed: TestWave
let open: TestWave
let unusedCode: string
let reportBefore: string

const report = async (server: TestServer): Promise<string> => {
  const url = `/reports/${sealed.id}/ages-11-17.csv`
  const answer = await server.app.inject({ url, headers: { cookie: sealed.officer } })
  expect(answer.statusCode).toBe(200)
  return answer.body
}
const seal = (server: TestServer) =>
  server.app.inject({
    method: 'POST',
    url: `/api/waves/${open.id}/seal`,
    payload: {},
    headers: { cookie: open.officer },
  })
const closeForPaper = (server: TestServer) =>
  server.app.inject({
    method: 'POST',
    url: `/api/waves/${open.id}/state`,
    payload: { state: 'keying-only' },
    headers: { cookie: open.officer },
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heard-backup-'))
  await chmod(folder, 0o711)
  original = await startOwnPostgresql(join(folder, 'data'))
  await original.createDatabase('heard')
  const opened = await openPostgresql(`${original.url}heard`)
  await migrateDatabase(opened.db)
  const database = { name: 'PostgreSQL', open: async () => opened, openEmpty: async () => opened } as const
  first = await buildServer(database)

  sealed = await openWave(first, 'elmshire')
  const codes = await issueCodes(first, sealed, 24)
  for (const [person, each] of madeUpSubmissions(3, 24).entries())
    await respond(first.app, codes[person] ?? '', each)
  await sealWave(first, sealed)
  reportBefore = await report(first)

  open = await openWave(first, 'oakshire')
  const [used = '', unused = ''] = await issueCodes(first, open, 2)
  await respond(first.app, used, submission({ answers: { settled: { code: 'very' } } }))
  unusedCode = unused
  await copyBaseBackup(original, join(folder, 'backup'))
  await cp(first.keysDir, join(folder, 'keys-copy'), { recursive: true })
  await first.close()
  await original.stop()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A new machine: PostgreSQL on a copy of the backup, Heard with a copy of the keys folder, or with an empty one. */
async function restore(name: string, keys: string | undefined) {
  const data = join(folder, name)
  await copyFolder(join(folder, 'backup'), data)
  const postgresql = await startOwnPostgresql(data, { existing: true })
  const opened = await openPostgresql(`${postgresql.url}heard`)
  await migrateDatabase(opened.db)
  const keysDir = join(folder, `${name}-keys`)
  if (keys === undefined) await mkdir(keysDir)
  else await copyFolder(join(folder, keys), keysDir)
  await chmod(keysDir, 0o700)
  const database = { name: 'PostgreSQL', open: async () => opened, openEmpty: async () => opened } as const
  const server = await buildServer(database, { keysDir })
  return {
    server,
    close: async () => {
      await server.close()
      await postgresql.stop()
    },
  }
}

describe('database and keys restored on a new machine', () => {
  let restored: Awaited<ReturnType<typeof restore>>
  beforeAll(async () => {
    restored = await restore('with-keys', 'keys-copy')
  })
  afterAll(() => restored.close())

  test('nothing is lost: the report, the sign-in, the codes and the waiting answers are there', async () => {
    const { server } = restored
    expect(await missingKeys(server.context)).toEqual([])
    expect(await report(server)).toBe(reportBefore)
    expect((await lookUp(server.app, unusedCode)).statusCode).toBe(200)
    await respond(server.app, unusedCode, submission({ answers: { settled: { code: 'fairly' } } }))
    await closeForPaper(server)
    expect((await seal(server)).json()).toMatchObject({ state: 'sealed', answersNotOpened: 0 })
    const answers = await server.db
      .selectFrom('response')
      .select('answers')
      .where('wave_id', '=', open.id)
      .execute()
    const settled = answers.map((row) => (row.answers['settled'] as { readonly code: string }).code)
    expect(settled.toSorted()).toEqual(['fairly', 'very'])
  })
})

describe('the database restored, the keys folder lost', () => {
  let restored: Awaited<ReturnType<typeof restore>>
  beforeAll(async () => {
    restored = await restore('without-keys', undefined)
  })
  afterAll(() => restored.close())

  test('not lost: sealed answers, the same report to the byte, and the sign-in of staff', async () => {
    expect(await report(restored.server)).toBe(reportBefore)
  })

  test('lost: the codes handed out', async () => {
    expect((await lookUp(restored.server.app, unusedCode)).json()).toMatchObject({
      code: 'code-not-recognised',
    })
  })

  test('lost: waiting answers; sealing is refused and changes nothing, in case the folder is found', async () => {
    const { server } = restored
    await closeForPaper(server)
    expect((await seal(server)).json()).toMatchObject({ status: 409, code: 'sealed-answers-not-readable' })
    const waiting = await server.db.selectFrom('inbox').select('id').where('wave_id', '=', open.id).execute()
    expect(waiting).toHaveLength(1)
    await cp(join(folder, 'keys-copy'), server.keysDir, { recursive: true, force: true })
    expect((await seal(server)).json()).toMatchObject({ state: 'sealed', answersNotOpened: 0 })
  })

  test('the operator is told at the start which waves have lost their key', async () => {
    const lost = await restore('told', undefined)
    expect(await missingKeys(lost.server.context)).toEqual([open.id])
    await lost.close()
  })
})
