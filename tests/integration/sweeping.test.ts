import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { codeHmac } from '../../server/access-code.ts'
import type { Context } from '../../server/context.ts'
import { migrateDatabase } from '../../server/database/migrate-database.ts'
import { openPostgresql } from '../../server/database/open-database.ts'
import { releaseComment } from '../../server/services/review-comments.ts'
import { sweepAgain } from '../../server/services/sweep-again.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { type Signs, timesInPages } from '../support/linking-attack/remains.ts'
import { type OwnPostgresql, startOwnPostgresql } from '../support/own-postgresql.ts'
import { respond, submission } from '../support/respondent.ts'
import { issueCodes, openWave, sealWave, type TestWave } from '../support/waves.ts'

/** What somebody reads while something is deleted. */
const lookers = [
  { name: 'a backup that holds the table', reads: ['access_code', 'comment'] },
  { name: 'a long query of another table', reads: ['wave'] },
] as const

const name = 'Anna-Lena'
const text = `My sister ${name} lives far away.`

/**
 * On a PostgreSQL of its own: what is under way in another database of a server keeps deleted rows here too. Not on PGlite,
 * which does one thing after the other, so that nobody looks on.
 */
describe('what was deleted while somebody looked on', () => {
  let folder: string
  let postgresql: OwnPostgresql
  let databases = 0
  let server: TestServer
  let wave: TestWave
  let signs: Signs
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'heard-sweeping-'))
    await chmod(folder, 0o711)
    postgresql = await startOwnPostgresql(join(folder, 'data'))
  })
  afterAll(async () => {
    await postgresql.stop()
    await rm(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    databases += 1
    await postgresql.createDatabase(`heard${databases}`)
    const opened = await openPostgresql(`${postgresql.url}heard${databases}`)
    await migrateDatabase(opened.db)
    const open = async () => opened
    server = await buildServer({ name: 'PostgreSQL', open, openEmpty: open })
    await sql`create extension pageinspect`.execute(server.db)
    wave = await openWave(server)
    const codes = await issueCodes(server, wave, 12)
    for (const code of codes.slice(0, 4)) {
      await respond(server.app, code, submission({ answers: { 'going-well': { text } } }))
    }
    const pepper = server.context.keys.pepper()
    signs = { of: 'codes', bytes: codes.map((code) => codeHmac(code, pepper)) }
  })
  afterEach(() => server.close())

  /** Does something while a transaction that began before is still under way. */
  const lookedAt = (tables: readonly string[], work: () => Promise<void>) =>
    server.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .execute(async (trx) => {
        for (const table of tables) await sql`select from ${sql.table(table)} limit 1`.execute(trx)
        await work()
      })
  const codesInFile = async () => new Set(await timesInPages(server.db, 'access_code', signs))
  const nameInFiles = async () => {
    const signs = { of: 'names', bytes: [Buffer.from(name)] }
    const [waiting = 0] = await timesInPages(server.db, 'comment', signs)
    const [reviewed = 0] = await timesInPages(server.db, 'reviewed_comment', signs)
    return waiting + reviewed
  }
  /** As a process that has just started has it: it knows nothing of what the one before could not do. */
  const afterRestart = (): Context => ({ ...server.context, db: server.db.withoutPlugins() })

  test.each(lookers)('$name: which codes were used goes within the hour after it', async ({ reads }) => {
    await lookedAt(reads, async () => {
      await sealWave(server, wave)
      expect(await sweepAgain(server.context), 'said in the log').toContain('access_code')
    })
    expect(await codesInFile(), 'used and forgotten').not.toEqual(new Set([1]))
    expect(await sweepAgain(server.context)).toEqual([])
    expect(await codesInFile()).toEqual(new Set([1]))
  })

  test.each(lookers)('$name: or at the next start', async ({ reads }) => {
    await lookedAt(reads, () => sealWave(server, wave))
    expect(await codesInFile()).not.toEqual(new Set([1]))
    server.setDay('2026-12-01')
    await sweepAgain(afterRestart())
    expect(await codesInFile()).toEqual(new Set([1]))
  })

  test.each(lookers)(
    '$name: what was blacked out goes within the hour, or at the next start',
    async ({ reads }) => {
      await sealWave(server, wave)
      for (const context of [server.context, afterRestart()]) {
        const comments = await server.db.selectFrom('comment').select('id').execute()
        const [{ id } = expect.fail('No comment waits.')] = comments
        const start = text.indexOf(name)
        const blackedOut = [{ start, end: start + name.length }]
        await lookedAt(reads, async () => {
          const released = await releaseComment(server.context, wave.id, id, {
            blackedOut,
            themes: ['home'],
          })
          expect(released).toEqual({})
        })
        expect(await nameInFiles(), 'in rows, and in what was deleted').toBe(comments.length)
        await sweepAgain(context)
        expect(await nameInFiles()).toBe(comments.length - 1)
      }
    },
  )
})
