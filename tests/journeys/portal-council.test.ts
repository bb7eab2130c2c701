import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import { csvByName } from '../support/parse-csv.ts'
import { type PortalJourney, startPortalJourney } from '../support/portal.ts'
import { readPdf } from '../support/read-pdf.ts'
import { respond, submission } from '../support/respondent.ts'
import { addLocalAuthority } from '../support/waves.ts'

/** A participation officer, alone: from signing in to the files that go to the board. Tests build on each other. */
let portal: PortalJourney
let codes: readonly string[]
const wave = 'fernvale-autumn-2026'

beforeAll(async () => {
  portal = await startPortalJourney()
  await addLocalAuthority(portal.server, 'fernvale')
  await portal.page.goto(await portal.linkFor('officer', 'fernvale'))
  await portal.arrive('Waves in fernvale council')
})
afterAll(() => portal.close())

const faults = (): Promise<string[]> => portal.page.getByRole('alert').getByRole('link').allInnerTexts()
const fill = (label: string | RegExp, text: string) => portal.page.getByLabel(label).fill(text)
const answer = async (from: number, to: number, safe: string) => {
  const answers = submission({ answers: { 'feels-safe': { code: safe } } })
  for (const code of codes.slice(from, to)) await respond(portal.server.app, code, answers)
}

test('nobody of the programme is needed to plan a wave', async () => {
  await portal.reads('It takes ten minutes')
  await portal.follow('Plan a wave')
  await portal.arrive('Plan a wave')
  await fill('Name of the wave', 'Autumn 2026')
  await fill('First day', '2026-09-14')
  await fill('Last day', '2026-12-11')
  await fill('Ages 11 to 17', '40')
  await portal.press('Plan this wave')
  await portal.arrive('Autumn 2026')
  await portal.reads('These days fall in September')
  await portal.reads('The wave cannot open without:')
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('it does not open before consent and the safeguarding lead are settled, and says so in words', async () => {
  await portal.goTo(`#/waves/${wave}/open`)
  await portal.arrive('“Autumn 2026” cannot open yet')
  await portal.reads('consent: how it is given for children under 16')
  await portal.reads('safeguarding: who is told when a child is in danger')
  expect(await portal.page.getByRole('button', { name: 'Open this wave' }).count()).toBe(0)
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('the checklist is filled in with the keyboard alone, and nothing typed is lost by a fault', async () => {
  const { keyboard } = portal.page
  await portal.page.getByRole('link', { name: 'Write it down' }).focus()
  await keyboard.press('Enter')
  await portal.arrive('What you promise children')
  await portal.page.getByLabel(/^Space/).focus()
  for (const text of ['A quiet room.', 'On screen or paper.', 'The board.', 'Three changes.']) {
    await keyboard.type(text)
    await keyboard.press('Tab')
  }
  await keyboard.type('A letter, two weeks before.')
  await keyboard.press('Tab')
  await keyboard.type('A page for each age.')
  await fill('By when will children hear?', '2026-12-01')
  await fill('Name or post', 'Jo Grey')
  await portal.page.getByLabel('How to reach them').focus()
  await keyboard.press('Enter')
  expect(await faults()).toEqual(['Enter a telephone number or an e-mail address'])
  await fill('How to reach them', '01632 960 001')
  await keyboard.press('Enter')
  await portal.follow('Results come after the wave has closed. Choose a later day.')
  expect(await portal.focused()).toBe('resultsBy')
  expect(await portal.page.getByLabel(/^Consent under 16/).inputValue()).toBe('A letter, two weeks before.')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await fill('By when will children hear?', '2027-01-29')
  await portal.press('Save')
  await portal.arrive('Autumn 2026')
  await portal.reads('Everything is written down.')
  await portal.reads('A letter, two weeks before.')
})

test('codes are made, and the wave opens', async () => {
  await portal.follow('Make codes')
  await portal.arrive('Make codes')
  await fill('How many codes for ages 11 to 17?', '14')
  await portal.press('Make the codes')
  await portal.arrive('14 codes for ages 11 to 17')
  codes = await portal.page.locator('.code-card-code').allInnerTexts()
  const download = portal.page.waitForEvent('download')
  await portal.press('Download as CSV')
  await download
  await portal.press('Put these codes away')
  await portal.goTo(`#/waves/${wave}/open`)
  await portal.arrive('Open “Autumn 2026”')
  await portal.press('Open this wave')
  await portal.arrive('Autumn 2026')
  await portal.reads('“Autumn 2026” is open.')
})

test('the helper’s leaflet is one page of A4, in the words of the survey’s own guidance', async () => {
  await portal.follow('Print leaflets for helpers')
  await portal.arrive('Leaflets for helpers')
  await portal.reads('Do not help if you are their social worker or someone they live with.')
  await portal.reads('Nobody can see from a code who answered')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  const { pages } = await readPdf(await portal.page.pdf({ preferCSSPageSize: true, tagged: true }))
  expect(pages).toHaveLength(1)
  expect(pages[0]).toContain('Before you help someone aged 11 to 17')
  expect(pages[0]).not.toContain('Sign out')
})

test('the response rate is watched in tens against 30 %, and one child more does not show', async () => {
  await answer(0, 9, 'always')
  await portal.goTo(`#/waves/${wave}`)
  await portal.arrive('Autumn 2026')
  await portal.reads('Fewer than 10 of 40. 30 % are 12.')
  await answer(9, 14, 'sometimes')
  await portal.page.reload()
  await portal.reads('10 or more of 40, 25 % or more. 30 % are 12: you are about there.')
  const reminder = await portal.page.getByLabel('To the adults who hand out cards').inputValue()
  expect(reminder).toContain('is open until 11\u00a0December 2026')
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('it closes and is sealed; what was promised stands', async () => {
  await portal.follow('Stop online answers')
  await portal.press('Stop online answers')
  await portal.reads('Only typing in paper now')
  expect(await portal.page.getByRole('link', { name: 'Change what you promise' }).count()).toBe(0)
  await portal.follow('Seal this wave')
  await portal.page.getByLabel('I understand that this cannot be undone').check()
  await portal.press('Seal this wave')
  await portal.arrive('“Autumn 2026” is sealed')
})

test('the report is downloaded in every form, whole, and says the same', async () => {
  const files: Record<string, Buffer> = {}
  for (const [name, ending] of [
    ['Download PDF', 'pdf'],
    ['Download spreadsheet (ODS)', 'ods'],
    ['Download Excel', 'xlsx'],
    ['Download CSV', 'csv'],
    ['Download JSON', 'json'],
  ] as const) {
    const download = portal.page.waitForEvent('download')
    await portal.page.getByRole('link', { name }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe(`${wave}-ages-11-17.${ending}`)
    files[ending] = await readFile(await file.path())
  }
  const csv = csvByName(String(files['csv']))
  const safe = csv.find((row) => row['table'] === 'feels-safe-at-home--benchmark' && row['group'] === 'own')
  expect([safe?.['base'], safe?.['percentage']]).toEqual(['14', '64'])
  expect(JSON.parse(String(files['json'])).wave.name).toBe('Autumn 2026')
  expect(files['ods']?.subarray(0, 2).toString()).toBe('PK')
  expect(files['xlsx']?.subarray(0, 2).toString()).toBe('PK')
  const { pages } = await readPdf(files['pdf'] ?? Buffer.alloc(0))
  expect(pages.join(' ')).toContain('fernvale council')
})

test('the page never broke its own rules', () => {
  expect(portal.complaints).toEqual([])
})
