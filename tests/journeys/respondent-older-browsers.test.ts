import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { newerThanAsked } from '../support/newer-than-asked.ts'
import {
  openPageOf,
  type RespondentJourney,
  type RespondentPage,
  startRespondentJourney,
} from '../support/respondent-journey.ts'

/** Whoever's browser cannot run the survey's script sees what a browser without JavaScript sees. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

const built = join(import.meta.dirname, '../../build/client/assets')

/** The box for the code, whose form brings all questions on one page. */
const takesTheCode = ({ page }: RespondentPage): Promise<void> =>
  page.locator('form[action="/plain"] input[name="code"]').waitFor()

test.each([
  ['without BigInt', 'delete globalThis.BigInt'],
  ['without what came in 2019', 'delete Object.fromEntries'],
  ['without WebCrypto', 'Object.defineProperty(crypto, "subtle", { value: undefined })'],
])('a browser %s shows the plain page, and the survey does not start', async (_what, script) => {
  const respondent = await journey.openBrowser()
  await respondent.page.addInitScript(script)
  await respondent.page.goto(journey.address)
  await takesTheCode(respondent)
  expect(await respondent.page.locator('header').count()).toBe(0)
  expect(respondent.complaints).toEqual([])
  await respondent.context.close()
})

/** What the script is made of, by name: its own file, and what it shares with parts that come later. */
test.each([/assets\/respondent-/, /assets\/(?!respondent-|plain-page-)[\w-]+\.js/])(
  'a browser that %s has not reached shows the plain page instead of nothing',
  async (file) => {
    const respondent = await journey.openBrowser()
    await respondent.page.route(
      (url) => file.test(url.pathname) && url.pathname.endsWith('.js'),
      (route) => route.abort(),
    )
    await respondent.page.goto(journey.address)
    await takesTheCode(respondent)
    await respondent.context.close()
  },
)

test('plain http, where browsers give no WebCrypto, shows the plain page', async () => {
  const browser = await launchBrowser('--host-resolver-rules=MAP survey.example 127.0.0.1')
  const respondent = await openPageOf(await browser.newContext())
  await respondent.page.goto(journey.address.replace('127.0.0.1', 'survey.example'))
  expect(await respondent.page.evaluate(() => isSecureContext)).toBe(false)
  await takesTheCode(respondent)
  expect(respondent.complaints).toEqual([])
  await browser.close()
})

test('every script is ES2018 but for imports, and calls nothing that came after what the page asks for', () => {
  const files = readdirSync(built).filter((file) => file.endsWith('.js') && !/^(portal|report)-/.test(file))
  expect(files.length).toBeGreaterThan(8)
  expect(
    files.flatMap((file) =>
      newerThanAsked(readFileSync(join(built, file), 'utf8')).map((what) => `${file}: ${what}`),
    ),
  ).toEqual([])
})

test('a browser that can run it shows the survey', async () => {
  const respondent = await journey.openBrowser()
  await respondent.page.goto(journey.address, { waitUntil: 'load' })
  await respondent.page.locator('header').waitFor()
  expect(await respondent.page.locator('input[name="code"]').count()).toBe(1)
  await respondent.context.close()
})
