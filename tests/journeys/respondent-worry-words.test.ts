import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  answersUpToText,
  type RespondentJourney,
  startRespondentJourney,
} from '../support/respondent-journey.ts'

/** Somebody writes that they are being hurt, with somebody else in the room. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

test('words of harm light the way to help, send nothing, open nothing and move nothing', async () => {
  const respondent = await journey.openBrowser({ viewport: { width: 390, height: 844 } })
  const { page, requests, context } = respondent
  await answersUpToText(respondent, journey.address, await journey.newCode(), 'The dog is nice.')
  const look = () =>
    page.evaluate(() => ({
      lit: document.querySelectorAll('.top-lit, .notice-lit').length,
      elements: document.querySelectorAll('body *').length,
      boxes: [...document.querySelectorAll('h1, textarea, .top-button, .notice, .actions')].map((element) =>
        JSON.stringify(element.getBoundingClientRect()),
      ),
      focused: document.activeElement?.tagName,
      spoken: [...document.querySelectorAll('[role="alert"], [role="status"]')].map(
        (element) => element.textContent,
      ),
      scrolled: scrollY,
    }))
  await page.locator('textarea').focus()
  const calm = await look()
  const asked = requests.length
  expect(calm.lit).toBe(0)
  await page.locator('textarea').fill('He is hitting me and I want to die')
  const lit = await look()
  expect(lit).toEqual({ ...calm, lit: 2 })
  await page.locator('textarea').fill('The dog is nice.')
  expect(await look()).toEqual(calm)
  expect(requests.slice(asked)).toEqual([])
  await context.close()
})
