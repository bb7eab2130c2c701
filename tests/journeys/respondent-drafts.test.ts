import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import {
  answersUpToText,
  keptByBrowser,
  nothingKept,
  onlyThePageKept,
  type RespondentJourney,
  type RespondentPage,
  startRespondentJourney,
  waitingAnswers,
} from '../support/respondent-journey.ts'
import { onToSend, walkToSend } from '../support/walk-to-send.ts'

/** Answers kept on the device, by the choice of somebody of eleven or older. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

const text = 'The dog waits at the window.'

async function save({ page, press, arrive }: RespondentPage): Promise<string> {
  await press('Save for later')
  await arrive('Save for later')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(await accessibilityViolations(page)).toEqual([])
  await press('Save on this device')
  await page.getByRole('heading', { name: 'Saved. These are your words' }).waitFor()
  expect(await accessibilityViolations(page)).toEqual([])
  return (await page.locator('.saved-words li').allTextContents()).join(' ')
}

async function openWith({ page, press }: RespondentPage, words: string): Promise<void> {
  await page.getByLabel('Your six words').fill(words)
  await press('Carry on')
}

const lockedUp = ({ page }: RespondentPage): Promise<string> =>
  page.evaluate(() => JSON.stringify(Object.entries(localStorage)))

test('a draft opens with its words alone, also offline, shows nothing from before, and is sent once', async () => {
  const respondent = await journey.openBrowser()
  const { page, context, arrive, press } = respondent
  const code = await journey.newCode()
  const before = await waitingAnswers(journey)
  await answersUpToText(respondent, journey.address, code, text)
  const words = await save(respondent)
  expect(words.split(' ').length).toBe(6)
  const locked = await lockedUp(respondent)
  expect(locked).not.toMatch(new RegExp(`${code}|${code.replaceAll('-', '')}|dog|${words.split(' ')[0]}`))

  const dialogs: string[] = []
  page.on('dialog', (dialog) => dialogs.push(dialog.type()))
  await context.setOffline(true)
  await page.reload()
  expect(dialogs).toEqual([])
  await arrive('Tell us what life is like for you')
  await press('Carry on with saved answers')
  await arrive('Carry on with saved answers')
  await openWith(respondent, 'acorn acorn acorn acorn acorn acorn')
  await page.getByRole('alert').getByText('Those words open nothing here').waitFor()
  expect(await accessibilityViolations(page)).toEqual([])
  expect(await lockedUp(respondent)).toBe(locked)
  await openWith(respondent, words.toUpperCase().replaceAll(' ', ', '))
  await page.locator('fieldset.question').waitFor()
  expect(await page.locator('main').textContent()).not.toContain(text)
  await press('Back')
  await arrive('Carry on with saved answers')
  expect(await page.locator('main').textContent()).not.toContain(text)
  await page.goForward()

  await onToSend(respondent, 'Later.')
  expect(await page.getByText('From before you saved').count()).toBeGreaterThan(5)
  expect(await page.locator('main').textContent()).not.toContain(text)
  await context.setOffline(false)
  await page.locator('.before-sending .button').click()
  await arrive('Thank you')
  expect(await waitingAnswers(journey)).toBe(before + 1)
  await expect.poll(() => keptByBrowser(respondent)).toEqual(nothingKept)
  expect(respondent.complaints).toEqual([])
  await context.close()
})

test('a connection that dies between the two steps of sending, and a page closed on a draft, lose nothing', async () => {
  const respondent = await journey.openBrowser()
  const { page, context, arrive, press } = respondent
  const before = await waitingAnswers(journey)
  await answersUpToText(respondent, journey.address, await journey.newCode(), text)
  await onToSend(respondent, text)
  await page.route('**/api/submissions', (route) => route.abort('connectionreset'))
  await page.locator('.before-sending .button').click()
  await page.getByRole('alert').getByText('We do not know yet if your answers arrived').waitFor()
  const words = await save(respondent)
  await page.unroute('**/api/submissions')
  await page.goto('about:blank')

  await page.goto(journey.address)
  await press('Carry on with saved answers')
  await openWith(respondent, words)
  await page.locator('.settled .lead').waitFor()
  await page.goBack()
  await page.locator('.settled .lead').waitFor()
  expect(await page.locator('main').textContent()).not.toContain(text)
  await page.locator('.before-sending .button').click()
  await arrive('Thank you')
  expect(await waitingAnswers(journey)).toBe(before + 1)
  await expect.poll(() => keptByBrowser(respondent)).toEqual(nothingKept)
  await context.close()
})

test('it stays after "leave now", where nothing else does, and opens later that day', async () => {
  const respondent = await journey.openBrowser()
  const { page, press } = respondent
  await answersUpToText(respondent, journey.address, await journey.newCode(), text)
  const words = await save(respondent)
  await press('Leave now')
  await page.waitForURL('https://www.bbc.co.uk/weather')
  await page.goto(journey.address)
  await expect.poll(() => keptByBrowser(respondent)).toEqual({ ...nothingKept, local: 1 })
  await press('Carry on with saved answers')
  await openWith(respondent, words)
  await page.locator('fieldset.question').waitFor()
  await press('Save for later')
  await page.getByRole('heading', { name: 'Saved. These are your words' }).waitFor()
  await press('Delete what I saved')
  await page.getByText('What you saved is gone from this device').waitFor()
  expect((await keptByBrowser(respondent)) as { local: number }).toMatchObject({ local: 0 })
  await respondent.context.close()
})

test('it is gone after 24 hours, whoever opens the page then', async () => {
  const respondent = await journey.openBrowser()
  const { page, arrive } = respondent
  await answersUpToText(respondent, journey.address, await journey.newCode(), text)
  await save(respondent)
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000)
  await page.clock.setFixedTime(hours(22))
  await page.goto(journey.address)
  await arrive('Tell us what life is like for you')
  expect(await page.evaluate(() => localStorage.length)).toBe(1)
  await page.clock.setFixedTime(hours(24))
  await page.goto(journey.address)
  await arrive('Tell us what life is like for you')
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await respondent.context.close()
})

test('children of ten and younger are not offered to save, and nobody before there is an answer', async () => {
  const respondent = await journey.openBrowser()
  const { page } = respondent
  await walkToSend(respondent, `${journey.address}/#${await journey.newCode('ages-8-10')}`, text)
  expect(await page.getByRole('button', { name: 'Save for later' }).count()).toBe(0)
  expect(await keptByBrowser(respondent)).toEqual(onlyThePageKept)
  await respondent.context.close()
})
