import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findInstrument } from '../../surveys/instruments/index.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import type { PaperEntry } from '../../surveys/model/paper-entry.ts'
import { assentField, helperField } from '../../surveys/model/paper-fields.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { type Clerk, paperClerk, printForms, sheetsOf } from '../support/paper-clerks.ts'
import { readPdf } from '../support/read-pdf.ts'
import { respond, submission } from '../support/respondent.ts'
import { typedFrom } from '../support/typed-from-paper.ts'
import { issueCodes, openWave, post, type TestWave } from '../support/waves.ts'

const items = instrumentItems(
  findInstrument('ages-11-17', 1) as NonNullable<ReturnType<typeof findInstrument>>,
)
const fields = [{ id: assentField }, { id: helperField }, ...items]
const answers = {
  'life-satisfaction': { code: '10' },
  'in-education': { code: 'no' },
  worries: { code: 'always' },
  'help-with-worries': { code: 'enough' },
  'going-well': { text: 'My dog.' },
} as const
const entry = typedFrom(fields, answers)
const asWritten = { 'going-well': { written: true } } as const

describe.each(databases)('typing paper in, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  let one: Clerk
  let other: Clerk
  beforeEach(async () => {
    server = await buildServer(database)
    wave = await openWave(server)
    one = await paperClerk(server, wave)
    other = await paperClerk(server, wave)
  })
  afterEach(() => server.close())

  const seal = async (body: object = {}) => {
    await post(server, wave.officer, `/api/waves/${wave.id}/state`, { state: 'keying-only' })
    return server.app.inject({
      method: 'POST',
      url: `/api/waves/${wave.id}/seal`,
      payload: body,
      headers: { cookie: wave.officer },
    })
  }
  const responses = () =>
    server.db
      .selectFrom('response')
      .select(['instrument', 'version', 'language', 'mode', 'helper_role', 'answers'])
      .execute()
  const printed = async (order: object = {}): Promise<string> =>
    (await sheetsOf(server, wave, order))[0] ?? ''

  test('each printed form has a number of its own on every page, and each number can be typed in', async () => {
    const { serials, pdf } = await printForms(server, wave, { sheets: 3 })
    expect(serials).toHaveLength(3)
    const { pages, pdfUaPart } = await readPdf(pdf)
    expect(pdfUaPart).toBe('1')
    const ofSheet = pages.length / 3
    for (const [place, text] of pages.entries()) {
      expect(text).toContain(`Form number ${serials[Math.floor(place / ofSheet)]}`)
      expect(text).toContain(`Page ${(place % ofSheet) + 1} of ${ofSheet}`)
    }
    for (const sheet of serials) expect((await one.open(sheet)).statusCode).toBe(200)
    const summary = await server.app.inject({
      url: `/api/waves/${wave.id}`,
      headers: { cookie: wave.officer },
    })
    expect(summary.json().instruments[0].codesIssued, 'out of one allowance with the codes').toBe(3)
    const stored = JSON.stringify(await server.db.selectFrom('paper_sheet').selectAll().execute())
    expect(
      serials.filter((serial) => stored.includes(serial)),
      'no number is stored',
    ).toEqual([])
  })

  test('a long print run is made in parts: one batch, and every number in it once', async () => {
    const order = { sheets: 1 }
    const first = await printForms(server, wave, order)
    const second = await printForms(server, wave, { ...order, batch: first.batch })
    expect(new Set([...first.serials, ...second.serials]).size).toBe(2)
    const batches = await server.db.selectFrom('paper_batch').select(['id', 'sheets']).execute()
    expect(batches).toEqual([{ id: first.batch, sheets: 2 }])
    const sheets = await server.db.selectFrom('paper_sheet').select('batch_id').execute()
    expect(sheets.map(({ batch_id }) => batch_id)).toEqual(Array(2).fill(first.batch))
    // Another order is another print run, and one that is not there gets no sheets.
    const others = [{ secondPercent: 50, batch: first.batch }, { batch: server.context.random.id() }]
    for (const other of others) {
      await expect(printForms(server, wave, { ...order, ...other })).rejects.toThrow('batch-not-found')
    }
    await server.db.updateTable('paper_batch').set({ sheets: 500 }).execute()
    await expect(printForms(server, wave, { ...order, batch: first.batch })).rejects.toThrow(
      'batch-not-found',
    )
    expect(await server.db.selectFrom('paper_sheet').selectAll().execute()).toHaveLength(2)
  })

  test('two people who type the same end a sheet; nobody can open it again', async () => {
    const sheet = await printed()
    expect((await one.finish(sheet, entry)).json()).toEqual({ status: 'waits-for-second', notes: [] })
    expect((await one.open(sheet)).json().code).toBe('sheet-needs-another-person')
    const second = await other.open(sheet)
    expect([second.json().turn, second.json().draft]).toEqual(['second', {}])
    expect((await other.finish(sheet, { ...entry, ...asWritten })).json().status).toBe('taken')
    for (const clerk of [one, other]) {
      expect((await clerk.open(sheet)).json().code).toBe('sheet-already-entered')
      expect((await clerk.finish(sheet, entry)).json().code).toBe('sheet-already-entered')
    }
    const left = await server.db.selectFrom('paper_entry').selectAll().execute()
    expect(left, 'what was typed is gone').toEqual([])
  })

  test('the same answers on paper and on a screen become the same row, but for how they came', async () => {
    const codes = await issueCodes(server, wave, 10)
    for (const code of codes) await respond(server.app, code, submission({ answers }))
    const serials = await sheetsOf(server, wave, { sheets: 10, secondPercent: 0 })
    for (const sheet of serials) expect((await one.finish(sheet, entry)).json().status).toBe('taken')
    expect((await seal()).statusCode).toBe(200)
    const rows = await responses()
    const [screen] = rows.filter(({ mode }) => mode === 'screen')
    const onPaper = rows.filter(({ mode }) => mode === 'paper')
    expect(onPaper).toHaveLength(10)
    for (const row of onPaper) expect(row).toEqual({ ...screen, mode: 'paper' })
    const comments = await server.db.selectFrom('comment').select('text').execute()
    expect(comments.filter(({ text }) => text === 'My dog.')).toHaveLength(20)
  })

  test('what two people typed differently is listed, and a third look at those questions decides', async () => {
    const sheet = await printed()
    await one.finish(sheet, { ...entry, hopeful: { boxes: ['3'] } })
    const wrong: PaperEntry = {
      ...entry,
      ...asWritten,
      hopeful: { boxes: ['8'] },
      'life-satisfaction': { mark: 'two-ticked' },
    }
    expect((await other.finish(sheet, wrong)).json().status).toBe('in-dispute')
    const third = await paperClerk(server, wave)
    const opened = (await third.open(sheet)).json()
    expect([opened.turn, opened.fields.map(({ id }: { id: string }) => id), opened.draft]).toEqual([
      'third',
      ['life-satisfaction', 'hopeful'],
      {},
    ])
    expect(JSON.stringify(opened), 'not what the others typed').not.toContain('two-ticked')
    const decided: PaperEntry = { 'life-satisfaction': { boxes: ['10'] }, hopeful: { boxes: ['5'] } }
    expect((await third.finish(sheet, decided)).json()).toEqual({
      status: 'look-again',
      notes: [{ field: 'hopeful', why: 'like-neither' }],
    })
    expect((await third.finish(sheet, decided, true)).json().status).toBe('taken')
    const work = await server.app.inject({ url: '/api/paper/work', headers: { cookie: third.cookie } })
    const compared = items.length + 2
    expect(work.json().waves[0].differingPercent).toBe(Math.round((1000 * 2) / compared) / 10)
    await seal()
    const [row] = await responses()
    expect(row?.answers).toMatchObject({ hopeful: { code: '5' }, 'life-satisfaction': { code: '10' } })
  })

  test('left blank, two boxes ticked and cannot be read stay apart in the row', async () => {
    const sheet = await printed({ secondPercent: 0 })
    const marked: PaperEntry = {
      ...entry,
      hopeful: { mark: 'left-blank' },
      worthwhile: { mark: 'two-ticked' },
      'would-change': { mark: 'not-readable' },
      'life-satisfaction': { mark: 'not-readable' },
    }
    await one.finish(sheet, marked)
    await seal()
    const [row] = await responses()
    expect(row?.answers).toMatchObject({
      hopeful: { missing: 'skipped' },
      worthwhile: { missing: 'two-ticked' },
      'life-satisfaction': { missing: 'not-readable' },
    })
  })

  test('an answer at a question that was not for them is said before it is left out', async () => {
    const sheet = await printed({ secondPercent: 0 })
    const contradictory: PaperEntry = { ...entry, 'dreads-bullying': { boxes: ['always'] } }
    const said = (await one.finish(sheet, contradictory)).json()
    expect(said.notes.map(({ field, why }: { field: string; why: string }) => [field, why])).toEqual([
      ['dreads-bullying', 'not-asked'],
    ])
    expect((await one.finish(sheet, contradictory, true)).json().status).toBe('taken')
    await seal()
    const [row] = await responses()
    expect(Object.keys(row?.answers ?? {})).not.toContain('dreads-bullying')
  })

  test('a form that came back with a no is counted, and nothing of it is kept', async () => {
    const sheet = await printed({ secondPercent: 0 })
    const no: PaperEntry = { ...entry, [assentField]: { boxes: ['decline'] } }
    expect((await one.finish(sheet, no)).json().status).toBe('declined')
    const waiting = await server.db.selectFrom('inbox').selectAll().execute()
    const kept = await server.db.selectFrom('paper_entry').selectAll().execute()
    expect([waiting, kept]).toEqual([[], []])
  })

  test.each([
    ['neither box is ticked', { mark: 'left-blank' }],
    ['both boxes are ticked', { mark: 'two-ticked' }],
    ['nobody can say which is ticked', { mark: 'not-readable' }],
  ] as const)('only a yes is a yes: where %s nothing of the form is kept', async (_name, assent) => {
    const sheet = await printed()
    const filledIn: PaperEntry = { ...entry, [assentField]: assent }
    const again = (await one.finish(sheet, filledIn)).json()
    expect(again, 'a wrong key would lose a form: it is asked first').toEqual({
      status: 'look-again',
      notes: [{ field: assentField, why: 'no-yes' }],
    })
    expect((await one.finish(sheet, filledIn, true)).json().status).toBe('waits-for-second')
    expect((await other.finish(sheet, { ...entry, ...asWritten })).json().status).toBe('in-dispute')
    const third = await paperClerk(server, wave)
    // Should there be a yes after all, one person alone has typed what follows: the third types it too.
    expect((await third.open(sheet)).json().fields[0].id).toBe(assentField)
    expect((await third.finish(sheet, { [assentField]: assent }, true)).json().status).toBe('declined')
    await seal()
    expect(await responses()).toEqual([])
    expect(await server.db.selectFrom('comment').selectAll().execute()).toEqual([])
  })

  test('two who saw no yes agree, whatever they saw in its place', async () => {
    const sheet = await printed()
    await one.finish(sheet, { ...entry, [assentField]: { mark: 'left-blank' } }, true)
    const second = await other.finish(sheet, { ...entry, [assentField]: { boxes: ['decline'] } })
    expect(second.json().status).toBe('declined')
  })

  test('sealed in haste, a form on which one of two saw no yes is not kept', async () => {
    const sheet = await printed()
    await one.finish(sheet, entry)
    await other.finish(sheet, { ...entry, [assentField]: { mark: 'left-blank' } }, true)
    expect((await seal({ unfinishedPaper: 'take' })).statusCode).toBe(200)
    expect(await responses()).toEqual([])
  })

  test('a page that is missing is typed as not readable, and the rest counts', async () => {
    const sheet = await printed({ secondPercent: 0 })
    const { fields: asked } = (await one.open(sheet)).json() as { fields: { id: string; page: number }[] }
    const page = asked.find(({ id }) => id === 'hopeful')?.page
    const gone = asked.filter((field) => field.page === page).map(({ id }) => id)
    const lost = Object.fromEntries(gone.map((id) => [id, { mark: 'not-readable' } as const]))
    await one.finish(sheet, { ...entry, ...lost }, true)
    await seal()
    const [row] = await responses()
    expect(row?.answers).toMatchObject({ hopeful: { missing: 'not-readable' }, worries: { code: 'always' } })
  })

  test('what was typed before the browser closed is there again, for who typed it alone', async () => {
    const sheet = await printed()
    const half: PaperEntry = { [assentField]: { boxes: ['agree'] }, 'going-well': { text: 'My dog.' } }
    expect((await one.draft(sheet, half)).json()).toEqual({ status: 'kept' })
    expect((await one.open(sheet)).json().draft).toEqual(half)
    expect((await other.open(sheet)).json().draft).toEqual({})
    const rows = await server.db.selectFrom('paper_entry').select('sealed').execute()
    expect(
      rows.some(({ sealed }) => Buffer.from(sealed).includes('dog')),
      'sealed',
    ).toBe(false)
  })

  test.each([
    ['nothing that is a number', 'hello', 'sheet-not-recognised'],
    ['a number nobody printed', '7K2M-7K2M-7K2M', 'sheet-not-recognised'],
  ])('%s is refused in words', async (_name, sheet, problem) => {
    const answer = await one.open(sheet)
    expect([answer.statusCode, answer.json().code]).toEqual([404, problem])
    expect(answer.json().detail).toContain('type the number again')
  })

  test('a sheet of another wave says which, and a page of another version says that it is old', async () => {
    const elsewhere = await openWave(server, 'oakshire')
    const [foreign = ''] = await sheetsOf(server, elsewhere)
    const answer = await one.open(foreign)
    expect(answer.json()).toMatchObject({ code: 'sheet-of-another-wave', status: 409 })
    expect(answer.json().detail).toContain('“Spring 2026” of oakshire council')
    const own = await printed()
    const old = await one.open(`HEARD/AGES-11-17/0/EN/STANDARD/3/${own}`)
    expect(old.json().code).toBe('sheet-of-another-version')
    const scanned = await one.open(`HEARD/AGES-11-17/1/EN/STANDARD/3/${own}`)
    expect(scanned.statusCode).toBe(200)
  })

  test('what does not fit the form is refused with every place, and the draft stays', async () => {
    const sheet = await printed()
    await one.draft(sheet, { hopeful: { boxes: ['3'] } })
    const wrong = await one.finish(sheet, {
      ...entry,
      hopeful: { boxes: ['3', '4'] },
      worthwhile: { boxes: ['eleven'] },
      'no-such-item': { mark: 'left-blank' },
    })
    expect(
      wrong
        .json()
        .faults.map(({ code }: { code: string }) => code)
        .toSorted(),
    ).toEqual(['too-many-codes', 'unknown-code', 'unknown-field'])
    const missing = await one.finish(sheet, { [assentField]: { boxes: ['agree'] } })
    expect(missing.json().faults).toHaveLength(items.length + 1)
    expect((await one.open(sheet)).json().draft).toEqual({ hopeful: { boxes: ['3'] } })
  })

  test('a sheet that comes late is typed in while the wave is keying only, and told so after sealing', async () => {
    const serials = await sheetsOf(server, wave, { sheets: 2, secondPercent: 0 })
    await post(server, wave.officer, `/api/waves/${wave.id}/state`, { state: 'keying-only' })
    expect((await one.finish(serials[0] ?? '', entry)).json().status).toBe('taken')
    await post(server, wave.officer, `/api/waves/${wave.id}/seal`)
    const late = await one.open(serials[1] ?? '')
    expect(late.json()).toMatchObject({ code: 'wave-takes-no-paper', status: 409 })
    expect(late.json().detail).toContain('has been sealed')
  })

  test('sealing waits for forms that are begun; sealed all the same, nothing that was typed is lost', async () => {
    const serials = await sheetsOf(server, wave, { sheets: 3 })
    const [once = '', inDispute = '', half = ''] = serials
    await one.finish(once, entry)
    await one.finish(inDispute, entry)
    await other.finish(inDispute, { ...entry, hopeful: { boxes: ['3'] } })
    await one.draft(half, { hopeful: { boxes: ['3'] } })
    const refused = await seal()
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'paper-not-finished'])
    const sealed = await server.app.inject({
      method: 'POST',
      url: `/api/waves/${wave.id}/seal`,
      payload: { unfinishedPaper: 'take' },
      headers: { cookie: wave.officer },
    })
    expect(sealed.statusCode).toBe(200)
    const hopeful = (await responses()).map((row) => (row.answers as Record<string, unknown>)['hopeful'])
    expect(hopeful).toEqual(expect.arrayContaining([{ missing: 'skipped' }, { missing: 'not-readable' }]))
    expect(hopeful).toHaveLength(2)
    const left = await server.db.selectFrom('paper_entry').selectAll().execute()
    const states = await server.db.selectFrom('paper_sheet').select('state').distinct().execute()
    expect([left, states], 'no sheet says whether it came back').toEqual([[], [{ state: 'out' }]])
  })

  test('the council counts in tens, and what it was told of paper stays after sealing', async () => {
    const serials = await sheetsOf(server, wave, { sheets: 12, secondPercent: 0 })
    for (const sheet of serials.slice(0, 11)) await one.finish(sheet, entry)
    const paper = async () =>
      (
        await server.app.inject({ url: `/api/waves/${wave.id}/paper`, headers: { cookie: wave.officer } })
      ).json().batches[0]
    const before = await paper()
    expect(before).toMatchObject({
      sheets: '12',
      back: '10 or more',
      typedIn: '10 or more',
      inDispute: 'fewer than 10',
      destroyed: 'fewer than 10',
    })
    const handOut = (count: number) =>
      server.app.inject({
        method: 'POST',
        url: `/api/waves/${wave.id}/paper/batches/${before.id}/handed-out`,
        payload: { count },
        headers: { cookie: wave.officer },
      })
    expect((await handOut(12)).statusCode).toBe(204)
    expect((await handOut(13)).json().code).toBe('count-not-accepted')
    expect((await one.ask(`batches/${before.id}/destroyed`, { count: 11 })).statusCode).toBe(204)
    await seal()
    expect(await paper()).toEqual({ ...before, handedOut: '12', destroyed: '10 or more' })
  })
})
