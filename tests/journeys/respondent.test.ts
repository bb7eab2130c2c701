import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Answers } from '../../surveys/model/answer.ts'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import {
  answerByKeyboard,
  answerByMouse,
  beginSurvey,
  control,
  expectedScreens,
  keptByBrowser,
  nothingKept,
  onlyThePageKept,
  onward,
  questionOf,
  type RespondentJourney,
  startRespondentJourney,
  tabTo,
  untilKept,
  waitingAnswers,
} from '../support/respondent-journey.ts'
import { sealWave } from '../support/waves.ts'

/** Young people answer on real screens before the real server. The wave is sealed at the very end. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

const byMouse: Answers = {
  settled: { code: 'very' },
  'likes-bedroom': { missing: 'not-sure' },
  'in-education': { code: 'yes' },
  'happy-with-school': { code: '7' },
  worries: { code: 'sometimes' },
  'help-with-worries': { code: 'want-more' },
  'would-help-most': { codes: ['more-say', 'things-to-do'] },
  'going-well': { text: 'The dog waits at the window.' },
}

const byKeyboard: Answers = {
  settled: { code: 'very' },
  'in-education': { code: 'no' },
  'life-satisfaction': { code: '0' },
  'would-change': { text: 'More time.' },
}

test('somebody answers by mouse, and every kind of screen is fit for everybody', async () => {
  const respondent = await journey.openBrowser({ viewport: { width: 390, height: 844 } })
  const { page, requests, arrive, press } = respondent
  const violations: string[] = []
  const seen = new Set<string>()
  const look = async (kind: string): Promise<void> => {
    if (!seen.has(kind)) violations.push(...(await accessibilityViolations(page)))
    seen.add(kind)
  }

  await page.goto(journey.address)
  await arrive('Tell us what life is like for you')
  await look('start')
  await page.getByLabel('Your code').fill((await journey.newCode()).toLowerCase().replaceAll('-', ' '))
  await press('Carry on')
  await arrive('Is someone helping you?')
  await look('helper')
  await page.getByLabel('A teacher or someone else at school').check()
  await press('Next')
  await arrive('Before you start')
  await untilKept(respondent)
  await page.getByText('How do I know nobody can tell?').click()
  await look('assent')
  await press('Yes, I want to start')

  const fromHere = requests.length
  for (const expected of expectedScreens(byMouse).slice(0, -1)) {
    await arrive(expected.heading)
    const answer = byMouse[expected.item ?? '']
    if (answer !== undefined) await answerByMouse(page, expected.item ?? '', answer)
    await look(expected.kind)
    await press(onward(expected))
  }
  await arrive('Check your answers')
  await look('review')
  expect(requests.slice(fromHere)).toEqual([])
  expect(page.url()).toBe(`${journey.address}/`)
  expect(await page.title()).toBe('Heard')
  expect(await keptByBrowser(respondent)).toEqual(onlyThePageKept)

  const before = await waitingAnswers(journey)
  await press('Send')
  await arrive('Thank you')
  await look('thank-you')
  expect(await waitingAnswers(journey)).toBe(before + 1)
  await expect.poll(() => keptByBrowser(respondent)).toEqual(nothingKept)
  expect(requests.slice(fromHere)).toEqual(['POST /api/tickets', 'POST /api/submissions', 'POST /api/forget'])
  expect(respondent.complaints).toEqual([])
  expect(violations).toEqual([])
  await page.goBack()
  await arrive('Thank you')
  await respondent.context.close()
})

test('somebody answers with the keyboard alone, in the dark, at 320 pixels', async () => {
  const respondent = await journey.openBrowser({
    viewport: { width: 320, height: 480 },
    colorScheme: 'dark',
  })
  const { page, arrive } = respondent
  const pressByKeyboard = async (name: string): Promise<void> => {
    await tabTo(page, page.getByRole('button', { name, exact: true }))
    await page.keyboard.press('Enter')
  }
  const violations: string[] = []
  const widths: number[] = []
  const focused: (string | undefined)[] = []
  const seen = new Set<string>()

  await page.goto(journey.address)
  await tabTo(page, page.getByLabel('Your code'))
  await page.keyboard.type(await journey.newCode())
  await page.keyboard.press('Enter')
  await arrive('Is someone helping you?')
  await tabTo(page, page.getByLabel('No, I am on my own'))
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await arrive('Before you start')
  await pressByKeyboard('Yes, I want to start')

  for (const expected of expectedScreens(byKeyboard).slice(0, -1)) {
    await arrive(expected.heading)
    focused.push(await page.evaluate(() => document.activeElement?.tagName))
    widths.push(await page.evaluate(() => document.documentElement.scrollWidth))
    const answer = byKeyboard[expected.item ?? '']
    if (answer !== undefined) await answerByKeyboard(page, expected.item ?? '', answer)
    if (!seen.has(expected.kind)) violations.push(...(await accessibilityViolations(page)))
    seen.add(expected.kind)
    await pressByKeyboard(onward(expected))
  }
  await arrive('Check your answers')
  const before = await waitingAnswers(journey)
  await pressByKeyboard('Send')
  await arrive('Thank you')
  expect(await waitingAnswers(journey)).toBe(before + 1)
  expect(violations).toEqual([])
  expect(new Set(focused)).toEqual(new Set(['H1']))
  expect(Math.max(...widths)).toBeLessThanOrEqual(320)
  await respondent.context.close()
})

describe('going back and changing', () => {
  test('both Backs show what was answered; a change from the review asks only what it opened', async () => {
    const respondent = await journey.openBrowser()
    const { page, arrive, press } = respondent
    await beginSurvey(respondent, journey.address, await journey.newCode())
    const screens = expectedScreens({})
    const at = (position: number): string => screens[position]?.heading ?? ''

    await arrive(at(0))
    await control(page, 'settled', 'fairly').check()
    await press('Next')
    await arrive(at(1))
    await control(page, 'likes-bedroom', 'yes').check()
    await press('Next')
    await arrive(at(2))
    await press('Back')
    await arrive(at(1))
    expect(await control(page, 'likes-bedroom', 'yes').isChecked()).toBe(true)
    await page.goBack()
    await arrive(at(0))
    expect(await control(page, 'settled', 'fairly').isChecked()).toBe(true)
    await press('Clear my answer')
    expect(await page.locator('input:checked').count()).toBe(0)
    await page.goForward()
    await arrive(at(1))

    for (const expected of screens.slice(1, -1)) {
      await arrive(expected.heading)
      await press(onward(expected))
    }
    await arrive('Check your answers')
    await page.getByRole('button', { name: questionOf('in-education') }).click()
    await arrive(questionOf('in-education'))
    await control(page, 'in-education', 'yes').check()
    await press('Next')
    await arrive(questionOf('happy-with-school'))
    await control(page, 'happy-with-school', '10').check()
    await press('Next')
    await arrive(questionOf('dreads-bullying'))
    await press('Next')
    await arrive(questionOf('carers-interested-in-school'))
    await press('Next')
    await arrive('Check your answers')
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    expect(focused).toContain(questionOf('carers-interested-in-school'))
    const row = page.locator('.review-row', { hasText: questionOf('happy-with-school') })
    expect(await row.locator('.review-answer').textContent()).toBe('10')
    await respondent.context.close()
  })

  test('help and how it looks are there on every page, and lead back to the same answer', async () => {
    const respondent = await journey.openBrowser()
    const { page, arrive, press } = respondent
    const violations: string[] = []
    const warnings: string[] = []
    page.on('dialog', async (dialog) => {
      warnings.push(dialog.type())
      await dialog.dismiss()
    })
    await beginSurvey(respondent, journey.address, await journey.newCode())
    await arrive(expectedScreens({})[0]?.heading ?? '')
    await control(page, 'settled', 'very').check()
    await press('Get help')
    await arrive('Someone to talk to')
    expect(await page.getByRole('link', { name: 'Call 0800 1111' }).getAttribute('href')).toBe('tel:08001111')
    violations.push(...(await accessibilityViolations(page)))
    await page.getByRole('link', { name: 'Call 0800 1111' }).click()
    await press('Back to where you were')
    await press('How it looks')
    await arrive('How it looks')
    await page.getByLabel('High contrast').check()
    await page.getByLabel('Larger').check()
    violations.push(...(await accessibilityViolations(page)))
    await press('Back')
    await arrive(expectedScreens({})[0]?.heading ?? '')
    expect(await control(page, 'settled', 'very').isChecked()).toBe(true)
    violations.push(...(await accessibilityViolations(page)))
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(0, 0, 0)',
    )
    expect(violations).toEqual([])
    expect(warnings).toEqual([])
    expect(await keptByBrowser(respondent)).toEqual(nothingKept)
    await respondent.context.close()
  })
})

test('sealed at last, the answers are those that were given', async () => {
  await sealWave(journey.server, journey.wave)
  const responses = await journey.server.db.selectFrom('response').select('answers').execute()
  const given = responses.map(({ answers }) => answers)
  expect(given).toContainEqual(expect.objectContaining(codesOf(byMouse)))
  expect(given).toContainEqual(expect.objectContaining(codesOf(byKeyboard)))
  const comments = await journey.server.db.selectFrom('comment').select(['item', 'text']).execute()
  expect(comments).toContainEqual({ item: 'going-well', text: 'The dog waits at the window.' })
  expect(comments).toContainEqual({ item: 'would-change', text: 'More time.' })
})

/** Comments are stored apart from the response they came in. */
const codesOf = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => !('text' in answer)))
