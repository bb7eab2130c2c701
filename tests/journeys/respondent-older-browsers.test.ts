import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { openPageOf, type RespondentJourney, startRespondentJourney } from '../support/respondent-journey.ts'

/** Whoever's browser cannot run the survey's script sees what a browser without JavaScript sees. */
let journey: RespondentJourney
let plainPage: string

beforeAll(async () => {
  journey = await startRespondentJourney()
  const { page, context } = await journey.openBrowser({ javaScriptEnabled: false })
  await page.goto(journey.address)
  plainPage = await page.locator('#page').ariaSnapshot()
  await context.close()
})
afterAll(() => journey.close())

test.each([
  ['without BigInt', 'delete globalThis.BigInt'],
  ['without WebCrypto', 'Object.defineProperty(crypto, "subtle", { value: undefined })'],
])('a browser %s shows the plain page, and the survey does not start', async (_what, script) => {
  const respondent = await journey.openBrowser()
  await respondent.page.addInitScript(script)
  await respondent.page.goto(journey.address)
  await expect.poll(() => respondent.page.locator('#page').ariaSnapshot()).toBe(plainPage)
  expect(await respondent.page.locator('header').count()).toBe(0)
  expect(respondent.complaints).toEqual([])
  await respondent.context.close()
})

test.each(['respondent-', 'jsxRuntime-'])(
  'a browser that %s has not reached shows the plain page instead of nothing',
  async (file) => {
    const respondent = await journey.openBrowser()
    await respondent.page.route(`**/assets/${file}*.js`, (route) => route.abort())
    await respondent.page.goto(journey.address)
    await expect.poll(() => respondent.page.locator('#page').ariaSnapshot()).toBe(plainPage)
    await respondent.context.close()
  },
)

test('plain http, where browsers give no WebCrypto, shows the plain page', async () => {
  const browser = await launchBrowser('--host-resolver-rules=MAP survey.example 127.0.0.1')
  const respondent = await openPageOf(await browser.newContext())
  await respondent.page.goto(journey.address.replace('127.0.0.1', 'survey.example'))
  expect(await respondent.page.evaluate(() => isSecureContext)).toBe(false)
  await expect.poll(() => respondent.page.locator('#page').ariaSnapshot()).toBe(plainPage)
  expect(respondent.complaints).toEqual([])
  await browser.close()
})

test('a browser that can run it shows the survey', async () => {
  const respondent = await journey.openBrowser()
  await respondent.page.goto(journey.address, { waitUntil: 'load' })
  await respondent.page.locator('header').waitFor()
  expect(await respondent.page.locator('input[name="code"]').count()).toBe(1)
  await respondent.context.close()
})
