import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findWave } from '../../server/repositories/waves.ts'
import { readQuotes } from '../../server/services/read-quotes.ts'
import { sweepAgain } from '../../server/services/sweep-again.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { respond, submission } from '../support/respondent.ts'
import { issueCodes, openWave, sealWave, type TestWave } from '../support/waves.ts'

const texts = [
  'My sister Anna-Lena lives in Dunmore and I miss her',
  'I like my school',
  'They lock the kitchen at Briar House every night and nobody says why',
  'Talk to us more',
]
type Comment = {
  readonly id: string
  readonly text: string
  readonly question: string
  readonly survey: string
}

describe.each(databases)('comments, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  let reviewer: string
  beforeAll(async () => {
    server = await buildServer(database)
    wave = await openWave(server)
    reviewer = await server.cookieOf('comment-reviewer')
    const codes = await issueCodes(server, wave, 12)
    for (const [index, code] of codes.entries()) {
      const text = texts[index]
      const answers = text === undefined ? {} : { 'going-well': { text } }
      await respond(server.app, code, submission({ answers }))
    }
  })
  afterAll(() => server.close())

  const ask = async (
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    payload: object = {},
    cookie = reviewer,
  ) =>
    server.app.inject({
      method,
      url: `/api/${path}`,
      headers: { cookie },
      ...(method === 'POST' ? { payload } : {}),
    })
  const queue = async () => (await ask('GET', 'comments')).json().waves
  const next = async (query = ''): Promise<Comment | null> =>
    (await ask('GET', `waves/${wave.id}/comments/next${query}`)).json().comment
  /** The one that begins so, wherever chance has put it. */
  const findOne = async (beginning: string): Promise<Comment> => {
    let comment = await next()
    while (comment !== null && !comment.text.startsWith(beginning))
      comment = await next(`?after=${comment.id}`)
    if (comment === null) throw new Error(`No comment begins "${beginning}".`)
    return comment
  }
  const release = (comment: Comment, names: readonly string[], themes: readonly string[] = ['home']) => {
    const blackedOut = names.map((name) => {
      const start = comment.text.indexOf(name)
      return { start, end: start + name.length }
    })
    return ask('POST', `waves/${wave.id}/comments/${comment.id}/release`, { blackedOut, themes })
  }
  const quotes = async () => {
    const found = await findWave(server.db, wave.id)
    if (!found) throw new Error('The wave is gone.')
    return readQuotes(server.context, found, 'ages-11-17')
  }

  test('nobody reads one before the wave is sealed', async () => {
    expect(await queue()).toEqual([])
    expect((await ask('GET', `waves/${wave.id}/comments/next`)).statusCode).toBe(404)
    expect(await quotes()).toMatchObject({ refused: 'wave-not-sealed' })
    await sealWave(server, wave)
    expect(await queue()).toMatchObject([{ id: wave.id, waiting: 4, heldBack: 0, released: 0 }])
  })

  test('a reviewer sees the question, the survey and the text, and nothing that leads to a response', async () => {
    const comment = await findOne('I like')
    expect(Object.keys(comment).sort()).toEqual(['id', 'question', 'survey', 'text'])
    expect(comment.question).not.toBe('going-well')
    const responses = await server.db.selectFrom('response').select('id').execute()
    expect(responses.map(({ id }) => id)).not.toContain(comment.id)
  })

  test('nothing unreviewed reaches any report', async () => {
    expect(await quotes()).toEqual([])
    const programme = await server.cookieOf('programme')
    for (const ending of ['', '.csv']) {
      const report = await server.app.inject({
        url: `/reports/${wave.id}/ages-11-17${ending}`,
        headers: { cookie: programme },
      })
      expect(report.statusCode).toBe(200)
      for (const text of texts) expect(report.body).not.toContain(text.slice(0, 12))
    }
  })

  test('no part that is not in the text is blacked out, and something has to be left', async () => {
    const comment = await findOne('Talk')
    const path = `waves/${wave.id}/comments/${comment.id}/release`
    for (const [blackedOut, code] of [
      [[{ start: 0, end: 999 }], 'not-in-text'],
      [[{ start: 4, end: 4 }], 'not-in-text'],
      [[{ start: 0, end: comment.text.length }], 'nothing-left'],
    ] as const) {
      const refused = await ask('POST', path, { blackedOut, themes: ['home'] })
      expect(refused.json()).toMatchObject({ code: 'release-not-accepted', faults: [{ code }] })
    }
    expect((await ask('POST', path, { blackedOut: [], themes: [] })).statusCode).toBe(400)
    expect((await ask('POST', path, { blackedOut: [], themes: ['gossip'] })).statusCode).toBe(400)
    expect((await findOne('Talk')).id).toBe(comment.id)
  })

  test('what is blacked out is destroyed with the original, and the comment gets a new id', async () => {
    const comment = await findOne('My sister')
    expect((await release(comment, ['Anna-Lena', 'Dunmore'], ['family', 'home'])).statusCode).toBe(204)
    const listed = (await ask('GET', `waves/${wave.id}/released-comments`)).json().comments
    expect(listed).toMatchObject([
      { text: 'My sister […] lives in […] and I miss her', themes: ['family', 'home'] },
    ])
    expect(listed[0].id).not.toBe(comment.id)
    const rows = await sql`select comment::text from comment union all select reviewed_comment::text
      from reviewed_comment`.execute(server.db)
    expect(JSON.stringify(rows.rows)).not.toMatch(/Anna-Lena|Dunmore/)
  })

  test.runIf(database.name === 'PostgreSQL')('nor is it left in the table’s file', async () => {
    // Other tests on this server may be in the middle of something, which keeps deleted rows for as long.
    while ((await sweepAgain(server.context)).length > 0) await new Promise((done) => setTimeout(done, 20))
    await sql`checkpoint`.execute(server.db)
    const read = async (table: string): Promise<string> => {
      const { rows } = await sql<{ path: string }>`
        select current_setting('data_directory') || '/' || pg_relation_filepath(${table}) as path`.execute(
        server.db,
      )
      return (await readFile(rows[0]?.path ?? '')).toString('latin1')
    }
    expect(await read('comment')).toContain('I like my school')
    expect(await read('comment')).not.toContain('Anna-Lena')
    expect(await read('reviewed_comment')).toContain('lives in')
    expect(await read('reviewed_comment')).not.toContain('Anna-Lena')
  })

  /** Three at once: all have come to the comment, which somebody else holds, before any can decide. */
  const atOnce = async <Answer>(id: string, decide: () => Promise<Answer>): Promise<readonly Answer[]> => {
    const all = () => Promise.all([1, 2, 3].map(decide))
    // One connection does one thing after the other.
    if (database.name === 'PGlite') return all()
    const { deciding } = await server.db.transaction().execute(async (trx) => {
      await sql`select from comment where id = ${id} for update`.execute(trx)
      const deciding = all()
      const waiting = sql<{ count: number }>`select count(*)::int as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`
      while ((await waiting.execute(server.db)).rows[0]?.count !== 3)
        await new Promise((done) => setTimeout(done, 20))
      return { deciding }
    })
    return deciding
  }

  test('two reviewers cannot both decide', async () => {
    const comment = await findOne('I like')
    const answers = await atOnce(comment.id, () => release(comment, [], ['friends']))
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([204, 404, 404])
    expect(await queue()).toMatchObject([{ waiting: 2, released: 2 }])
  })

  test('one that is held back is in no report, and can be looked at again', async () => {
    const comment = await findOne('They lock')
    expect((await ask('POST', `waves/${wave.id}/comments/${comment.id}/hold-back`)).statusCode).toBe(204)
    expect(await queue()).toMatchObject([{ waiting: 1, heldBack: 1, released: 2 }])
    expect((await next())?.text).toBe('Talk to us more')
    expect(await next('?heldBack=true')).toMatchObject({ id: comment.id })
    expect(JSON.stringify(await quotes())).not.toContain('kitchen')
  })

  test('a concern is about a setting, in the reviewer’s own words, and leads back to nobody', async () => {
    const comment = await next('?heldBack=true')
    const raise = (text: string) =>
      ask('POST', `waves/${wave.id}/concerns`, { comment: comment?.id ?? null, text })
    const quoting = await raise('A child says: they lock the kitchen AT Briar House, every night.')
    expect(quoting.json()).toMatchObject({
      code: 'concern-not-accepted',
      faults: [{ code: 'quotes-comment' }],
    })
    expect(
      (await raise('At Briar House food may be locked away at night. Please look into it.')).statusCode,
    ).toBe(201)
    const stored = await server.db.selectFrom('concern').selectAll().execute()
    expect(stored).toHaveLength(1)
    expect(Object.keys(stored[0] ?? {}).sort()).toEqual([
      'id',
      'local_authority_id',
      'passed_on_on',
      'raised_on',
      'text',
    ])
    expect(JSON.stringify(stored)).not.toContain(comment?.id)
    expect(JSON.stringify(stored)).not.toContain(wave.id)
  })

  test('the programme passes it on to the council’s named safeguarding lead, once', async () => {
    const programme = await server.cookieOf('programme')
    const officer = await server.cookieOf('officer', 'elmshire')
    const lead = { name: 'Jo Grey', reachedBy: '01234 567890' }
    const named = await ask('POST', 'local-authorities/elmshire/safeguarding-lead', lead, officer)
    expect(named.json()).toEqual({ lead })
    const [concern] = (await ask('GET', 'concerns', {}, programme)).json().concerns
    expect(concern).toMatchObject({ localAuthority: { id: 'elmshire' }, lead, passedOnOn: null })
    const passOn = () => ask('POST', `concerns/${concern.id}/passed-on`, {}, programme)
    expect((await passOn()).statusCode).toBe(204)
    expect((await passOn()).statusCode).toBe(404)
    const [passed] = (await ask('GET', 'concerns', {}, programme)).json().concerns
    expect(passed.passedOnOn).toBe('2026-03-02')
  })

  test('released ones come as quotes, one a theme; fewer than ten answers give none', async () => {
    expect(await quotes()).toEqual([
      {
        theme: 'home',
        item: 'going-well',
        synthetic: false,
        text: 'My sister […] lives in […] and I miss her',
      },
      { theme: 'friends', item: 'going-well', synthetic: false, text: 'I like my school' },
    ])
    await server.db
      .deleteFrom('response')
      .where('id', 'in', (eb) => eb.selectFrom('response').select('id').limit(3))
      .execute()
    expect(await quotes()).toEqual([])
  })

  test('a released one can be withdrawn, and is gone', async () => {
    const listed = (await ask('GET', `waves/${wave.id}/released-comments`)).json().comments
    for (const { id } of listed) {
      expect((await ask('DELETE', `waves/${wave.id}/released-comments/${id}`)).statusCode).toBe(204)
      expect((await ask('DELETE', `waves/${wave.id}/released-comments/${id}`)).statusCode).toBe(404)
    }
    expect(await server.db.selectFrom('reviewed_comment').select('id').execute()).toEqual([])
  })

  test('nobody of a council can be a comment reviewer or a paper clerk, whoever asks the database', async () => {
    const programme = await server.cookieOf('programme')
    for (const role of ['comment-reviewer', 'paper-clerk']) {
      const body = { role, label: 'x', localAuthority: 'elmshire', councilAccount: null }
      const refused = await ask('POST', 'staff', body, programme)
      expect(refused.json()).toMatchObject({ code: 'staff-not-accepted', faults: [{ code: 'not-for-role' }] })
      const insert = sql`insert into staff (id, role, local_authority_id, removed)
        values (gen_random_uuid(), ${role}, 'elmshire', false)`
      await expect(insert.execute(server.db)).rejects.toThrow('check')
    }
  })

  test('no comment and no concern is in the audit log or any log', async () => {
    const lines = await sql`select audit_line::text from audit_line`.execute(server.db)
    const everything = JSON.stringify(lines.rows) + server.logs()
    expect(everything).toContain('release-comment')
    for (const word of ['Anna-Lena', 'Dunmore', 'kitchen', 'Briar', 'Jo Grey']) {
      expect(everything).not.toContain(word)
    }
  })
})
