import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StaffRole } from '../../server/database/tables.ts'
import { findInstrument } from '../../surveys/instruments/index.ts'
import { completeAnswers } from '../../surveys/model/complete-answers.ts'
import { paperClerk, serialsIn } from '../support/paper-clerks.ts'
import { type PortalJourney, startPortalJourney } from '../support/portal.ts'
import { filledForm, type OnPaper } from '../support/ten-forms.ts'
import { addLocalAuthority, planWave, post } from '../support/waves.ts'

let journey: PortalJourney
let wave: string
let officer: string
const errors: string[] = []
beforeAll(async () => {
  journey = await startPortalJourney()
  officer = await addLocalAuthority(journey.server, 'elmshire')
  const days = { opensOn: '2026-09-28', closesOn: '2026-10-30' }
  wave = await planWave(journey.server, 'elmshire', days)
  await post(journey.server, officer, `/api/waves/${wave}/state`, { state: 'open' })
})
afterAll(() => journey.close())

/** A browser of somebody's own, signed in. */
async function browserOf(role: StaffRole, localAuthority?: string): Promise<Page> {
  const context = await journey.browser.newContext({ acceptDownloads: true, locale: 'en-GB' })
  await context.clock.setFixedTime(new Date('2026-10-05T12:00:00Z'))
  const page = await context.newPage()
  page.on('pageerror', (error) => errors.push(error.message))
  await page.goto(await journey.linkFor(role, localAuthority))
  await page.getByRole('navigation', { name: 'Main' }).waitFor()
  return page
}

const assentAndHelper = ['1', '1']

/** Types a form by the keyboard alone, from its number to "take this form". */
async function typeForm(page: Page, serial: string, keys: readonly string[]): Promise<string> {
  await page.getByLabel('Form number').waitFor()
  await page.keyboard.type(serial)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: `Form ${serial}` }).waitFor()
  for (const key of keys) {
    await page.keyboard.insertText(key)
    await page.keyboard.press('Enter')
  }
  const all = page.getByRole('heading', { name: 'All of it is typed' })
  await all.waitFor()
  await page.keyboard.press('Enter')
  const said = page.locator('.notice', { hasText: serial })
  await said.waitFor()
  return (await said.textContent()) ?? ''
}

const keysOf = (form: readonly OnPaper[]): string[] => [...assentAndHelper, ...form.map(({ keys }) => keys)]
const asWritten = (form: readonly OnPaper[]): string[] => [
  ...assentAndHelper,
  ...form.map(({ keys, answer }) => ('text' in answer ? '1' : keys)),
]
const withError = (keys: readonly string[], place: number): string[] =>
  keys.map((key, at) => (at === place ? (key === '-' ? '/' : '-') : key))

test('ten forms, typed twice by the keyboard alone, with errors: what counts is what stands on the paper', async () => {
  const print = await browserOf('officer', 'elmshire')
  await print.goto(`${journey.address}/portal/#/waves/${wave}/print`)
  await print.getByRole('radio', { name: 'English' }).check()
  await print.getByRole('radio', { name: 'Ages 11 to 17' }).check()
  await print.getByRole('radio', { name: 'Normal, 14 point' }).check()
  await print.getByLabel('How many forms?').fill('10')
  const coming = print.waitForEvent('download')
  await print.getByRole('button', { name: 'Make the forms' }).click()
  const serials = await serialsIn(await readFile(await (await coming).path()))
  expect(serials).toHaveLength(10)

  const forms = serials.map((_, person) => filledForm(person))
  const [one, two, three] = [
    await browserOf('paper-clerk'),
    await browserOf('paper-clerk'),
    await browserOf('paper-clerk'),
  ]
  for (const page of [one, two, three]) await page.goto(`${journey.address}/portal/#/paper/${wave}`)
  // The second form has an error of the first person, the fourth and the seventh one of the second.
  for (const [place, serial] of serials.entries()) {
    const keys = keysOf(forms[place] ?? [])
    const said = await typeForm(one, serial, place === 1 ? withError(keys, 9) : keys)
    expect(said).toContain('Put it on the pile for another person')
  }
  const endings: string[] = []
  for (const [place, serial] of serials.entries()) {
    const keys = asWritten(forms[place] ?? [])
    const typed = place === 3 ? withError(keys, 20) : place === 6 ? withError(withError(keys, 12), 30) : keys
    endings.push(await typeForm(two, serial, typed))
  }
  const notAlike = endings.flatMap((said, place) => (said.includes('third look') ? [place] : []))
  expect(notAlike, 'the three forms with errors, and no other').toEqual([1, 3, 6])

  await three.goto(`${journey.address}/portal/#/`)
  const listed = await three.locator('.sheet-numbers li').allInnerTexts()
  expect(listed.toSorted()).toEqual(notAlike.map((place) => serials[place]).toSorted())
  await three.goto(`${journey.address}/portal/#/paper/${wave}`)
  for (const place of notAlike) {
    const planted = { 1: [9], 3: [20], 6: [12, 30] }[place] ?? []
    const keys = keysOf(forms[place] ?? [])
    const said = await typeForm(
      three,
      serials[place] ?? '',
      planted.map((at) => keys[at] ?? ''),
    )
    expect(said).toContain('is finished')
  }
  expect([...journey.complaints, ...errors]).toEqual([])

  await post(journey.server, officer, `/api/waves/${wave}/state`, { state: 'keying-only' })
  await post(journey.server, officer, `/api/waves/${wave}/seal`)
  const definition = findInstrument('ages-11-17', 1)
  if (definition === undefined) throw new Error('No such survey.')
  const truth = forms.map((form) =>
    // Words go to the reviewers, apart from the answers.
    Object.entries(
      completeAnswers(
        definition,
        Object.fromEntries(form.map(({ item, answer }) => [item, 'text' in answer ? { text: 'x' } : answer])),
      ),
    ).filter(([item]) => !['going-well', 'would-change'].includes(item)),
  )
  const rows = await journey.server.db.selectFrom('response').select(['mode', 'answers']).execute()
  const sorted = (list: readonly unknown[]): string[] => list.map((each) => JSON.stringify(each)).toSorted()
  const stored = rows.map(({ answers }) => {
    const own = answers as Record<string, unknown>
    return definition.sections
      .flatMap(({ items }) => items)
      .flatMap(({ id }) => (own[id] === undefined ? [] : [[id, own[id]]]))
  })
  expect(sorted(stored)).toEqual(sorted(truth))
  const words = forms.flat().flatMap(({ keys, answer }) => ('text' in answer ? [keys] : []))
  const comments = await journey.server.db.selectFrom('comment').select('text').execute()
  expect(comments.map(({ text }) => text).toSorted()).toEqual(words.toSorted())
})

test('an officer looks at any form first; more than twenty come as whole files, packed, and each counts once', async () => {
  const council = await addLocalAuthority(journey.server, 'oakshire')
  const days = { opensOn: '2026-09-28', closesOn: '2026-10-30' }
  const other = await planWave(journey.server, 'oakshire', days)
  await post(journey.server, council, `/api/waves/${other}/state`, { state: 'open' })
  const print = await browserOf('officer', 'oakshire')
  await print.goto(`${journey.address}/portal/#/waves/${other}/print`)
  await print.getByText('Ages 11 to 17: forms and picture cards').click()
  const cards = print.getByRole('link', { name: 'Picture cards' }).first()
  const looked = await print.request.get(new URL((await cards.getAttribute('href')) ?? '', print.url()).href)
  expect([looked.status(), looked.headers()['content-type']]).toEqual([200, 'application/pdf'])

  await print.getByRole('radio', { name: 'English' }).check()
  await print.getByRole('radio', { name: 'Ages 11 to 17' }).check()
  await print.getByRole('radio', { name: 'Normal, 14 point' }).check()
  await print.getByLabel('How many forms?').fill('23')
  const coming = print.waitForEvent('download')
  await print.getByRole('button', { name: 'Make the forms' }).click()
  await print.getByText(/Making the forms: \d+ of 23\. Stay on this page/).waitFor()
  const download = await coming
  expect(download.suggestedFilename()).toBe('forms-ages-11-17-en-23.zip')
  await print.locator('.notice', { hasText: '23 forms made' }).waitFor()
  const files = Object.entries(unzipSync(await readFile(await download.path())))
  expect(files.map(([name]) => name)).toEqual([
    'forms-ages-11-17-en-01-to-20.pdf',
    'forms-ages-11-17-en-21-to-23.pdf',
  ])
  const serials = (await Promise.all(files.map(([, file]) => serialsIn(file)))).flat()
  expect(new Set(serials).size).toBe(23)
  const clerk = await paperClerk(journey.server, other)
  const opened = await Promise.all(serials.map(async (serial) => (await clerk.open(serial)).statusCode))
  expect(new Set(opened)).toEqual(new Set([200]))
})
