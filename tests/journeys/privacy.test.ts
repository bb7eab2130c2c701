import { afterAll, beforeAll, expect, test } from 'vitest'
import { bands } from '../../surveys/model/instrument.ts'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import { type PortalJourney, startPortalJourney } from '../support/portal.ts'

let journey: PortalJourney
beforeAll(async () => {
  journey = await startPortalJourney()
})
afterAll(() => journey.close())

test('the start page leads to the notice, in the language that was chosen, and the notice leads back', async () => {
  const { page, address } = journey
  await page.goto(address)
  await page.getByRole('button', { name: 'Cymraeg' }).click()
  await page.getByRole('link', { name: 'Preifatrwydd' }).click()
  await page.waitForURL(`${address}/privacy?language=cy`)
  await page.getByRole('link', { name: '11 i 17' }).click()
  await page.waitForURL(`${address}/privacy/11-17?language=cy`)
  expect(await page.locator('h1').textContent()).toBe('Beth sy’n digwydd i dy atebion')
  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForURL(`${address}/privacy/11-17?language=en`)
  await page.getByRole('link', { name: 'Back to the survey' }).click()
  await page.waitForURL(`${address}/`)
})

test.each(['light', 'dark'] as const)(
  'every notice is fit for everybody, in the %s and at 320 pixels',
  async (colorScheme) => {
    const { page, address } = journey
    await page.setViewportSize({ width: 320, height: 640 })
    await page.emulateMedia({ colorScheme })
    for (const path of [
      '/privacy',
      ...bands.map((band) => `/privacy/${band}`),
      '/privacy/11-17?language=ar',
    ]) {
      await page.goto(`${address}${path}`)
      expect(await accessibilityViolations(page), path).toEqual([])
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(beyond, path).toBeLessThanOrEqual(0)
    }
  },
)

test('what it says of cookies is so: reading it leaves none, and nothing in the browser', async () => {
  const { page, context, address, complaints } = journey
  await page.goto(`${address}/privacy/8-10`)
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  expect(complaints).toEqual([])
})
