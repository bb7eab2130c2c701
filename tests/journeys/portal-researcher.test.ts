import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import { parseCsv } from '../support/parse-csv.ts'
import { type PortalJourney, startPortalJourney } from '../support/portal.ts'
import { sealedWave } from '../support/sealed-waves.ts'

/** A researcher, from signing in to the files; and the programme, who reads what no rule could decide. */
let portal: PortalJourney

beforeAll(async () => {
  portal = await startPortalJourney()
  portal.server.setDay('2026-03-02')
  await sealedWave(portal.server, 'elmshire', 1, 450)
  await sealedWave(portal.server, 'oakshire', 2, 350)
  portal.server.setDay('2026-10-05')
  await portal.page.goto(await portal.linkFor('researcher'))
  await portal.arrive('Analyses')
})
afterAll(() => portal.close())

const faults = (): Promise<string[]> => portal.page.getByRole('alert').getByRole('link').allInnerTexts()
const download = async (name: string | RegExp): Promise<{ readonly name: string; readonly text: string }> => {
  const started = portal.page.waitForEvent('download')
  await portal.page.getByRole('button', { name }).or(portal.page.getByRole('link', { name })).first().click()
  const file = await started
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}
const check = (label: string) => portal.page.getByLabel(label, { exact: true }).check()
const hash = () => portal.page.locator('.about .hash').last().textContent()
const writePlan = async (name: string, analyses: readonly object[]) => {
  await portal.goTo('#/analyses')
  await portal.arrive('Analyses')
  await portal.goTo('#/analyses/new')
  await portal.arrive('New analysis')
  await portal.press('Edit the plan as text')
  await portal.arrive('The plan as text')
  const written = JSON.parse(await portal.page.getByLabel('The plan', { exact: true }).inputValue())
  await portal.page.getByLabel('Name').fill(name)
  const plan = JSON.stringify({ ...written, title: name, analyses })
  await portal.page.getByLabel('The plan', { exact: true }).fill(plan)
}

test('begins where there is nothing yet, and says what there will be', async () => {
  await portal.reads('None saved yet.')
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('all that is missing is said at once', async () => {
  await portal.follow('New analysis')
  await portal.arrive('New analysis')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.press('Run')
  expect(await faults()).toEqual(['Enter a name of up to 120 letters', 'Choose from 1 to 60 indicators'])
  await portal.follow('Choose from 1 to 60 indicators')
  expect(await portal.focused()).toBe('indicators')
})

test('shares by group come without a line of JSON, with their intervals', async () => {
  await check('Feels settled')
  await portal.page.locator('input[name="by"][value="age"]').check()
  await portal.page.getByLabel('Name of the analysis').fill('Settled by age')
  await portal.press('Run')
  await portal.arrive('Settled by age')
  const rows = await portal.page.locator('.results tbody tr').first().allInnerTexts()
  expect(rows[0]).toMatch(/11 to 12[\s\S]*\d+ %[\s\S]*\d+ % to \d+ %[\s\S]*\d+/)
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('what is downloaded is what is shown', async () => {
  const shown = await portal.page
    .locator('.results')
    .first()
    .locator('tbody tr')
    .first()
    .locator('td')
    .allInnerTexts()
  const csv = await download('Download CSV')
  expect(csv.name).toBe('settled-by-age.csv')
  const lines = parseCsv(csv.text)
  const value = (figure: string) =>
    lines.find((line) => line[3] === 'proportions' && line[4] === '1' && line[5] === figure)?.[6]
  expect(shown[1]).toBe(`${Math.round(100 * Number(value('proportion')))} %`)
  expect(shown[3]).toBe(value('base'))
  const json = await download('Download JSON')
  expect(JSON.parse(json.text)).toMatchObject({ format: 'heard-results/1', title: 'Settled by age' })
  expect(JSON.parse(json.text).hash).toBe(await hash())
})

test('the plan was saved; run again it gives the same, to the hash', async () => {
  const first = await hash()
  await portal.follow('All analyses')
  await portal.arrive('Analyses')
  await portal.reads('Settled by age')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.page.getByRole('button', { name: 'Run again' }).click()
  await portal.arrive('Settled by age')
  expect(await hash()).toBe(first)
})

test('groups are compared, with the verdict in words', async () => {
  await portal.goTo('#/analyses/new')
  await portal.arrive('New analysis')
  await portal.page.getByLabel(/^Do groups differ/).check()
  await check('Feels settled')
  await check('Local authority')
  await portal.page.getByLabel('Name of the analysis').fill('Authorities')
  await portal.press('Run')
  expect(await faults()).toEqual([])
  await portal.arrive('Authorities')
  await portal.reads('everybody else. This base would have shown a difference of')
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('an outcome is explained by a model: odds ratios beside the shares that they mean', async () => {
  await portal.goTo('#/analyses/new')
  await portal.arrive('New analysis')
  await portal.page.getByLabel(/^What goes with it/).check()
  await portal.page.locator('input[name="outcome"][value="high-life-satisfaction"]').check()
  for (const id of ['settled', 'has-trusted-adult']) {
    await portal.page.locator(`input[name="indicators"][value="${id}"]`).check()
  }
  await portal.page.locator('input[name="adjustments"][value="age"]').check()
  await portal.page.getByLabel('Name of the analysis').fill('Very high wellbeing')
  await portal.press('Run')
  await portal.arrive('Very high wellbeing')
  await portal.reads('Odds ratios, everything else held equal')
  await portal.reads('An odds ratio is not “times as likely”')
  expect(await portal.page.locator('.results').first().locator('tbody tr').count()).toBeGreaterThan(3)
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('a plan is edited as text; what is wrong with it is said at its place, and nothing typed is lost', async () => {
  await writePlan('Crossed', [])
  await portal.page.getByLabel('The plan', { exact: true }).fill('{ "format": ')
  await portal.press('Run this plan')
  expect((await faults())[0]).toMatch(/^This is not JSON yet/)
  expect(await portal.page.getByLabel('The plan', { exact: true }).inputValue()).toBe('{ "format": ')
  await writePlan('Crossed', [{ id: 'a', kind: 'horoscope' }])
  await portal.press('Run this plan')
  expect((await faults())[0]).toMatch(/^analyses › 1 › kind: /)
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('what would say too much about too few is kept back, with what can be had instead', async () => {
  await writePlan('Crossed', [{ id: 'a', kind: 'crosstab', rows: 'placement', columns: 'ethnic-group' }])
  await portal.press('Run this plan')
  await portal.arrive('Crossed')
  await portal.reads('Kept back')
  await portal.page.getByText(/Put /).first().waitFor()
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('long work shows how far it is, and can be cancelled', async () => {
  const slow = {
    kind: 'crosstab',
    rows: 'placement',
    columns: 'ethnic-group',
    exact: 'always',
    draws: 1_000_000,
  }
  await writePlan(
    'Slow',
    Array.from({ length: 30 }, (_, place) => ({ ...slow, id: `t${place}` })),
  )
  await portal.press('Run this plan')
  await portal.arrive('Working it out')
  await portal.page.getByText(/^Analysis \d+ of 30\.$/).waitFor()
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.press('Cancel this analysis')
  await portal.arrive('Cancelled')
})

test('every output is listed with its verdict, released ones to download', async () => {
  await portal.goTo('#/outputs')
  await portal.arrive('Outputs so far')
  await portal.reads('Released')
  await portal.reads('Refused')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  const csv = await download('Download CSV')
  expect(csv.text.split('\r\n')[0]).toBe('analysis,kind,status,table,row,figure,value')
})

test('the codebook is downloaded', async () => {
  await portal.goTo('#/codebooks')
  await portal.arrive('Codebooks')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  const csv = await download(/^Download CSV\s*: Ages 11 to 17/)
  expect(csv.name).toBe('codebook-ages-11-17-v1.csv')
  expect(csv.text).toContain('settled')
})

test('what no rule can decide is read by the programme, and then its maker sees it', async () => {
  const rows = await portal.server.db
    .selectFrom('output')
    .selectAll()
    .where('verdict', '=', 'released')
    .execute()
  const [row] = rows
  if (row === undefined) throw new Error('Something was released.')
  await portal.server.db
    .updateTable('output')
    .set({ verdict: 'needs-a-reader', reasons: JSON.stringify(['Twelve people stand behind one figure.']) })
    .where('id', '=', row.id)
    .execute()
  await portal.page.reload()
  await portal.goTo('#/outputs')
  await portal.reads('No rule can decide it alone.')

  const reader = await portal.browser.newContext({ locale: 'en-GB' })
  const page = await reader.newPage()
  await page.goto(await portal.linkFor('programme'))
  await page.getByRole('link', { name: 'Results', exact: true }).click()
  await page.getByRole('link', { name: 'Outputs that wait for a reader' }).click()
  await page.getByRole('link', { name: /^Read it/ }).click()
  await page.getByText('Twelve people stand behind one figure.').waitFor()
  await page.getByRole('button', { name: 'Give this verdict' }).click()
  await page.getByRole('link', { name: 'Choose what happens to it' }).waitFor()
  expect(await accessibilityViolations(page)).toEqual([])
  await page.getByLabel(/^Release it/).check()
  await page.getByLabel('Why').fill('Nobody can be found in it.')
  await page.getByRole('button', { name: 'Give this verdict' }).click()
  await page.getByText('Nothing waits.').waitFor()
  await reader.close()

  await portal.page.reload()
  await portal.arrive('Outputs so far')
  await portal.reads('Nobody can be found in it.')
})

test('a plan is deleted, and what was released from it stays', async () => {
  await portal.goTo('#/analyses')
  await portal.arrive('Analyses')
  const deleteFirst = portal.page.getByRole('button', { name: /^Delete/ }).first()
  await deleteFirst.waitFor()
  const before = await portal.page.locator('.card').count()
  await deleteFirst.click()
  await portal.reads('has been deleted.')
  await expect.poll(() => portal.page.locator('.card').count()).toBe(before - 1)
})

test('the page never broke its own rules', () => {
  expect(portal.complaints).toEqual([])
})
