import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import {
  control,
  questionOf,
  type RespondentJourney,
  startRespondentJourney,
  waitingAnswers,
  walkToReview,
} from '../support/respondent-journey.ts'

/** What happens at the end, on a network that fails: answers count once, or stay where they are. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

test('offline keeps the answers, says so, and trying again sends them exactly once', async () => {
  const respondent = await journey.openBrowser()
  const { page, context, arrive, press } = respondent
  await walkToReview(respondent, journey.address, await journey.newCode())
  const before = await waitingAnswers(journey)
  await context.setOffline(true)
  await press('Send')
  await page.getByRole('alert').getByText('Your answers have not gone yet').waitFor()
  expect(await accessibilityViolations(page)).toEqual([])
  expect(await page.locator('.review-answer').first().textContent()).toBe('Very settled')
  await press('Try again')
  await page.getByRole('alert').getByText('Your answers have not gone yet').waitFor()
  await context.setOffline(false)
  await press('Try again')
  await arrive('Thank you')
  expect(await waitingAnswers(journey)).toBe(before + 1)
  await context.close()
})

test('back online, the answers go by themselves, once, and the page counts down to it', async () => {
  const respondent = await journey.openBrowser()
  const { page, context, arrive, press } = respondent
  await walkToReview(respondent, journey.address, await journey.newCode())
  const before = await waitingAnswers(journey)
  await context.setOffline(true)
  await press('Send')
  await page.getByRole('alert').getByText('Your answers have not gone yet').waitFor()
  expect(await page.getByText(/We will try again in/).count()).toBe(0)
  await context.setOffline(false)
  await page.getByText(/We will try again in \d seconds?\./).waitFor()
  expect(await accessibilityViolations(page)).toEqual([])
  await arrive('Thank you')
  expect(await waitingAnswers(journey)).toBe(before + 1)
  await page.waitForTimeout(7000)
  expect(await waitingAnswers(journey)).toBe(before + 1)
  await context.close()
})

test.each(['/api/tickets', '/api/submissions'])(
  'an answer from %s that got lost on its way does not make two of one',
  async (path) => {
    const respondent = await journey.openBrowser()
    const { page, context, arrive, press } = respondent
    await walkToReview(respondent, journey.address, await journey.newCode())
    const before = await waitingAnswers(journey)
    await page.route(
      `**${path}`,
      async (route) => {
        await route.fetch()
        await route.abort('connectionreset')
      },
      { times: 1 },
    )
    await press('Send')
    await page.getByRole('alert').getByText('Your answers have not gone yet').waitFor()
    await press('Try again')
    await arrive('Thank you')
    expect(await waitingAnswers(journey)).toBe(before + 1)
    await context.close()
  },
)

test('a code that was used says so kindly, at the end only, and stores nothing', async () => {
  const code = await journey.newCode()
  const first = await journey.openBrowser()
  await walkToReview(first, journey.address, code)
  const second = await journey.openBrowser()
  await walkToReview(second, journey.address, code)
  await first.press('Send')
  await first.arrive('Thank you')
  const before = await waitingAnswers(journey)
  await second.press('Send')
  await second.page.getByRole('alert').getByText('These answers cannot go with this code').waitFor()
  expect(await waitingAnswers(journey)).toBe(before)
  await first.context.close()
  await second.context.close()
})

test('every request with answers is as long as every other', async () => {
  const lengths: number[] = []
  for (const text of ['No.', 'A long answer with everything in it. '.repeat(20)]) {
    const respondent = await journey.openBrowser()
    respondent.page.on('request', (request) => {
      if (request.url().endsWith('/api/submissions')) lengths.push(request.postDataBuffer()?.length ?? 0)
    })
    await walkToReview(respondent, journey.address, await journey.newCode())
    await respondent.page.getByRole('button', { name: questionOf('going-well') }).click()
    await control(respondent.page, 'going-well').fill(text)
    await respondent.press('Next')
    await respondent.press('Send')
    await respondent.arrive('Thank you')
    await respondent.context.close()
  }
  expect(lengths).toEqual([16_384, 16_384])
})
