import type { BrowserContext } from 'playwright-core'
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
import { withProfile } from '../support/with-profile.ts'

/** Canaries: words that stand nowhere else are answered, and then looked for everywhere a device could have them. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

const canary = 'canarybird47zq'

test('after "leave now" no answer is in storage, caches, history, memory or on the disk', async () => {
  const files = await withProfile(canary, async (context) => {
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
  const files = await withProfile(canary, async (context) => {
    const respondent = await openPageOf(context)
    const { page } = respondent
    await answersUpToText(respondent, journey.address, await journey.newCode(), canary)
    await onToSend(respondent, canary)
    expect(await page.getByText(canary).count()).toBeGreaterThan(0)
    await page.locator('.before-sending .button').click()
    await respondent.arrive('Thank you')
    await expect.poll(() => keptByBrowser(respondent)).toEqual(nothingKept)
    await expect.poll(() => timesInMemory(page, canary), { timeout: 60_000 }).toBe(0)
    expect(await page.content()).not.toContain(canary)
    expect(await historyOf(page)).not.toContain(canary)
    await page.reload()
    await respondent.arrive('Tell us what life is like for you')
    expect(await timesInMemory(page, canary)).toBe(0)
  })
  expect(files).toEqual([])
})

/** Addresses, titles and states of every entry of this tab, those ahead too; the last one is shown then. */
async function historyOf(page: Awaited<ReturnType<BrowserContext['newPage']>>): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const ofTab = () => session.send('Page.getNavigationHistory')
  const { entries } = await ofTab()
  const states: unknown[] = []
  for (const [position, { id }] of entries.entries()) {
    await session.send('Page.navigateToHistoryEntry', { entryId: id })
    await expect.poll(async () => (await ofTab()).currentIndex).toBe(position)
    // The page may be on its way between documents, where nothing can be asked.
    const read = () => page.evaluate(() => ({ state: history.state })).catch(() => undefined)
    let there: { readonly state: unknown } | undefined
    await expect.poll(async () => (there = await read())).toBeDefined()
    states.push(there?.state)
  }
  await session.detach()
  expect(states.filter((state) => state != null).length).toBeGreaterThan(1)
  return JSON.stringify([entries, states])
}
