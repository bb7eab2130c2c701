import { type KyselyPlugin, RawNode } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../server/app.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { plainPage } from '../../surveys/languages/en/plain-page.ts'
import { screen } from '../../surveys/languages/en/screen.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import {
  type FormFields,
  nonceIn,
  openPlainPage,
  postForm,
  respondPlainly,
  sent,
} from '../support/plain-page.ts'
import { someBlinded, ticketFor } from '../support/respondent.ts'
import { issueCodes, openWave, post, sealWave, type TestWave } from '../support/waves.ts'

const thanks = '<h1>Thank you</h1>'
const cannotSend = `<h1>${screen.sending.codeCannotSend.title}</h1>`
const closed = `<h1>${screen.sending.closed.title}</h1>`
const twenty = Array.from({ length: 20 })
const headingOf = (html: string): string => /<h1>.*?<\/h1>/.exec(html)?.[0] ?? html.slice(0, 200)

/** Notes the kind of every statement, so that the work done can be compared. */
const countStatements = (statements: string[]): KyselyPlugin => ({
  transformQuery: ({ node }) => {
    statements.push(RawNode.is(node) ? node.sqlFragments.join('?') : node.kind)
    return node
  },
  transformResult: async ({ result }) => result,
})

describe.each(databases)('the page without JavaScript, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  beforeAll(async () => {
    server = await buildServer(database)
    wave = await openWave(server)
  })
  afterAll(() => server.close())

  const newCode = async (of: TestWave = wave): Promise<string> => (await issueCodes(server, of, 1))[0] ?? ''
  const waiting = async (): Promise<number> =>
    (await server.db.selectFrom('inbox').select('id').execute()).length
  const usedCodes = async (): Promise<number> =>
    (await server.db.selectFrom('access_code').select('hmac').where('used_for', 'is not', null).execute())
      .length

  test('asks every question once, in order, and says what this way of sending rests on', async () => {
    const code = await newCode()
    const { statusCode, headers, body } = await postForm(server.app, {
      code: code.toLowerCase().replaceAll('-', ' '),
    })
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers).not.toHaveProperty('set-cookie')
    const items = findLocalised('ages-11-17', 1, 'en')?.sections.flatMap((section) => section.items) ?? []
    const asked = [...body.matchAll(/<h3 id="([\w-]+)-question"/g)].map(([, id]) => id)
    expect(asked).toEqual(['assent', ...items.map(({ id }) => id)])
    expect(plainPage.aboutThisPage.paragraphs[1]).toContain('rests on our word, not on mathematics')
    expect(body).toContain(plainPage.aboutThisPage.paragraphs[1])
    expect(body).toContain('the paper form')
    expect(body.match(/<button[^>]*name="send"/g)).toHaveLength(1)
    expect(body).not.toMatch(/<script|\sstyle=|\son\w+=|required/)
    expect(body.match(/<input[^>]*\schecked/g)).toBeNull()
  })

  test('no page has the code in an address', async () => {
    const code = await newCode()
    const plain = code.replaceAll('-', '')
    const pages = [
      await postForm(server.app, { code }),
      await postForm(server.app, { ...sent(await openPlainPage(server.app, code)), assent: 'no' }),
      await postForm(server.app, sent(await openPlainPage(server.app, code))),
    ]
    for (const { body } of pages) {
      const addresses = [...body.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(
        ([, address]) => address ?? '',
      )
      expect(addresses.length).toBeGreaterThan(5)
      expect(addresses.filter((address) => address.includes(code) || address.includes(plain))).toEqual([])
    }
  })

  test('answers are taken once, sealed like all others, and the same post again is thanked again', async () => {
    const code = await newCode()
    const form = sent(await openPlainPage(server.app, code), { settled: { code: 'very' } })
    const before = await waiting()
    const first = await postForm(server.app, form)
    expect([first.statusCode, headingOf(first.body)]).toEqual([200, thanks])
    expect(first.body).toContain('Call <bdi dir="ltr">0800 1111</bdi>')
    for (const again of [await postForm(server.app, form), await postForm(server.app, form)]) {
      expect([again.statusCode, again.body]).toEqual([200, first.body])
    }
    expect(await waiting()).toBe(before + 1)
  })

  test('Enter on an answer is answered with nothing: the page stays, and nothing is stored', async () => {
    const form = sent(await openPlainPage(server.app, await newCode()))
    const before = await waiting()
    const { statusCode, body } = await postForm(server.app, { ...form, send: [], stay: 'yes' })
    expect([statusCode, body, await waiting()]).toEqual([204, '', before])
  })

  test('twenty presses of one Send at once: all are thanked, one is stored', async () => {
    const form = sent(await openPlainPage(server.app, await newCode()), { settled: { code: 'very' } })
    const before = await waiting()
    const pages = await Promise.all(twenty.map(() => postForm(server.app, form)))
    expect(pages.map(({ body }) => headingOf(body))).toEqual(Array(20).fill(thanks))
    expect(await waiting()).toBe(before + 1)
  })

  test('one code on twenty pages, sent at once: one is thanked, the others cannot send, one is stored', async () => {
    const code = await newCode()
    const forms = await Promise.all(twenty.map(() => openPlainPage(server.app, code)))
    const before = await waiting()
    const pages = await Promise.all(forms.map((form) => postForm(server.app, sent(form))))
    expect(pages.map(({ body }) => headingOf(body)).toSorted()).toEqual(
      [thanks, ...Array(19).fill(cannotSend)].toSorted(),
    )
    expect(await waiting()).toBe(before + 1)
  })

  test('a page of another code is another page: its number does not pass for that of the first', async () => {
    const first = await openPlainPage(server.app, await newCode())
    await postForm(server.app, sent(first))
    const before = await waiting()
    const second = await postForm(server.app, sent({ ...first, code: await newCode() }))
    expect([headingOf(second.body), await waiting()]).toEqual([thanks, before + 1])
  })

  test('a code used on a screen cannot send here, and one used here cannot send from a screen', async () => {
    const code = await newCode()
    await respondPlainly(server.app, code, {})
    const spent = await server.app.inject({
      method: 'POST',
      url: '/api/tickets',
      payload: { code, blindedTicket: someBlinded(), padding: '' },
    })
    expect(spent.json()).toMatchObject({ code: 'code-not-recognised' })
    const other = await newCode()
    await ticketFor(server.app, other)
    const before = await waiting()
    const refused = await postForm(server.app, sent(await openPlainPage(server.app, other)))
    expect([headingOf(refused.body), await waiting()]).toEqual([cannotSend, before])
  })

  describe('unknown, used and expired codes', () => {
    let codes: readonly string[]
    beforeAll(async () => {
      const old = await openWave(server, 'oldshire')
      const [expired, used] = [await newCode(old), await newCode()]
      await respondPlainly(server.app, used, {})
      await server.db
        .updateTable('access_code')
        .set({ expires_on: '2026-03-01' })
        .where('wave_id', '=', old.id)
        .execute()
      codes = ['0000-0000-0000', used, expired, 'not a code', '']
    })
    const answers = { settled: 'very', 'going-well': 'Walking “Bo” <3' }
    const form = (code: string): FormFields => ({
      ...sent({ code, nonce: 'A'.repeat(43), language: 'en' }),
      ...answers,
    })

    test('sending gets the same status, headers and bytes, and the answers wait for another code', async () => {
      const pages = await Promise.all(
        codes.map(async (code) => {
          const { statusCode, headers, rawPayload } = await postForm(server.app, form(code))
          return { statusCode, headers: { ...headers, date: '' }, bytes: rawPayload.toString('utf8') }
        }),
      )
      expect(pages[0]?.statusCode).toBe(404)
      expect(pages[0]?.bytes).toContain(cannotSend)
      expect(pages[0]?.bytes).toContain('name="going-well" value="Walking “Bo” &lt;3"')
      expect(pages.filter((page) => JSON.stringify(page) !== JSON.stringify(pages[0]))).toEqual([])
    })

    test('sending does the same work', async () => {
      const work = async (code: string): Promise<string[]> => {
        const statements: string[] = []
        const db = server.db.withPlugin(countStatements(statements))
        const app = await buildApp({ ...server.context, db }, { write: () => {} })
        await postForm(app, form(code))
        await app.close()
        return statements
      }
      const [unknown = '', ...others] = codes
      const done = await work(unknown)
      expect(done).toHaveLength(5)
      for (const code of others) expect(await work(code)).toEqual(done)
    })

    test('opening the page tells used and unused codes apart by nothing', async () => {
      const [, used = ''] = codes
      const openedWithoutNumber = async () => {
        const { statusCode, body } = await postForm(server.app, { code: used })
        return [statusCode, body.replace(nonceIn(body), '')]
      }
      const before = await openedWithoutNumber()
      expect(before[0]).toBe(200)
      await server.db.updateTable('access_code').set({ used_for: null }).execute()
      expect(await openedWithoutNumber()).toEqual(before)
    })

    test('answers that do not fit are told so for used and unused codes alike, and spend nothing', async () => {
      const code = await newCode()
      const page = await openPlainPage(server.app, code)
      const wrong = { ...sent(page), settled: 'no-such-code' }
      const unused = await postForm(server.app, wrong)
      const before = await usedCodes()
      await postForm(server.app, sent(await openPlainPage(server.app, code)))
      expect(await usedCodes()).toBe(before + 1)
      const used = await postForm(server.app, wrong)
      expect([used.statusCode, used.body]).toEqual([422, unused.body])
    })
  })

  test('whose answers arrived is thanked again after closing, whose did not is told that it closed', async () => {
    const other = await openWave(server, 'lateshire')
    const [arrived, late] = [await newCode(other), await newCode(other)]
    const [first, second] = [await openPlainPage(server.app, arrived), await openPlainPage(server.app, late)]
    await postForm(server.app, sent(first))
    await post(server, other.officer, `/api/waves/${other.id}/state`, { state: 'keying-only' })
    expect(headingOf((await postForm(server.app, sent(first))).body)).toBe(thanks)
    const refused = await postForm(server.app, sent(second))
    expect([refused.statusCode, headingOf(refused.body)]).toEqual([409, closed])
    expect((await postForm(server.app, { code: late })).statusCode).toBe(409)
    await post(server, other.officer, `/api/waves/${other.id}/seal`)
    const afterwards = await postForm(server.app, sent(first))
    expect([afterwards.statusCode, headingOf(afterwards.body)]).toEqual([409, closed])
  })

  test('answers sent while the wave is sealed: what was thanked is there, what is not there was refused', async () => {
    const other = await openWave(server, 'sealshire')
    const codes = await issueCodes(server, other, 20)
    const forms = await Promise.all(codes.map((code) => openPlainPage(server.app, code)))
    const pages = forms.map((form) => postForm(server.app, sent(form)))
    const [answers] = await Promise.all([Promise.all(pages), sealWave(server, other).catch(() => undefined)])
    const thanked = answers.filter(({ body }) => headingOf(body) === thanks).length
    const stored = await server.db
      .selectFrom('response')
      .select('id')
      .where('wave_id', '=', other.id)
      .execute()
    const left = await server.db.selectFrom('inbox').select('id').where('wave_id', '=', other.id).execute()
    expect([stored.length, left.length]).toEqual([thanked, 0])
  })

  test('sealing leaves no receipt', async () => {
    const other = await openWave(server, 'oakshire')
    await respondPlainly(server.app, await newCode(other), {})
    const receipts = () =>
      server.db
        .selectFrom('access_code')
        .select('hmac')
        .where('wave_id', '=', other.id)
        .where('used_for', 'is not', null)
        .execute()
    expect(await receipts()).toHaveLength(1)
    await sealWave(server, other)
    expect(await receipts()).toEqual([])
  })
})
