import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import {
  answersUpToText,
  beginSurvey,
  control,
  expectedScreens,
  keptByBrowser,
  nothingKept,
  onlyThePageKept,
  type RespondentJourney,
  startRespondentJourney,
  untilKept,
} from '../support/respondent-journey.ts'

/** Coming and going: codes that do not work, and leaving so that nothing stays behind. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

describe('leaving', () => {
  test('"Leave now" shows the weather, and no step Back or Forward brings an answer back', async () => {
    const respondent = await journey.openBrowser()
    const { page, arrive, press } = respondent
    const dialogs: string[] = []
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.type())
      await dialog.accept()
    })
    await page.goto(`${journey.address}/health/live`)
    await beginSurvey(respondent, journey.address, await journey.newCode())
    await control(page, 'settled', 'not-at-all').check()
    await press('Next')
    await arrive(expectedScreens({})[1]?.heading ?? '')
    await press('Leave now')
    await page.waitForURL('https://www.bbc.co.uk/weather')
    expect(dialogs).toEqual([])

    await page.goBack()
    expect(new URL(page.url()).pathname).toBe('/health/live')
    await page.goForward()
    expect(page.url()).toBe('https://www.bbc.co.uk/weather')
    await page.goForward()
    await arrive('Tell us what life is like for you')
    expect(await page.locator('input:checked').count()).toBe(0)
    expect(await page.getByLabel('Your code').inputValue()).toBe('')
    await expect.poll(() => keptByBrowser(respondent)).toEqual(nothingKept)
    await respondent.context.close()
  })

  test('pressing Shift three times leaves too; typing capital letters does not', async () => {
    const respondent = await journey.openBrowser()
    const { page } = respondent
    await answersUpToText(respondent, journey.address, await journey.newCode(), '')
    await page.locator('textarea').focus()
    for (const letter of 'ABC') await page.keyboard.press(`Shift+${letter}`)
    await page.keyboard.press('Shift')
    await page.keyboard.press('Shift')
    await page.locator('h1').click()
    expect(await page.locator('textarea').inputValue()).toBe('ABC')
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift')
    await page.waitForURL('https://www.bbc.co.uk/weather')
    await respondent.context.close()
  })

  test('Shift does nothing where a small child tries keys', async () => {
    const respondent = await journey.openBrowser()
    const { page, arrive, press } = respondent
    await page.goto(`${journey.address}/#${await journey.newCode('ages-4-7')}`)
    await press('Carry on')
    await arrive('Before you help a child aged 4 to 7')
    for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press('Shift')
    await press('Next')
    await arrive('Before you start')
    await respondent.context.close()
  })

  test('a reload warns while there are answers to lose, and starts empty', async () => {
    const respondent = await journey.openBrowser()
    const { page, arrive } = respondent
    const dialogs: string[] = []
    page.on('dialog', async (dialog) => {
      dialogs.push(dialog.type())
      await dialog.accept()
    })
    await beginSurvey(respondent, journey.address, await journey.newCode())
    await arrive(expectedScreens({})[0]?.heading ?? '')
    await page.reload()
    expect(dialogs).toEqual([])
    await beginSurvey(respondent, journey.address, await journey.newCode())
    await control(page, 'settled', 'very').check()
    await page.reload()
    expect(dialogs).toEqual(['beforeunload'])
    await arrive('Tell us what life is like for you')
    expect(await keptByBrowser(respondent)).toEqual(onlyThePageKept)
    await respondent.context.close()
  })

  test('"not today" sends nothing and can be thought over', async () => {
    const respondent = await journey.openBrowser()
    const { page, requests, arrive, press } = respondent
    await page.goto(`${journey.address}/#${await journey.newCode()}`)
    await press('Carry on')
    await arrive('Is someone helping you?')
    await press('Next')
    await arrive('Before you start')
    await untilKept(respondent)
    const so = requests.length
    await press('No, not today')
    await arrive('That is fine')
    expect(await accessibilityViolations(page)).toEqual([])
    expect(requests.slice(so).filter((request) => request.startsWith('POST'))).toEqual([])
    await press('I changed my mind')
    await arrive('Before you start')
    await respondent.context.close()
  })
})

describe('after a "no", "Finish"', () => {
  test('takes everything off the device that was fetched for the questions', async () => {
    const respondent = await journey.openBrowser()
    const { page, arrive, press } = respondent
    await page.goto(`${journey.address}/#${await journey.newCode('ages-8-10')}`)
    await press('Carry on')
    await arrive('Is someone helping you?')
    await press('Next')
    await arrive('Before you start')
    await untilKept(respondent)
    await press('No, not today')
    await arrive('That is fine')
    expect(await keptByBrowser(respondent)).toEqual(onlyThePageKept)
    await press('Finish')
    await arrive('Tell us what life is like for you')
    await expect.poll(() => keptByBrowser(respondent)).toEqual(nothingKept)
    await respondent.context.close()
  })

  test('takes what was saved before it off the device too, and no answer is found by going back', async () => {
    const respondent = await journey.openBrowser()
    const { page, arrive, press } = respondent
    await answersUpToText(respondent, journey.address, await journey.newCode(), 'canary-5b1e')
    await press('Save for later')
    await press('Save on this device')
    await page.locator('.saved-words').waitFor()
    expect(await keptByBrowser(respondent)).toEqual({ ...onlyThePageKept, local: 1 })
    await press('Back to the questions')
    await press('Take a break')
    await press('Stop here')
    await arrive('That is fine')
    await press('Finish')
    await arrive('Tell us what life is like for you')
    await expect.poll(() => keptByBrowser(respondent)).toEqual(nothingKept)
    for (let steps = 0; steps < 4; steps += 1) {
      await page.goBack()
      expect(await page.content()).not.toContain('canary-5b1e')
    }
    await respondent.context.close()
  })
})

describe('a code', () => {
  test('in a link is filled in, and stands in the address no more', async () => {
    const respondent = await journey.openBrowser()
    const code = await journey.newCode()
    await respondent.page.goto(`${journey.address}/#${code}`)
    expect(await respondent.page.getByLabel('Your code').inputValue()).toBe(code)
    expect(respondent.page.url()).toBe(`${journey.address}/`)
    await respondent.context.close()
  })

  test('that does not work says what to do, to eyes and to a screen reader', async () => {
    const respondent = await journey.openBrowser()
    const { page, requests, press } = respondent
    await page.goto(journey.address)
    await page.getByLabel('Your code').fill('ABCD')
    const typo = requests.length
    await press('Carry on')
    await page.getByRole('alert').getByText('That code did not work').waitFor()
    expect(requests.slice(typo)).toEqual([])
    await page.getByLabel('Your code').fill('ZZZZ-ZZZZ-ZZZZ')
    await press('Carry on')
    await page.getByRole('alert').getByText('That code did not work').waitFor()
    expect(requests.slice(typo)).toEqual(['POST /api/codes/look-up'])
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('code')
    expect(await page.getByLabel('Your code').getAttribute('aria-invalid')).toBe('true')
    expect(await accessibilityViolations(page)).toEqual([])
    await respondent.context.close()
  })
})

test('without JavaScript the page takes the code all the same', async () => {
  const respondent = await journey.openBrowser({ javaScriptEnabled: false })
  await respondent.page.goto(journey.address)
  expect(await respondent.page.locator('form[action="/plain"] input[name="code"]').isVisible()).toBe(true)
  await respondent.context.close()
})
