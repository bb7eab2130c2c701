import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { paperClerk, serialsIn } from '../support/paper-clerks.ts'
import { nonceIn } from '../support/plain-page.ts'
import { sign, someBlinded } from '../support/respondent.ts'
import { issueCodes, openWave, sealWave, type TestWave } from '../support/waves.ts'

describe.each(databases)('a form for a code, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  let code: string
  beforeEach(async () => {
    server = await buildServer(database)
    wave = await openWave(server)
    code = (await issueCodes(server, wave, 1))[0] ?? ''
  })
  afterEach(() => server.close())

  const postPaper = (fields: Readonly<Record<string, string>>) =>
    server.app.inject({
      method: 'POST',
      url: '/paper',
      payload: new URLSearchParams(fields).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  const sheets = () => server.db.selectFrom('paper_sheet').selectAll().execute()

  test('says that it uses the code up before it does, and looking uses nothing up', async () => {
    const first = await server.app.inject('/paper')
    expect(first.body).toContain('Getting the form uses up your code')
    const choice = await postPaper({ code })
    expect(choice.body).toContain('Getting the form uses up your code')
    expect(choice.body).toContain('Use my code and get the form')
    expect(choice.body).toContain('On paper, you have our word for it')
    expect(await sheets()).toEqual([])
    expect((await sign(server.app, code, someBlinded())).statusCode, 'the code is good still').toBe(201)
  })

  test('gives a form whose number can be typed in once, and the code answers nowhere any more', async () => {
    const nonce = nonceIn((await postPaper({ code })).body)
    const given = await postPaper({ code, nonce, language: 'en', size: 'large-print', get: 'yes' })
    expect([given.statusCode, given.headers['content-type']]).toEqual([200, 'application/pdf'])
    const [serial = ''] = await serialsIn(given.rawPayload)
    const clerk = await paperClerk(server, wave)
    const opened = (await clerk.open(serial)).json()
    expect([opened.turn, opened.form.variant]).toEqual(['first', 'large-print'])
    expect((await sign(server.app, code, someBlinded())).json().code).toBe('code-not-recognised')
    // A page of its own has another number, and the code is used.
    const other = nonceIn((await postPaper({ code })).body)
    const refused = await postPaper({ code, nonce: other, language: 'en', size: 'standard', get: 'yes' })
    expect([refused.statusCode, (await sheets()).length]).toEqual([404, 1])
    expect(refused.body).not.toContain('used already')
  })

  test('no row of a code has anything in common with a row of a sheet, not even before sealing', async () => {
    const nonce = nonceIn((await postPaper({ code })).body)
    await postPaper({ code, nonce, language: 'en', size: 'standard', get: 'yes' })
    const inHex = (rows: readonly object[]) =>
      rows.flatMap((row) =>
        Object.values(row).flatMap((value) =>
          value instanceof Uint8Array ? [Buffer.from(value).toString('hex')] : [],
        ),
      )
    const codes = inHex(await server.db.selectFrom('access_code').selectAll().execute())
    const given = await sheets()
    expect([codes.length, inHex(given).length]).toEqual([2, 1])
    expect(codes.filter((value) => inHex(given).includes(value))).toEqual([])
    const batches = given.map(({ batch_id }) => batch_id)
    expect(JSON.stringify(await server.db.selectFrom('access_code').selectAll().execute())).not.toContain(
      batches[0],
    )
  })

  test('when the download breaks, the same page gets the same form again, and two presses make one sheet', async () => {
    const nonce = nonceIn((await postPaper({ code })).body)
    const press = () => postPaper({ code, nonce, language: 'en', size: 'standard', get: 'yes' })
    const [one, two] = await Promise.all([press(), press()])
    const again = await press()
    const serials = await Promise.all([one, two, again].map((each) => serialsIn(each.rawPayload)))
    expect(new Set(serials.flat()).size).toBe(1)
    expect(await sheets()).toHaveLength(1)
    const [batch] = await server.db.selectFrom('paper_batch').select(['way', 'sheets']).execute()
    expect(batch).toEqual({ way: 'exchange', sheets: 1 })
  })

  test('a code that is unknown and one that is used get the same page, but for what was typed', async () => {
    const fields = { nonce: 'A'.repeat(43), language: 'en', size: 'standard', get: 'yes' }
    await postPaper({ ...fields, code })
    const used = await postPaper({ ...fields, nonce: 'B'.repeat(43), code })
    const unknown = await postPaper({ ...fields, code: '7K2M-7K2M-7K2M' })
    expect(unknown.statusCode).toBe(used.statusCode)
    expect(unknown.body.replace('7K2M-7K2M-7K2M', code)).toBe(used.body)
  })

  test('after sealing no row says which sheet was given for which code, or when', async () => {
    const nonce = nonceIn((await postPaper({ code })).body)
    await postPaper({ code, nonce, language: 'en', size: 'standard', get: 'yes' })
    await sealWave(server, wave)
    const codes = await server.db.selectFrom('access_code').select('used_for').execute()
    const states = (await sheets()).map(({ state }) => state)
    expect([codes, states]).toEqual([[{ used_for: null }], ['out']])
    expect((await postPaper({ code, nonce, language: 'en', size: 'standard', get: 'yes' })).statusCode).toBe(
      409,
    )
  })

  test.each([
    ['a size that there is not', { size: 'tiny' }],
    ['a language that the wave does not offer', { language: 'xx' }],
    ['a page without its own number', { nonce: 'short' }],
  ])('%s costs no code and breaks nothing', async (_name, change) => {
    const nonce = nonceIn((await postPaper({ code })).body)
    const answer = await postPaper({ code, nonce, language: 'en', size: 'standard', get: 'yes', ...change })
    expect(answer.statusCode).toBeLessThan(500)
    if (answer.headers['content-type'] !== 'application/pdf') expect(await sheets()).toEqual([])
  })
})
