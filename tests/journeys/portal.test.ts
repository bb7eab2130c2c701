import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codesCsv } from '../../client/portal/codes/codes-csv.ts'
import { qrPath } from '../../client/renderers/qr-path.ts'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import { type PortalJourney, startPortalJourney } from '../support/portal.ts'
import { lookUp, respond, submission } from '../support/respondent.ts'
import { addLocalAuthority, planWave } from '../support/waves.ts'

/** A participation officer takes a wave from its codes to its report. */
let portal: PortalJourney
let wave: string
let codes: readonly string[]

beforeAll(async () => {
  portal = await startPortalJourney()
  await addLocalAuthority(portal.server, 'fernvale')
  const dates = { name: 'Autumn 2026', opensOn: '2026-10-01', closesOn: '2026-12-11' }
  wave = await planWave(portal.server, 'fernvale', dates)
})
afterAll(() => portal.close())

const stateOnServer = async (): Promise<string> => {
  const response = await portal.context.request.get(`${portal.address}/api/waves/${wave}`)
  return ((await response.json()) as { state: string }).state
}

test('the first page says what to do next', async () => {
  await portal.page.goto(await portal.linkFor('officer', 'fernvale'))
  await portal.arrive('Waves in fernvale council')
  const card = await portal.page.locator('.card').textContent()
  expect(card).toContain('1\u00a0October 2026 to 11\u00a0December 2026')
  expect(card).toContain('Planned')
  expect(card).toContain('Make the codes to give out')
  await portal.reads('Answers are counted in tens.')
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

describe('codes', () => {
  test('are asked for in a number that makes sense', async () => {
    await portal.follow('Make codes')
    await portal.arrive('Make codes')
    expect(await accessibilityViolations(portal.page)).toEqual([])
    await portal.page.getByLabel('How many codes for ages 11 to 17?').fill('2001')
    await portal.press('Make the codes')
    await portal.follow('Enter how many codes to make, from 1 to 2,000')
    expect(await portal.focused()).toBe('count')
  })

  test('stand each on a card of their own with their own QR code', async () => {
    await portal.page.getByLabel('How many codes for ages 11 to 17?').fill('12')
    await portal.press('Make the codes')
    await portal.arrive('12 codes for ages 11 to 17')
    codes = await portal.page.locator('.code-card-code').allInnerTexts()
    expect(new Set(codes).size).toBe(12)
    expect(codes.filter((code) => !/^[\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{4}$/.test(code))).toEqual([])
    const drawn = await portal.page
      .locator('.code-card-qr path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))
    expect(drawn).toEqual(codes.map((code) => qrPath(`${portal.address}/#${code}`).path))
    await portal.reads('They cannot be shown again.')
    expect(await accessibilityViolations(portal.page)).toEqual([])
  })

  test('are not left behind by mistake: by a link, by signing out, by closing the page', async () => {
    await portal.follow('Back to the wave')
    await portal.arrive('Autumn 2026')
    await portal.reads('12 codes have not been printed or downloaded yet.')
    expect(await accessibilityViolations(portal.page)).toEqual([])
    await portal.press('Sign out')
    await portal.arrive('12 codes for ages 11 to 17')
    await portal.reads('Print or download these codes first, then sign out.')
    const asked = portal.page.waitForEvent('dialog')
    await portal.page.close({ runBeforeUnload: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    expect(await portal.page.locator('.code-card-code').allInnerTexts()).toEqual(codes)
  })

  test('print as cards and nothing else', async () => {
    await portal.page.emulateMedia({ media: 'print' })
    const visible = await portal.page
      .locator('h1, h2, p, button, a')
      .evaluateAll(
        (all) => all.filter((one) => one.checkVisibility() && one.closest('.code-card') === null).length,
      )
    expect(visible).toBe(0)
    expect(await portal.page.locator('.code-card').count()).toBe(12)
    await portal.page.emulateMedia({ media: 'screen' })
  })

  test('once printed, wait for a word on how the cards came out', async () => {
    await portal.page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await portal.press('The cards came out well')
    await portal.reads('You can leave this page now.')
  })

  test('come as CSV, and can then be put away', async () => {
    const download = portal.page.waitForEvent('download')
    await portal.press('Download as CSV')
    const file = await download
    expect(file.suggestedFilename()).toBe('codes-ages-11-17-12.csv')
    expect(await readFile(await file.path(), 'utf8')).toBe(codesCsv(portal.address, codes))
    await portal.press('Put these codes away')
    await portal.arrive('Make codes')
    await portal.follow('Back to the wave')
    await portal.arrive('Autumn 2026')
    expect(await portal.page.getByText('have not been printed').count()).toBe(0)
  })
})

describe('the wave', () => {
  test('opens, and its codes work from then on', async () => {
    expect((await lookUp(portal.server.app, codes[0] ?? '')).statusCode).toBe(409)
    await portal.follow('Open this wave')
    await portal.arrive('Open “Autumn 2026”')
    expect(await accessibilityViolations(portal.page)).toEqual([])
    await portal.press('Open this wave')
    await portal.arrive('Autumn 2026')
    await portal.reads('“Autumn 2026” is open.')
    expect((await lookUp(portal.server.app, codes[0] ?? '')).statusCode).toBe(200)
  })

  test('shows the answers that wait in tens only', async () => {
    const answers = submission({ answers: { 'feels-safe': { code: 'always' } } })
    await Promise.all(codes.map((code) => respond(portal.server.app, code, answers)))
    await portal.page.reload()
    await portal.page.getByRole('cell', { name: '10 or more', exact: true }).waitFor()
  })

  test('stops online answers, and says so when that is early', async () => {
    await portal.follow('Stop online answers')
    await portal.arrive('Stop online answers to “Autumn 2026”')
    await portal.reads('The last day was to be 11 December 2026.')
    expect(await accessibilityViolations(portal.page)).toEqual([])
    await portal.press('Stop online answers')
    await portal.arrive('Autumn 2026')
    await portal.reads('Only typing in paper now')
  })

  test('is sealed only by somebody who says that they understand', async () => {
    await portal.follow('Seal this wave')
    await portal.arrive('Seal “Autumn 2026”')
    await portal.press('Seal this wave')
    await portal.follow('Tick the box to say that you understand')
    expect(await portal.focused()).toBe('understood')
    expect(await stateOnServer()).toBe('keying-only')
    expect(await accessibilityViolations(portal.page)).toEqual([])
    await portal.page.getByLabel('I understand that this cannot be undone').check()
    await portal.press('Seal this wave')
    await portal.arrive('“Autumn 2026” is sealed')
    expect(await stateOnServer()).toBe('sealed')
    expect(await accessibilityViolations(portal.page)).toEqual([])
  })

  test.each([
    ['Read the report', /^text\/html/],
    ['Download PDF', /^application\/pdf/],
    ['Download CSV', /^text\/csv/],
  ])('%s leads to the report', async (name, type) => {
    const href = await portal.page.getByRole('link', { name }).getAttribute('href')
    const report = await portal.context.request.get(`${portal.address}${href}`)
    expect(report.status()).toBe(200)
    expect(report.headers()['content-type']).toMatch(type)
  })

  test('that is sealed offers its report and no step back', async () => {
    await portal.page.reload()
    await portal.arrive('Seal this wave')
    await portal.reads('“Autumn 2026” is at another point now: sealed.')
    expect(await portal.page.getByRole('button', { name: 'Seal this wave' }).count()).toBe(0)
    expect(await portal.page.getByRole('link', { name: 'Read the report' }).count()).toBe(1)
  })
})

test('a link may lead straight to a report', async () => {
  const report = `/reports/${wave}/ages-11-17`
  await portal.page.goto('about:blank')
  await portal.page.goto(`${await portal.linkFor('officer', 'fernvale')}&to=${report}`)
  await portal.page.waitForURL(`${portal.address}${report}`)
  expect(await portal.page.locator('h1').first().textContent()).not.toBe('')
})

test('a wave is deleted only by somebody who says that they understand, and the page says what went', async () => {
  await portal.page.goto(await portal.linkFor('officer', 'fernvale'))
  await portal.arrive('Waves in fernvale council')
  await portal.goTo(`#/waves/${wave}`)
  await portal.arrive('Autumn 2026')
  await portal.follow('Delete this wave')
  await portal.arrive('Delete “Autumn 2026”')
  await portal.press('Delete this wave')
  await portal.follow('Tick the box to say that you understand')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.page.getByLabel('I understand that this cannot be undone').check()
  await portal.press('Delete this wave')
  await portal.arrive('“Autumn 2026” is deleted')
  await portal.reads('Answers in the report')
  await portal.page.getByRole('cell', { name: '10 or more', exact: true }).waitFor()
  expect(await accessibilityViolations(portal.page)).toEqual([])
  const report = await portal.context.request.get(`${portal.address}/reports/${wave}/ages-11-17.csv`)
  expect(report.status()).toBe(410)
})

test('the page never broke its own rules', () => {
  expect(portal.complaints).toEqual([])
})
