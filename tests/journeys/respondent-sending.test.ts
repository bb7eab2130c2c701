import type { Page } from 'playwright-core'
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

test.each([
  ['/api/tickets', 'Your answers have not gone yet'],
  ['/api/submissions', 'We do not know yet if your answers arrived'],
])('an answer from %s that got lost on its way does not make two of one', async (path, said) => {
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
  await page.getByRole('alert').getByText(said).waitFor()
  await press('Try again')
  await arrive('Thank you')
  expect(await waitingAnswers(journey)).toBe(before + 1)
  await context.close()
})

/** The answers of each try to send, as they left the page. */
function answersSent(page: Page): unknown[] {
  const sent: unknown[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/submissions'))
      sent.push(JSON.parse(request.postData() ?? '').submission.answers)
  })
  return sent
}

test('answers on their way stay as they are, whichever way somebody goes back: what is thanked for is what went', async () => {
  const respondent = await journey.openBrowser()
  const { page, context, arrive, press } = respondent
  await walkToReview(respondent, journey.address, await journey.newCode())
  const before = await waitingAnswers(journey)
  const sent = answersSent(page)
  const change = page.getByRole('button', { name: questionOf('settled') })
  let letGo = (): void => {}
  await page.route(
    '**/api/submissions',
    async (route) => {
      await new Promise<void>((go) => {
        letGo = go
      })
      await route.fetch()
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  const stays = async (): Promise<void> => {
    await arrive('Check your answers')
    await page.locator('.settled .lead').waitFor()
    expect(await change.isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: 'Back', exact: true }).isVisible()).toBe(false)
    expect(await page.locator('.review-answer').first().textContent()).toBe('Very settled')
  }
  expect(await change.isVisible()).toBe(true)
  const line = await page.locator('.review-list').first().boundingBox()
  await press('Send')
  await stays()
  expect((await page.locator('.review-list').first().boundingBox())?.height).toBe(line?.height)
  expect(await accessibilityViolations(page)).toEqual([])
  await page.goBack()
  await stays()
  letGo()
  await page.getByRole('alert').getByText('We do not know yet if your answers arrived').waitFor()
  await page.goBack()
  await stays()
  await press('Get help')
  await arrive('Someone to talk to')
  await press('Back to where you were')
  await page.getByText('We do not know yet if your answers arrived').waitFor()
  expect(await accessibilityViolations(page)).toEqual([])
  await press('Try again')
  await arrive('Thank you')
  expect(await waitingAnswers(journey)).toBe(before + 1)
  expect(sent).toEqual([sent[0], sent[0]])
  await context.close()
})

test('answers that could not leave can be changed, and go as they were changed', async () => {
  const respondent = await journey.openBrowser()
  const { page, context, arrive, press } = respondent
  await walkToReview(respondent, journey.address, await journey.newCode())
  const sent = answersSent(page)
  await context.setOffline(true)
  await press('Send')
  await page.getByRole('alert').getByText('Your answers have not gone yet').waitFor()
  await page.getByRole('button', { name: questionOf('settled') }).click()
  await control(page, 'settled', 'fairly').check()
  await press('Next')
  await arrive('Check your answers')
  await context.setOffline(false)
  await press('Send')
  await arrive('Thank you')
  expect(sent).toMatchObject([{ settled: { code: 'fairly' } }])
  await context.close()
})

test('help opened at the offline end takes neither the notice nor the next try away', async () => {
  const respondent = await journey.openBrowser()
  const { page, context, arrive, press } = respondent
  await walkToReview(respondent, journey.address, await journey.newCode())
  const before = await waitingAnswers(journey)
  await context.setOffline(true)
  await press('Send')
  const notice = page.getByText('Your answers have not gone yet')
  await notice.waitFor()
  for (const [open, heading, back] of [
    ['Get help', 'Someone to talk to', 'Back to where you were'],
    ['How it looks', 'How it looks', 'Back'],
  ] as const) {
    await press(open)
    await arrive(heading)
    await press(back)
    await arrive('Check your answers')
    expect(await notice.count()).toBe(1)
  }
  await press('Get help')
  await arrive('Someone to talk to')
  await context.setOffline(false)
  await expect.poll(() => waitingAnswers(journey), { timeout: 30_000 }).toBe(before + 1)
  // Whoever reads is left to it, and finds the thanks on the way back.
  await arrive('Someone to talk to')
  await press('Back to where you were')
  await arrive('Thank you')
  expect(await waitingAnswers(journey)).toBe(before + 1)
  await context.close()
})

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
