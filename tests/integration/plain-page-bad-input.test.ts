import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { plainPage } from '../../surveys/languages/en/plain-page.ts'
import { screen } from '../../surveys/languages/en/screen.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { type FormFields, openPlainPage, postForm, respondPlainly, sent } from '../support/plain-page.ts'
import { issueCodes, openWave, planWave, post, type TestWave } from '../support/waves.ts'

const { faults } = plainPage
const tooLong = 'x'.repeat(801)

/** What came, and what the page says to do about it. Nothing is stored, and everything is still on the page. */
const table: readonly {
  readonly name: string
  readonly fields: FormFields
  readonly says: string
  /** Must stand on the page that comes back. */
  readonly keeps?: readonly string[]
}[] = [
  { name: 'no yes', fields: { assent: [] }, says: faults.sayYesOrNo },
  { name: 'yes and no', fields: { assent: ['yes', 'no'] }, says: faults.sayYesOrNo },
  { name: 'an unknown code of an answer', fields: { settled: 'CANARY' }, says: faults.chooseAgain },
  { name: 'two answers where one is taken', fields: { settled: ['very', 'fairly'] }, says: faults.chooseOne },
  {
    name: 'an answer and a way not to answer',
    fields: { 'would-help-most': ['more-say', 'missing:not-sure'] },
    says: faults.oneOrOther,
    keeps: ['value="more-say" checked', 'value="missing:not-sure" checked'],
  },
  {
    name: 'two ways not to answer',
    fields: { 'feels-safe': ['missing:not-sure', 'missing:prefer-not-to-say'] },
    says: faults.chooseOne,
  },
  {
    name: 'more ticks than may be',
    fields: { 'would-help-most': ['more-say', 'things-to-do', 'time-with-family', 'time-with-friends'] },
    says: faults.chooseFewer.replace('{most}', '3'),
    keeps: ['more-say', 'things-to-do', 'time-with-family', 'time-with-friends'].map(
      (code) => `value="${code}" checked`,
    ),
  },
  {
    name: 'a text that is too long',
    fields: { 'going-well': tooLong },
    says: faults.shorten.replace('{count}', '800'),
    keeps: [`>${tooLong}</textarea>`],
  },
  {
    name: 'a way not to answer that is not offered',
    fields: { 'likes-bedroom': 'missing:prefer-not-to-say' },
    says: faults.chooseAgain,
  },
]

describe.each(databases)('bad input to the page without JavaScript, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  let page: FormFields
  beforeAll(async () => {
    server = await buildServer(database)
    wave = await openWave(server)
  })
  beforeEach(async () => {
    const [code = ''] = await issueCodes(server, wave, 1)
    page = await openPlainPage(server.app, code)
  })
  afterAll(() => server.close())

  const waiting = async (): Promise<number> =>
    (await server.db.selectFrom('inbox').select('id').execute()).length

  /** Nothing was stored, and the same page put right is taken. */
  const expectNothingLost = async (before: number): Promise<void> => {
    expect(await waiting()).toBe(before)
    expect((await postForm(server.app, sent(page))).statusCode).toBe(200)
    expect(await waiting()).toBe(before + 1)
  }

  test.each(table)('$name: 422, what to do, and nothing lost', async ({ fields, says, keeps = [] }) => {
    const before = await waiting()
    const other = { 'has-pet': 'yes', 'would-change': 'More “time” & <b>rest</b>.' }
    const { statusCode, body } = await postForm(server.app, { ...sent(page), ...other, ...fields })
    expect(statusCode).toBe(422)
    expect(body).toContain(faults.title)
    expect(body).toContain(says)
    expect(body).toMatch(/name="has-pet" value="yes" checked/)
    expect(body).toContain('>More “time” &amp; &lt;b>rest&lt;/b>.</textarea>')
    expect(keeps.filter((kept) => !body.includes(kept))).toEqual([])
    expect(body).not.toContain('CANARY')
    await expectNothingLost(before)
  })

  test('everything at once: every fault is said, each with a way to it', async () => {
    const fields = { settled: 'x', 'going-well': tooLong, 'feels-safe': ['always', 'never'], assent: [] }
    const { body } = await postForm(server.app, { ...sent(page), ...fields })
    const summary = /<ul class="fault-list">.*?<\/ul>/.exec(body)?.[0] ?? ''
    expect([...summary.matchAll(/href="#([\w-]+)-question"/g)].map(([, id]) => id)).toEqual([
      'assent',
      'settled',
      'feels-safe',
      'going-well',
    ])
  })

  test.each<[string, FormFields]>([
    ['fields that are no items', { 'no-such-item': 'CANARY', __proto__x: '1', constructor: '2', '': '3' }],
    ['answers to what is not asked', { 'in-education': 'no', 'happy-with-school': '7' }],
    ['a helper that is not one of ours', { helper: 'CANARY' }],
    ['no field but the needed ones', {}],
    ['a number of the page that is none', { nonce: 'CANARY' }],
    ['a language that is not offered', { language: 'tlh' }],
    ['line ends of a form, which do not count twice', { 'going-well': 'a\r\n'.repeat(400) }],
    ['characters that no database keeps', { 'going-well': 'a\u0000b\ud800c' }],
  ])('%s: taken, and left out where it fits nothing', async (_name, fields) => {
    const before = await waiting()
    const { statusCode } = await postForm(server.app, { ...sent(page), ...fields })
    expect([statusCode, await waiting()]).toEqual([200, before + 1])
  })

  const raw = (payload: string, contentType = 'application/x-www-form-urlencoded') =>
    server.app.inject({
      method: 'POST',
      url: '/plain',
      payload,
      headers: { 'content-type': contentType },
    })

  test('a body that is too large: 413, as a page that says what to do', async () => {
    const before = await waiting()
    const { statusCode, headers, body } = await raw(`code=x&going-well=${'y'.repeat(300_000)}`)
    expect([statusCode, headers['content-type']]).toEqual([413, 'text/html; charset=utf-8'])
    expect(body).toContain(plainPage.tooMuch.title)
    await expectNothingLost(before)
  })

  test('a body of another kind, or none of ours: a page, never a 500', async () => {
    for (const [payload, type, status] of [
      ['{"code": 1}', 'application/json', 415],
      ['code=x', 'text/plain', 415],
      ['--x', 'multipart/form-data; boundary=x', 415],
      ['%E0%A4%A&&==&%', 'application/x-www-form-urlencoded', 200],
      ['', 'application/x-www-form-urlencoded', 200],
      ['code', 'application/x-www-form-urlencoded', 404],
    ] as const) {
      const { statusCode, headers } = await raw(payload, type)
      expect([payload, statusCode, headers['content-type']]).toEqual([
        payload,
        status,
        'text/html; charset=utf-8',
      ])
    }
  })

  test('a code that does not work: 404, what was typed is there to be put right, and answers wait', async () => {
    const { statusCode, body } = await postForm(server.app, { code: 'abcd-0000-"x', settled: 'very' })
    expect(statusCode).toBe(404)
    expect(body).toContain(screen.problems['code-not-recognised'].title)
    expect(body).toContain('value="abcd-0000-&quot;x"')
    expect(body).toContain('type="hidden" name="settled" value="very"')
  })

  test('a wave that has not opened, and one that has closed: 409, with the day', async () => {
    const id = await planWave(server, 'elmshire', {
      name: 'Summer',
      opensOn: '2026-06-01',
      closesOn: '2026-06-30',
    })
    await post(server, wave.officer, `/api/waves/${id}/state`, { state: 'open' })
    const [early = ''] = await issueCodes(server, { ...wave, id }, 1)
    const soon = await postForm(server.app, { code: early })
    expect([soon.statusCode, soon.body.includes('1 June 2026')]).toEqual([409, true])
    server.setDay('2026-07-15')
    const late = await postForm(server.app, { code: early })
    expect([late.statusCode, late.body.includes('30 June 2026')]).toEqual([409, true])
    server.setDay('2026-03-02')
  })

  test('"not today" sends nothing, spends nothing, and a change of mind finds the answers again', async () => {
    const before = await waiting()
    const no = await postForm(server.app, { ...sent(page), settled: 'very', assent: 'no' })
    expect(no.statusCode).toBe(200)
    expect(no.body).toContain(screen.assent.declined.title)
    expect(no.body).toContain('type="hidden" name="settled" value="very"')
    const back = await postForm(server.app, { ...page, settled: 'very' })
    expect(back.body).toMatch(/name="settled" value="very" checked/)
    await expectNothingLost(before)
  })

  test('when our side fails, the answers are on the page again and the error is logged without its words', async () => {
    const broken = await buildServer(database)
    const other = await openWave(broken)
    const [code = ''] = await issueCodes(broken, other, 1)
    const form = { ...sent(await openPlainPage(broken.app, code)), 'going-well': 'canary-7f3a' }
    await broken.db.schema.alterTable('inbox').renameTo('inbox_elsewhere').execute()
    const { statusCode, body } = await postForm(broken.app, form)
    expect(statusCode).toBe(500)
    expect(body).toContain('type="hidden" name="going-well" value="canary-7f3a"')
    expect(body).toContain('type="hidden" name="send" value="yes"')
    expect(broken.logs()).toContain('something went wrong')
    expect(broken.logs()).not.toContain('canary-7f3a')
    expect(
      await broken.db.selectFrom('access_code').select('hmac').where('used_for', 'is not', null).execute(),
    ).toEqual([])
    await broken.close()
  })

  test('nothing that was sent is in the log: not the code, not the number of the page, not an answer', async () => {
    const [code = ''] = await issueCodes(server, wave, 1)
    const { nonce } = await openPlainPage(server.app, code)
    await respondPlainly(server.app, code, { 'going-well': { text: 'canary-7f3a' } })
    await server.app.inject({ url: '/plain?canary-7f3a=1', headers: { 'user-agent': 'canary-7f3a' } })
    await raw('code=canary-7f3a&canary-7f3a=canary-7f3a')
    await raw('canary-7f3a', 'canary-7f3a/canary-7f3a')
    const secrets = ['canary-7f3a', code, code.replaceAll('-', ''), nonce, 'CANARY', wave.id]
    expect(server.logs()).toContain('"route":"/plain"')
    expect(secrets.filter((secret) => server.logs().includes(secret))).toEqual([])
  })
})
