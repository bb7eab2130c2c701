import { expect } from 'vitest'
import { type RespondentPage, untilKept } from './respondent-journey.ts'

/**
 * Anybody of any band, from the code to where "Send" stands: the first answer of every question, and this text in
 * every box, none of them chosen beforehand. `beforeAnswering` runs where somebody reads what this is. Gives back how many questions were answered.
 */
export async function walkToSend(
  respondent: RespondentPage,
  start: string,
  text: string,
  beforeAnswering: () => Promise<void> = async () => {},
): Promise<number> {
  const { page } = respondent
  await page.goto(start)
  await page.locator('.start .button').click()
  await page.locator('input[name="helper"]').first().waitFor()
  await page.locator('.actions .button').first().click()
  await page.locator('input[name="helper"]').first().waitFor({ state: 'detached' })
  await untilKept(respondent)
  await beforeAnswering()
  return onToSend(respondent, text)
}

/** From any place of the survey on. */
export async function onToSend({ page }: RespondentPage, text: string): Promise<number> {
  let answered = 0
  while ((await page.locator('.before-sending').count()) === 0) {
    const heading = await page.locator('h1').textContent()
    if ((await page.locator('fieldset.question').count()) > 0) {
      answered += 1
      expect(await page.locator('fieldset.question input:checked').count()).toBe(0)
      const box = page.locator('fieldset.question textarea')
      if ((await box.count()) > 0) await box.fill(text)
      else await page.locator('fieldset.question input').first().check({ force: true })
    }
    await page.locator('.actions .button').first().click()
    await expect.poll(() => page.locator('h1').textContent()).not.toBe(heading)
  }
  return answered
}
