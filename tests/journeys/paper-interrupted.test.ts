import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sheetsOf } from '../support/paper-clerks.ts'
import { type PortalJourney, startPortalJourney } from '../support/portal.ts'
import { addLocalAuthority, planWave, post } from '../support/waves.ts'
import { withProfile } from '../support/with-profile.ts'

const canary = 'canarybird83mk'
let journey: PortalJourney
let wave: string
let serial: string
beforeAll(async () => {
  journey = await startPortalJourney()
  const officer = await addLocalAuthority(journey.server, 'elmshire')
  wave = await planWave(journey.server, 'elmshire', { opensOn: '2026-09-28', closesOn: '2026-10-30' })
  await post(journey.server, officer, `/api/waves/${wave}/state`, { state: 'open' })
  serial = (await sheetsOf(journey.server, wave, { secondPercent: 0 }))[0] ?? ''
})
afterAll(() => journey.close())

async function openForm(page: Page): Promise<void> {
  await page.goto(`${journey.address}/portal/#/paper/${wave}`)
  await page.getByLabel('Form number').waitFor()
  await page.keyboard.type(serial)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: `Form ${serial}` }).waitFor()
}

const typing = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? '')
const key = async (page: Page, keys: string): Promise<void> => {
  await page.keyboard.insertText(keys)
  await page.keyboard.press('Enter')
}

/** The journey's clock, so that nobody's sign-in is too old. */
async function pageOf(context: BrowserContext): Promise<Page> {
  await context.clock.setFixedTime(new Date('2026-10-05T12:00:00Z'))
  return context.newPage()
}

test('a browser closed in the middle of a form loses nothing, and the clerk’s machine holds none of it', async () => {
  let cookies: Awaited<ReturnType<BrowserContext['cookies']>> = []
  const files = await withProfile(canary, async (context) => {
    const page = await context.newPage()
    await page.goto(await journey.linkFor('paper-clerk'))
    await page.getByRole('navigation', { name: 'Main' }).waitFor()
    await openForm(page)
    await key(page, '1')
    await key(page, '1')
    for (let field = 0; field < 80 && (await typing(page)) !== 'TEXTAREA'; field++) await key(page, '-')
    const kept = page.waitForResponse(
      (answer) =>
        answer.url().endsWith('/paper/draft') && (answer.request().postData() ?? '').includes(canary),
    )
    await key(page, `My ${canary} sings.`)
    expect((await kept).status()).toBe(200)
    const stores = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ])
    expect(stores).toEqual([0, 0, 0, 0])
    cookies = await context.cookies()
  })
  expect(files).toEqual([])

  const again = await journey.browser.newContext({ locale: 'en-GB' })
  await again.addCookies(cookies)
  const page = await pageOf(again)
  await openForm(page)
  await page.keyboard.press('ArrowUp')
  const before = page.locator('.keying-row.current textarea, .keying-row textarea')
  await before.first().waitFor()
  expect(await before.first().inputValue()).toBe(`My ${canary} sings.`)
  await page.keyboard.press('Enter')
  const all = page.getByRole('heading', { name: 'All of it is typed' })
  for (let field = 0; field < 80 && !(await all.isVisible()); field++) await key(page, '-')
  await page.keyboard.press('Enter')
  await page.locator('.notice', { hasText: 'is finished' }).waitFor()
  expect(journey.complaints).toEqual([])
  const left = await journey.server.db.selectFrom('paper_entry').selectAll().execute()
  expect(left).toEqual([])
})
