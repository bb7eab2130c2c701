import { afterAll, beforeAll, expect, test } from 'vitest'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { screen as arabic } from '../../surveys/languages/ar/screen.ts'
import { screen as welsh } from '../../surveys/languages/cy/screen.ts'
import { screenForTwo } from '../../surveys/languages/cy/screen-for-two.ts'
import { screenToChildren } from '../../surveys/languages/cy/screen-to-children.ts'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import {
  control,
  type RespondentJourney,
  type RespondentPage,
  startRespondentJourney,
} from '../support/respondent-journey.ts'
import { onToSend } from '../support/walk-to-send.ts'
import { sealWave } from '../support/waves.ts'

/** In a demonstration, where languages that nobody has reviewed yet are shown and say so. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney(true)
})
afterAll(() => journey.close())

const choose = async ({ page }: RespondentPage, language: string): Promise<void> => {
  await page.locator(`.language[lang="${language}"]`).click()
  await page.locator(`html[lang="${language}"]`).waitFor()
}

test('somebody answers in Arabic: the page mirrors, numbers do not, and the language goes with the answers', async () => {
  const respondent = await journey.openBrowser({ viewport: { width: 390, height: 844 } })
  const { page, arrive, press } = respondent
  const violations: string[] = []
  await page.goto(`${journey.address}/#${await journey.newCode('care-leavers-16-25')}`)
  await choose(respondent, 'ar')
  expect(await page.getAttribute('html', 'dir')).toBe('rtl')
  violations.push(...(await accessibilityViolations(page)))
  await press(arabic.start.go)
  await arrive(arabic.helper.title)
  expect(await page.getByText(arabic.common.draftNotice).count()).toBe(1)
  const [brand, leave] = [page.locator('.brand'), page.locator('.top-leave')]
  expect((await brand.boundingBox())?.x).toBeGreaterThan((await leave.boundingBox())?.x ?? 0)
  violations.push(...(await accessibilityViolations(page)))
  await press(arabic.common.help)
  await arrive(arabic.help.title)
  expect(await page.locator('.contact bdi[dir="ltr"]', { hasText: '0800 1111' }).count()).toBe(1)
  expect(await page.locator('.contact bdi[dir="ltr"]', { hasText: '116 123' }).count()).toBe(1)
  violations.push(...(await accessibilityViolations(page)))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  expect(violations).toEqual([])
  await respondent.context.close()
})

test('Welsh says "chi" before the code and "ti" to a child after it; settings change it on the way', async () => {
  const respondent = await journey.openBrowser()
  const { page, arrive, press } = respondent
  const items = (language: string) => findLocalised('ages-11-17', 1, language)?.sections[0]?.items ?? []
  await page.goto(`${journey.address}/#${await journey.newCode()}`)
  await choose(respondent, 'cy')
  await arrive(welsh.start.title)
  await press(welsh.start.go)
  await arrive(screenToChildren.helper.title)
  await press(welsh.common.next)
  await press(findLocalised('ages-11-17', 1, 'cy')?.assent.agree ?? '')
  await arrive(items('cy')[0]?.question ?? '')
  await control(page, 'settled', 'very').check()
  await press(welsh.settings.title)
  await page.getByLabel('English').click()
  await arrive('How it looks')
  await press('Back')
  await arrive(items('en')[0]?.question ?? '')
  expect(await control(page, 'settled', 'very').isChecked()).toBe(true)
  await respondent.context.close()
})

test('at 4 to 7 Welsh says "chi" to the adult who sends, while it does not go and when it has gone', async () => {
  const respondent = await journey.openBrowser()
  const { page, context, press, arrive } = respondent
  const assent = findLocalised('ages-4-7', 1, 'cy')?.assent
  await page.goto(`${journey.address}/#${await journey.newCode('ages-4-7')}`)
  await choose(respondent, 'cy')
  await press(welsh.start.go)
  await arrive('Cyn helpu plentyn 4 i 7 oed')
  await onToSend(respondent, '')
  await context.setOffline(true)
  await page.locator('.before-sending .button').click()
  await page.getByRole('alert').getByText(screenForTwo.sending.failed.title).waitFor()
  const ti = /(?<!\p{L})(ti|di|dy|rwyt|wyt|gelli|alli)(?!\p{L})/iu
  expect(await page.locator('main').textContent()).not.toMatch(ti)
  await context.setOffline(false)
  await page.locator('.talk').waitFor()
  expect(await page.locator('main').textContent()).toContain(assent?.limits)
  expect(await page.locator('main').textContent()).not.toMatch(ti)
  await context.close()
})

test('a language that does not come leaves the page as it is, says so, and comes when asked again', async () => {
  const respondent = await journey.openBrowser()
  const { page, context, arrive } = respondent
  await page.goto(`${journey.address}/#${await journey.newCode()}`)
  await arrive('Tell us what life is like for you')
  await context.setOffline(true)
  await page.locator('.language[lang="cy"]').click()
  await page.getByRole('status').getByText('You seem to be offline').waitFor()
  await arrive('Tell us what life is like for you')
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  await context.setOffline(false)
  await choose(respondent, 'cy')
  await arrive(welsh.start.title)
  await context.close()
})

test('words of care are explained to ages 8 to 10, by keyboard, and to nobody who does not ask', async () => {
  const respondent = await journey.openBrowser()
  const { page, press, arrive } = respondent
  await page.goto(`${journey.address}/#${await journey.newCode('ages-8-10')}`)
  await press('Carry on')
  await arrive('Is someone helping you?')
  await press('Next')
  await press(findLocalised('ages-8-10', 1, 'en')?.assent.agree ?? '')
  const term = page.getByText('What does “social worker” mean?')
  while ((await term.count()) === 0) {
    const heading = await page.locator('h1').textContent()
    await page.locator('.actions .button').click()
    await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, heading)
  }
  const meaning = page.getByText('Someone whose job is to make sure that you are safe')
  expect(await meaning.isVisible()).toBe(false)
  await term.focus()
  await page.keyboard.press('Enter')
  expect(await meaning.isVisible()).toBe(true)
  expect(await accessibilityViolations(page)).toEqual([])
  await respondent.context.close()
})

test('the waves of a demonstration seal what was answered in another language', async () => {
  const respondent = await journey.openBrowser()
  const { page, press, arrive } = respondent
  await page.goto(`${journey.address}/#${await journey.newCode()}`)
  await choose(respondent, 'cy')
  const bodies: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/submissions')) bodies.push(request.postData() ?? '')
  })
  await press(welsh.start.go)
  await arrive(screenToChildren.helper.title)
  await press(welsh.common.next)
  await press(findLocalised('ages-11-17', 1, 'cy')?.assent.agree ?? '')
  while ((await page.locator('.before-sending').count()) === 0) {
    const heading = await page.locator('h1').textContent()
    await page.locator('.actions .button').click()
    await page.waitForFunction((before) => document.querySelector('h1')?.textContent !== before, heading)
  }
  await press(welsh.review.send)
  await page.getByText(screenToChildren.thankYou.nothingLeft).waitFor()
  expect(bodies.map((body) => JSON.parse(body).submission.language)).toEqual(['cy'])
  await sealWave(journey.server, journey.wave)
  await respondent.context.close()
})
