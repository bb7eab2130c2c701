import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sparticuz from '@sparticuz/chromium'
import { type BrowserContext, chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { timesInMemory } from '../support/memory-of-page.ts'
import {
  answersUpToText,
  keptByBrowser,
  nothingKept,
  openPageOf,
  type RespondentJourney,
  startRespondentJourney,
} from '../support/respondent-journey.ts'
import { onToSend } from '../support/walk-to-send.ts'

/** Canaries: words that stand nowhere else are answered, and then looked for everywhere a device could have them. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

const canary = 'canarybird47zq'

/** A browser whose whole profile lies in a folder, as on a shared tablet. */
async function withProfile(use: (context: BrowserContext) => Promise<void>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-profile-'))
  try {
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: await sparticuz.executablePath(),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      headless: true,
      reducedMotion: 'reduce',
    })
    await use(context)
    await context.close()
    return await filesWith(folder, canary)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Files that hold a text, in the letters of the web or of the browser's own tables. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  expect(files.length).toBeGreaterThan(5)
  const found: string[] = []
  for (const file of files) {
    const bytes = await readFile(file)
    if (bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'))) found.push(file)
  }
  return found
}

test('after "leave now" no answer is in storage, caches, history, memory or on the disk', async () => {
  const files = await withProfile(async (context) => {
    const respondent = await openPageOf(context)
    const { page } = respondent
    await page.goto(`${journey.address}/health/live`)
    await answersUpToText(respondent, journey.address, await journey.newCode(), canary)
    expect(await timesInMemory(page, canary)).toBeGreaterThan(0)
    await page.locator('header').getByRole('button', { name: 'Leave now' }).click()
    await page.waitForURL('https://www.bbc.co.uk/weather')
    expect(await timesInMemory(page, canary)).toBe(0)

    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/health/live')
    await page.goForward()
    await page.goForward()
    await respondent.arrive('Tell us what life is like for you')
    expect(await timesInMemory(page, canary)).toBe(0)
    expect(await page.content()).not.toContain(canary)
    expect(await historyOf(respondent.page)).not.toContain(canary)
    await expect.poll(() => keptByBrowser(respondent)).toEqual(nothingKept)
  })
  expect(files).toEqual([])
})

test('after the end no answer is in storage, caches, history, memory or on the disk', async () => {
  const files = await withProfile(async (context) => {
    const respondent = await openPageOf(context)
    const { page } = respondent
    await answersUpToText(respondent, journey.address, await journey.newCode(), canary)
    await onToSend(respondent, canary)
    expect(await page.getByText(canary).count()).toBeGreaterThan(0)
    await page.locator('.before-sending .button').click()
    await respondent.arrive('Thank you')
    await expect.poll(() => keptByBrowser(respondent)).toEqual(nothingKept)
    await expect.poll(() => timesInMemory(page, canary)).toBe(0)
    expect(await page.content()).not.toContain(canary)
    expect(await historyOf(page)).not.toContain(canary)
    await page.reload()
    await respondent.arrive('Tell us what life is like for you')
    expect(await timesInMemory(page, canary)).toBe(0)
  })
  expect(files).toEqual([])
})

/** Addresses, titles and states of every entry of this tab. */
async function historyOf(page: Awaited<ReturnType<BrowserContext['newPage']>>): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { entries } = await session.send('Page.getNavigationHistory')
  await session.detach()
  return JSON.stringify([entries, await page.evaluate(() => history.state)])
}
