import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type PublishedVersions, publishVersions } from '../support/published-versions.ts'

/** The service worker while new versions of the page are published: what is shown is always of one version. */
let browser: Browser
let versions: PublishedVersions

beforeAll(async () => {
  browser = await launchBrowser()
  versions = await publishVersions()
})
afterAll(async () => {
  await browser.close()
  await versions.close()
})

const [second, third] = ['respondent-second22.css', 'respondent-third333.css']

const register = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.register('/service-worker.js', {
      updateViaCache: 'none',
    })
    // A new worker shows itself only once the browser has looked whether there is one.
    await registration.update()
    const coming = registration.installing
    await new Promise<void>((done) => {
      if (coming === null) done()
      coming?.addEventListener('statechange', () => done())
    })
    await navigator.serviceWorker.ready
    return coming?.state !== 'redundant'
  })

/** The style sheet the page names, if it is there and at work: the heading is then of the page's own size. */
async function stylesAtWork(page: Page): Promise<string> {
  await page.locator('header').waitFor()
  const named = await page.locator('link[rel="stylesheet"]').first().getAttribute('href')
  expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length ?? 0)).toBeGreaterThan(50)
  return named ?? ''
}

test('a page is never put together of two versions, whatever is published while it is kept', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(versions.address)
  const first = await stylesAtWork(page)
  expect(await register(page)).toBe(true)
  await versions.goAway()
  await page.reload()
  expect(await stylesAtWork(page)).toBe(first)

  await versions.comeBack()
  await versions.publish(second, ['page', 'worker'])
  await page.reload()
  expect(await stylesAtWork(page)).toContain(second)
  await register(page)
  await versions.goAway()
  await page.reload()
  // The first version's worker is still in charge: it has the whole of the first version, and nothing of the second.
  expect(await stylesAtWork(page)).toBe(first)
  await page.close()

  await versions.comeBack()
  const later = await context.newPage()
  await later.goto(versions.address)
  await expect.poll(() => later.evaluate(async () => (await caches.keys()).length)).toBe(1)
  await versions.goAway()
  await later.reload()
  expect(await stylesAtWork(later)).toContain(second)

  await versions.comeBack()
  await versions.publish(third, ['worker'])
  expect(await register(later)).toBe(false)
  await versions.goAway()
  await later.reload()
  expect(await stylesAtWork(later)).toContain(second)
  await versions.comeBack()
  await context.close()
})
