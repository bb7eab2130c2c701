import { afterAll, beforeAll, expect, test } from 'vitest'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import {
  control,
  type RespondentJourney,
  type RespondentPage,
  startRespondentJourney,
  untilKept,
  waitingAnswers,
} from '../support/respondent-journey.ts'

/** A six-year-old with someone from her school: the adult's part, the child's, and back. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

const found = findLocalised('ages-4-7', 1, 'en')
const questions = (by: 'adult' | 'child') =>
  (found?.sections ?? []).filter(({ answeredBy }) => answeredBy === by).flatMap(({ items }) => items)

async function toTheChild({ page, arrive, press }: RespondentPage): Promise<void> {
  await page.goto(`${journey.address}/#${await journey.newCode('ages-4-7')}`)
  await press('Carry on')
  await arrive('Before you help a child aged 4 to 7')
  await page.getByLabel('A teacher or someone else at school').check()
  await press('Next')
  await arrive('Before you start')
  await press('Yes, carry on')
  await arrive('Five questions for you')
  await press('Next')
  for (const { question } of questions('adult')) {
    await arrive(question)
    await press('Next')
  }
  await arrive('Now it is the child’s turn')
}

test('the adult answers, the child answers, the adult sends, and every page is fit for everybody', async () => {
  const respondent = await journey.openBrowser({ viewport: { width: 390, height: 844 } })
  const { page, requests, arrive, press } = respondent
  const violations: string[] = []
  const look = async (): Promise<void> => {
    violations.push(...(await accessibilityViolations(page)))
  }
  await toTheChild(respondent)
  await untilKept(respondent)
  await look()
  const fromHere = requests.length
  await press('Next')
  await arrive('Say yes or no.')
  await look()
  const [yes, no] = await Promise.all(
    ['Yes', 'Not today'].map((name) => page.getByRole('button', { name, exact: true }).boundingBox()),
  )
  expect([no?.width, no?.height, no?.y]).toEqual([yes?.width, yes?.height, yes?.y])
  await press('Yes')

  const smallest: number[] = []
  for (const [position, item] of questions('child').entries()) {
    if (item.id === 'trusts-social-worker') continue
    if (item.id === 'knows-social-worker') {
      await arrive('You are half way')
      await look()
      await press('Carry on')
    }
    if (item.id === 'care-explained') await press('Next')
    await arrive(item.question)
    expect(await page.locator('.topic').count()).toBe(1)
    expect(await page.locator('.options:not(.options-apart) .option').count()).toBeLessThanOrEqual(3)
    const heights = await page
      .locator('.option-card, .actions button')
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height))
    smallest.push(...heights)
    if (item.id === 'settled') await control(page, 'settled', 'sad').check()
    if (item.id === 'has-fun') await control(page, 'has-fun', 'yes').check()
    if (position < 3) await look()
    await press('Next')
  }
  await arrive('Thank you for telling us')
  await press('Next')
  await arrive('All done')
  await look()
  await press('Next')
  await arrive('Send the child’s answers')
  await look()
  // The adult looks over what the adult answered, and nothing of the child's.
  const [first] = questions('adult')
  const listed = await page.locator('.review-question').allTextContents()
  expect(listed).toEqual(questions('adult').map(({ question }) => question))
  expect(await page.getByText('Sad').count()).toBe(0)
  await page.getByRole('button', { name: first?.question ?? '' }).click()
  await arrive(first?.question ?? '')
  await page.getByText('For the adult helping').waitFor()
  await page.locator(`input[name="${first?.id}"]`).first().check()
  await press('Next')
  await arrive('Send the child’s answers')
  expect(await page.locator('.review-answer').first().textContent()).toBe(first?.options[0]?.label)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain(
    first?.question,
  )
  await look()
  expect(requests.slice(fromHere)).toEqual([])
  expect(Math.min(...smallest)).toBeGreaterThanOrEqual(64)
  const before = await waitingAnswers(journey)
  await press('Send')
  await arrive('Thank you for telling us')
  expect(await waitingAnswers(journey)).toBe(before + 1)
  expect(violations).toEqual([])
  expect(respondent.complaints).toEqual([])
  await respondent.context.close()
})

test('"stop" asks nothing more and sends nothing, and the way out is small', async () => {
  const respondent = await journey.openBrowser()
  const { page, requests, arrive, press } = respondent
  await toTheChild(respondent)
  await press('Next')
  await press('Yes')
  await arrive(questions('child')[0]?.question ?? '')
  expect(await page.locator('header').getByRole('button', { name: 'Leave now' }).count()).toBe(0)
  expect(await page.locator('footer').getByRole('button', { name: 'Leave now' }).count()).toBe(1)
  await press('Stop')
  await arrive('That is fine')
  expect(await page.getByText('Worried? Tell a grown-up.').count()).toBe(1)
  expect(await accessibilityViolations(page)).toEqual([])
  expect(requests.filter((request) => request.startsWith('POST'))).toEqual(['POST /api/codes/look-up'])
  await press('I changed my mind')
  await arrive(questions('child')[0]?.question ?? '')
  await respondent.context.close()
})

test('where the adult says no, the child is not spoken to', async () => {
  const respondent = await journey.openBrowser()
  const { page, arrive, press } = respondent
  await page.goto(`${journey.address}/#${await journey.newCode('ages-4-7')}`)
  await press('Carry on')
  await arrive('Before you help a child aged 4 to 7')
  await press('Next')
  await arrive('Before you start')
  await press('No, not today')
  await arrive('That is fine')
  expect(await page.getByText('Worried? Tell a grown-up.').count()).toBe(0)
  await respondent.context.close()
})
