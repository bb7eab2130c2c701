import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { destroyLeftoverKeys } from '../../server/services/destroy-leftover-keys.ts'
import { madeUpSubmissions } from '../support/answers.ts'
import { buildServer, firstDay, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { respond, submission } from '../support/respondent.ts'
import { issueCodes, openWave, post, sealWave, type TestWave } from '../support/waves.ts'

describe.each(databases)('sealing, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  let keyFile: string
  let authorities = 0
  beforeAll(async () => {
    server = await buildServer(database)
  })
  /** Every test has a local authority and a wave of its own. */
  beforeEach(async () => {
    authorities += 1
    wave = await openWave(server, `elmshire-${authorities}`)
    keyFile = join(server.keysDir, `sealing-${wave.id}.key`)
  })
  afterAll(() => server.close())

  const inbox = () => server.db.selectFrom('inbox').selectAll().where('wave_id', '=', wave.id).execute()
  const tickets = () =>
    server.db.selectFrom('spent_ticket').selectAll().where('wave_id', '=', wave.id).execute()
  const comments = () =>
    server.db.selectFrom('comment').selectAll().where('wave_id', '=', wave.id).orderBy('item').execute()
  const responses = () =>
    server.db.selectFrom('response').selectAll().where('wave_id', '=', wave.id).execute()
  const answerAll = async (submissions: readonly ReturnType<typeof submission>[]) => {
    const codes = await issueCodes(server, wave, submissions.length)
    for (const [index, each] of submissions.entries()) await respond(server.app, codes[index] ?? '', each)
  }
  const seal = () =>
    server.app.inject({
      method: 'POST',
      url: `/api/waves/${wave.id}/seal`,
      payload: {},
      headers: { cookie: wave.officer },
    })
  const stop = () => post(server, wave.officer, `/api/waves/${wave.id}/state`, { state: 'keying-only' })

  test('before sealing nothing can be read: not in the tables, not through the server', async () => {
    const canary = 'canary-of-the-child'
    await answerAll([
      submission({ answers: { settled: { code: 'not-at-all' }, 'going-well': { text: canary } } }),
      submission({ helperRole: 'reviewing-officer' }),
    ])
    const waiting = await inbox()
    const stored = waiting.map(({ sealed }) => Buffer.from(sealed).toString('latin1')).join()
    expect(stored).not.toContain(canary)
    expect(stored).not.toContain('settled')
    expect(
      new Set(waiting.map(({ sealed }) => sealed.length)),
      'one length, whatever was written',
    ).toHaveLength(1)
    expect(await responses()).toEqual([])
    expect(await comments()).toEqual([])

    const summary = await server.app.inject({
      url: `/api/waves/${wave.id}`,
      headers: { cookie: wave.officer },
    })
    expect(summary.json().instruments[0].answersWaiting).toBe('fewer than 10')
    for (const ending of ['', '.pdf', '.csv']) {
      const report = await server.app.inject({
        url: `/reports/${wave.id}/ages-11-17${ending}`,
        headers: { cookie: wave.officer },
      })
      expect(report.json()).toMatchObject({ status: 409, code: 'wave-not-sealed' })
    }
  })

  test('the key is for its owner alone, and gone once the wave is sealed', async () => {
    expect(statSync(server.keysDir).mode & 0o777).toBe(0o700)
    expect(statSync(keyFile).mode & 0o777).toBe(0o600)
    await answerAll([submission()])
    await sealWave(server, wave)
    expect(readdirSync(server.keysDir)).not.toContain(basename(keyFile))
  })

  test('an open wave is not sealed by mistake; after its last day it may be', async () => {
    expect((await seal()).json()).toMatchObject({ status: 409, code: 'wave-still-open' })
    server.setDay('2026-04-01')
    wave = { ...wave, officer: await server.cookieOf('officer', `elmshire-${authorities}`) }
    expect((await seal()).json()).toMatchObject({ state: 'sealed' })
    server.setDay(firstDay)
  })

  test('sealing again changes nothing', async () => {
    await answerAll([submission()])
    await sealWave(server, wave)
    const before = await responses()
    expect((await seal()).statusCode).toBe(200)
    expect(await responses()).toEqual(before)
  })

  test('rare languages, modes and helpers are not kept, nor told by what remains', async () => {
    await answerAll([
      ...Array.from({ length: 14 }, () => submission({ helperRole: 'nobody' })),
      ...Array.from({ length: 11 }, () => submission({ helperRole: 'teacher-or-school-staff' })),
      ...Array.from({ length: 3 }, () => submission({ helperRole: 'reviewing-officer', mode: 'plain-page' })),
    ])
    await sealWave(server, wave)
    const roles = await responses()
    const count = (key: 'helper_role' | 'mode' | 'language', value: string) =>
      roles.filter((row) => row[key] === value).length
    expect([count('helper_role', 'nobody'), count('helper_role', 'not-kept')]).toEqual([14, 14])
    expect(count('mode', 'not-kept')).toBe(28)
    expect(count('language', 'en')).toBe(28)
  })

  test('comments part from the answers: nothing says whose they were, or who wrote one', async () => {
    await answerAll([
      submission({ answers: { settled: { code: 'very' }, 'going-well': { text: 'first comment' } } }),
      submission({
        answers: { settled: { code: 'not-at-all' }, 'would-change': { text: 'second comment' } },
      }),
      submission({ answers: { settled: { code: 'fairly' } } }),
    ])
    await sealWave(server, wave)
    const written = await comments()
    const stored = { wave_id: wave.id, instrument: 'ages-11-17', held_back: false }
    expect(written.map(({ id: _, ...comment }) => comment)).toEqual([
      { ...stored, item: 'going-well', text: 'first comment' },
      { ...stored, item: 'would-change', text: 'second comment' },
    ])
    const answered = await responses()
    const ids = new Set(answered.map(({ id }) => id))
    expect(written.filter(({ id }) => ids.has(id))).toEqual([])
    const items = answered.map(({ answers }) => Object.keys(answers).sort())
    expect(items[1]).toEqual(items[0])
    expect(items[2]).toEqual(items[0])
    expect(items[0]).not.toContain('going-well')
  })

  test('a row that was altered is said, and the others are not lost with it', async () => {
    await answerAll([submission(), submission(), submission()])
    const [victim] = await inbox()
    const altered = Buffer.from(victim?.sealed ?? [])
    altered[40] = (altered[40] ?? 0) ^ 1
    await server.db
      .updateTable('inbox')
      .set({ sealed: altered })
      .where('id', '=', victim?.id ?? '')
      .execute()
    await stop()
    const sealed = await seal()
    expect(sealed.json()).toMatchObject({ state: 'sealed', answersNotOpened: 1 })
    expect(await responses()).toHaveLength(2)
    expect(server.logs()).toContain('"answersNotOpened":1')
  })

  test('a row copied into another wave does not open there', async () => {
    await answerAll([submission()])
    const other = await openWave(server, `oakshire-${authorities}`)
    const [code = ''] = await issueCodes(server, other, 1)
    await respond(server.app, code, submission())
    await sql`insert into inbox select ${other.id}, id, instrument, version, sealed from inbox
      where wave_id = ${wave.id}`.execute(server.db)
    await sealWave(server, other)
    const stored = await server.db
      .selectFrom('response')
      .select('id')
      .where('wave_id', '=', other.id)
      .execute()
    expect(stored).toHaveLength(1)
  })

  test('a row written again under another number, or moved to another survey of its wave, does not open there', async () => {
    await answerAll([submission(), submission()])
    const [first, second] = await inbox()
    if (!first || !second) return expect.fail()
    // The same key opens both: only what the row is bound to keeps one person from being counted twice.
    const copy = { ...first, id: server.context.random.id() }
    await server.db.insertInto('inbox').values(copy).execute()
    const moved = { instrument: 'ages-8-10' }
    await server.db.updateTable('inbox').set(moved).where('id', '=', second.id).execute()
    await stop()
    expect((await seal()).json()).toMatchObject({ state: 'sealed', answersNotOpened: 2 })
    expect((await responses()).map(({ instrument }) => instrument)).toEqual(['ages-11-17'])
  })

  test('with the wrong key or none, nothing changes and nothing is destroyed', async () => {
    await answerAll([submission(), submission()])
    await stop()
    const waiting = await inbox()
    const rightKey = server.context.keys.sealingKey(wave.id) ?? Buffer.alloc(0)

    for (const spoil of [
      () => writeFileSync(keyFile, Buffer.alloc(32)),
      () => server.context.keys.destroySealingKey(wave.id),
    ]) {
      spoil()
      expect((await seal()).json()).toMatchObject({ status: 409, code: 'sealed-answers-not-readable' })
      expect(await inbox()).toEqual(waiting)
    }
    expect(await tickets()).toHaveLength(2)

    writeFileSync(keyFile, rightKey)
    expect((await seal()).json()).toMatchObject({ state: 'sealed' })
    expect(await responses()).toHaveLength(2)
  })

  test('a key that outlived its wave in a crash is destroyed at the next start', async () => {
    await sealWave(server, wave)
    const signingFile = join(server.keysDir, `signing-${wave.id}.ages-11-17.key`)
    for (const file of [keyFile, signingFile]) {
      expect(existsSync(file)).toBe(false)
      writeFileSync(file, Buffer.alloc(32))
    }
    await destroyLeftoverKeys(server.context)
    expect([existsSync(keyFile), existsSync(signingFile)]).toEqual([false, false])
  })

  test('which codes were used is forgotten, in value, place and transaction', async () => {
    await issueCodes(server, wave, 40)
    await answerAll(madeUpSubmissions(1, 10))
    await sealWave(server, wave)
    const codes = await sql<{ used: boolean; xmin: string; hmac: Uint8Array }>`
      select used_for is not null as used, xmin::text as xmin, hmac from access_code where wave_id = ${wave.id} order by ctid`.execute(
      server.db,
    )
    expect(codes.rows).toHaveLength(50)
    expect(new Set(codes.rows.map(({ used }) => used))).toEqual(new Set([false]))
    expect(new Set(codes.rows.map(({ xmin }) => xmin))).toHaveLength(1)
    const places = codes.rows.map(({ hmac }) => Buffer.from(hmac).toString('hex'))
    expect(places).toEqual(places.toSorted())
    expect(await tickets()).toHaveLength(10)
    expect(await inbox()).toEqual([])
  })
})
