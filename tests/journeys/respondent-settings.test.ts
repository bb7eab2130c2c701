import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  beginSurvey,
  control,
  expectedScreens,
  keptByBrowser,
  nothingKept,
  type RespondentJourney,
  startRespondentJourney,
} from '../support/respondent-journey.ts'
import { arriveBy } from '../support/walk-survey.ts'

/** How the page looks and moves, for devices whose own settings are locked. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

const moving = () => document.getAnimations().filter(({ playState }) => playState === 'running').length

test('nothing moves for whoever asks the device or the page for that', async () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const { page, press, arrive, context } = await journey.openBrowser({ reducedMotion })
    await page.goto(journey.address)
    await arrive('Tell us what life is like for you')
    await arriveBy(page, () => press('Get help'))
    const animation = () => page.locator('.arrival').evaluate((box) => getComputedStyle(box).animationName)
    expect(await animation()).toBe(reducedMotion === 'reduce' ? 'none' : 'arrive')
    await arriveBy(page, () => press('How it looks'))
    await page.getByLabel('Nothing moves').check()
    expect(await animation()).toBe('none')
    expect(await page.evaluate(moving)).toBe(0)
    await context.close()
  }
})

test('four controls and no more: colours, size, ease and language, each kept while the page is open and no longer', async () => {
  const respondent = await journey.openBrowser()
  const { page, press, arrive, context } = respondent
  await page.goto(journey.address)
  await arriveBy(page, () => press('How it looks'))
  expect(await page.locator('fieldset').count()).toBe(4)
  await page.getByLabel('Soft').check()
  await page.getByLabel('Larger').check()
  await page.getByLabel('More space').check()
  const marks = () => page.evaluate(() => ({ ...document.documentElement.dataset }))
  expect(await marks()).toEqual({ theme: 'tint', textSize: 'larger', spacing: 'wide' })
  await page.getByLabel('More space').uncheck()
  expect(await marks()).toEqual({ theme: 'tint', textSize: 'larger' })
  expect(await keptByBrowser(respondent)).toEqual(nothingKept)
  await page.reload()
  await arrive('Tell us what life is like for you')
  expect(await marks()).toEqual({})
  await context.close()
})

test('a break hides question and answer, and leads back to both; stopping there sends nothing and forgets', async () => {
  const respondent = await journey.openBrowser()
  const { page, press, arrive, requests, context } = respondent
  await beginSurvey(respondent, journey.address, await journey.newCode())
  const question = expectedScreens({})[0]?.heading ?? ''
  await arrive(question)
  await control(page, 'settled', 'very').check()
  await press('Take a break')
  await arrive('Taking a break')
  expect(await page.getByText('settled').count()).toBe(0)
  await press('Carry on')
  await arrive(question)
  expect(await control(page, 'settled', 'very').isChecked()).toBe(true)
  await press('Take a break')
  await press('Stop here')
  await arrive('That is fine')
  await press('Finish')
  await arrive('Tell us what life is like for you')
  await page.goBack()
  await arrive('Tell us what life is like for you')
  expect(requests.filter((request) => /passes|submissions|tickets/.test(request))).toEqual([])
  await context.close()
})

test('"nothing, things are fine" stands alone among the wishes', async () => {
  const respondent = await journey.openBrowser()
  const { page, press, arrive, context } = respondent
  await beginSurvey(respondent, journey.address, await journey.newCode())
  for (const { heading, item, kind } of expectedScreens({})) {
    await arrive(heading)
    if (item === 'would-help-most') break
    await press(kind === 'rest' ? 'Carry on' : 'Next')
  }
  const checked = () =>
    page.locator('input:checked').evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value))
  await control(page, 'would-help-most', 'more-say').check()
  await control(page, 'would-help-most', 'things-to-do').check()
  await control(page, 'would-help-most', 'nothing').check()
  expect(await checked()).toEqual(['nothing'])
  await control(page, 'would-help-most', 'more-say').check()
  expect(await checked()).toEqual(['more-say'])
  await context.close()
})

test('with forced colours what is chosen can still be told, by its mark and its edge', async () => {
  const respondent = await journey.openBrowser({ forcedColors: 'active' })
  const { page, arrive, context } = respondent
  await beginSurvey(respondent, journey.address, await journey.newCode())
  await arrive(expectedScreens({})[0]?.heading ?? '')
  await control(page, 'settled', 'very').check()
  const looks = await page.locator('.option').evaluateAll((options) =>
    options.map((option) => {
      const card = option.querySelector('.option-card')
      const sign = option.querySelector('.sign')
      if (card === null || sign === null) return undefined
      const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(card)
      const tick = getComputedStyle(sign)
      return {
        edge: borderTopWidth,
        seen: borderTopColor !== backgroundColor,
        tick: tick.visibility === 'visible' && tick.stroke !== backgroundColor,
      }
    }),
  )
  expect(looks[0]).toEqual({ edge: '4px', seen: true, tick: true })
  expect(new Set(looks.slice(1).map((look) => JSON.stringify(look)))).toEqual(
    new Set([JSON.stringify({ edge: '2px', seen: true, tick: false })]),
  )
  await context.close()
})
