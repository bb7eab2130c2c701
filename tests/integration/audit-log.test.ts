import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isStaffHook } from '../../server/plugins/recognise-staff.ts'
import { signInActions, staffActions } from '../../server/staff-actions.ts'
import { buildServer, firstDay, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { lookUp, respond, submission } from '../support/respondent.ts'
import { addLocalAuthority, issueCodes, openWave, post, type TestWave } from '../support/waves.ts'

const canary = 'canary-4b1d'

describe.each(databases)('the audit log, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  beforeAll(async () => {
    server = await buildServer(database)
    wave = await openWave(server)
  })
  afterAll(() => server.close())

  const lines = () => server.db.selectFrom('audit_line').selectAll().orderBy('id').execute()
  const newLines = async (work: () => Promise<unknown>) => {
    const before = (await lines()).length
    await work()
    return (await lines()).slice(before).map(({ action, subject, outcome }) => [action, subject, outcome])
  }
  const get = (url: string, cookie: string) => server.app.inject({ url, headers: { cookie } })

  test('who did what is written down before it is done, and that it was refused', async () => {
    expect(await newLines(() => issueCodes(server, wave, 3))).toEqual([['issue-codes', wave.id, 'begun']])
    const sealing = () =>
      server.app.inject({
        method: 'POST',
        url: `/api/waves/${wave.id}/seal`,
        payload: {},
        headers: { cookie: wave.officer },
      })
    expect(await newLines(sealing)).toEqual([
      ['seal-wave', wave.id, 'begun'],
      ['seal-wave', wave.id, 'refused'],
    ])
    expect(await newLines(() => get('/api/local-authorities', wave.officer))).toEqual([
      ['see-local-authorities', null, 'not-allowed'],
    ])
  })

  test('when a line cannot be written, nothing is done', async () => {
    await sql`alter table audit_line rename to audit_line_away`.execute(server.db)
    const answer = await server.app.inject({
      method: 'POST',
      url: `/api/waves/${wave.id}/state`,
      payload: { state: 'keying-only' },
      headers: { cookie: wave.officer },
    })
    await sql`alter table audit_line_away rename to audit_line`.execute(server.db)
    expect(answer.json()).toMatchObject({ status: 500, code: 'something-went-wrong' })
    const row = await server.db
      .selectFrom('wave')
      .select('state')
      .where('id', '=', wave.id)
      .executeTakeFirst()
    expect(row?.state).toBe('open')
  })

  test('no line is ever changed or removed, whoever asks the database', async () => {
    const before = await lines()
    for (const attempt of [
      sql`update audit_line set staff_id = null`,
      sql`update audit_line set outcome = 'refused' where id = 1`,
      sql`delete from audit_line`,
      sql`truncate audit_line`,
    ]) {
      await expect(attempt.execute(server.db)).rejects.toThrow('never changed or removed')
    }
    expect(await lines()).toEqual(before)
  })

  test('looking again within the hour is one line; an hour later it is another', async () => {
    const look = () => get(`/api/waves/${wave.id}`, wave.officer)
    server.setTime('2026-03-02T12:10:00Z')
    expect(await newLines(look)).toEqual([['see-wave', wave.id, 'begun']])
    server.setTime('2026-03-02T12:59:00Z')
    expect(await newLines(look)).toEqual([])
    server.setTime('2026-03-02T13:11:00Z')
    expect(await newLines(look)).toEqual([['see-wave', wave.id, 'begun']])
    server.setDay(firstDay)
  })

  test('what somebody typed into an address is not kept, only what is there', async () => {
    const fresh = await server.cookieOf('programme')
    expect(await newLines(() => get(`/api/waves/${canary}`, fresh))).toEqual([
      ['see-wave', null, 'begun'],
      ['see-wave', null, 'refused'],
    ])
  })

  test('nothing a child does leaves a line', async () => {
    const [code = ''] = await issueCodes(server, wave, 1)
    const left = await newLines(async () => {
      await lookUp(server.app, code)
      await respond(server.app, code, submission({ answers: { 'going-well': { text: canary } } }))
      await server.app.inject('/')
    })
    expect(left).toEqual([])
    const everything = JSON.stringify(await lines(), (_, value) =>
      typeof value === 'bigint' ? String(value) : value,
    )
    expect(everything).not.toContain(canary)
    expect(everything).not.toContain(code)
  })

  test('every sign-in and sign-out is a line', async () => {
    expect(await newLines(() => server.cookieOf('operator'))).toEqual([['sign-in-by-passkey', null, 'begun']])
    const cookie = await server.cookieOf('operator')
    expect(await newLines(() => post(server, cookie, '/api/sign-out'))).toEqual([['sign-out', null, 'begun']])
  })

  test('the programme and the operator read it, newest first, a page at a time', async () => {
    for (const role of ['programme', 'operator'] as const) {
      const cookie = await server.cookieOf(role)
      const page = (await get('/api/audit-log', cookie)).json()
      expect(page.lines[0]).toMatchObject({ words: 'Read the audit log', who: { role } })
      const next = (await get(`/api/audit-log?before=${page.lines[2].id}`, cookie)).json()
      expect(next.lines[0].id).toBe(page.lines[3].id)
    }
    expect((await get('/api/audit-log?before=x', await server.cookieOf('operator'))).statusCode).toBe(400)
  })

  test('somebody is named by what the programme calls them, until they have left', async () => {
    const programme = await server.cookieOf('programme')
    await addLocalAuthority(server, 'oakshire')
    const invitation = { role: 'officer', label: 'Kim', localAuthority: 'oakshire', councilAccount: null }
    const { id } = await post(server, programme, '/api/staff', invitation)
    await post(server, programme, `/api/staff/${id}/invitation`)
    const invited = async () => {
      const page = (await get('/api/audit-log', programme)).json()
      return page.lines.find(({ words }: { words: string }) => words === 'Invite somebody again').subject
    }
    expect(await invited()).toBe('Kim')
    await server.app.inject({ method: 'DELETE', url: `/api/staff/${id}`, headers: { cookie: programme } })
    expect(await invited()).toBe('somebody who has left')
    const row = await server.db.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    expect(row).toMatchObject({ removed: true, label: null })
  })

  test('every action has words of its own, and a name the table takes', () => {
    const actions = Object.entries({ ...staffActions, ...signInActions })
    expect(new Set(actions.map(([, { words }]) => words)).size).toBe(actions.length)
    expect(actions.filter(([name]) => !/^[a-z]+(-[a-z]+)*$/.test(name) || name.length > 60)).toEqual([])
    expect(isStaffHook(() => undefined)).toBe(false)
  })
})
