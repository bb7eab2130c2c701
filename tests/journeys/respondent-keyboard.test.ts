import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type RespondentJourney,
  startRespondentJourney,
  tabTo,
  waitingAnswers,
} from '../support/respondent-journey.ts'
import { arriveBy } from '../support/walk-survey.ts'

/** Somebody without a mouse or a finger: Tab, arrows, Space and Enter, from the code to the thanks. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

/** The first answer, where there is one to choose; then Enter, which goes on from any answer. */
async function answerAndGoOn(page: Page): Promise<boolean> {
  const answer = page.locator('fieldset.question input, textarea').first()
  const asked = (await answer.count()) > 0
  if (asked) {
    await tabTo(page, answer)
    if (await answer.evaluate((element) => element.tagName === 'TEXTAREA')) await page.keyboard.type('A dog.')
    else await page.keyboard.press('Space')
  }
  await tabTo(page, page.locator('.actions .button').first())
  await arriveBy(page, () => page.keyboard.press('Enter'))
  return asked
}

test.each(['ages-4-7', 'ages-8-10', 'ages-11-17', 'care-leavers-16-25'])(
  '%s can be answered with the keyboard alone, and counts once',
  async (instrument) => {
    const { page, context, complaints } = await journey.openBrowser({
      viewport: { width: 1024, height: 600 },
    })
    const before = await waitingAnswers(journey)
    await page.goto(journey.address)
    await tabTo(page, page.getByLabel('Your code'))
    await page.keyboard.type(await journey.newCode(instrument))
    await arriveBy(page, () => page.keyboard.press('Enter'))
    let answered = 0
    while ((await page.locator('.before-sending').count()) === 0) {
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
      if (await answerAndGoOn(page)) answered += 1
    }
    await tabTo(page, page.locator('.before-sending .button'))
    await page.keyboard.press('Enter')
    await page.locator('.talk').waitFor()
    expect(answered).toBeGreaterThan(12)
    expect(await waitingAnswers(journey)).toBe(before + 1)
    expect(complaints).toEqual([])
    await context.close()
  },
)
