import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  answersUpToText,
  beginSurvey,
  expectedScreens,
  type RespondentJourney,
  type RespondentPage,
  startRespondentJourney,
} from '../support/respondent-journey.ts'
import { giveVoices, saidBy, type Voices } from '../support/voices.ts'

/** A real Chromium, whose voices are stood in for: the machine that runs the tests has none. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

const own: Voices = [{ name: 'Device', lang: 'en-GB', localService: true }]
const remote: Voices = [{ name: 'Elsewhere', lang: 'en-GB', localService: false }]
const french: Voices = [{ name: 'Appareil', lang: 'fr-FR', localService: true }]

/** Somebody with these voices, at the first question. */
async function withVoices(voices: Voices, after = 0): Promise<RespondentPage> {
  const respondent = await journey.openBrowser()
  await giveVoices(respondent.page, voices, after)
  await beginSurvey(respondent, journey.address, await journey.newCode())
  await respondent.arrive(expectedScreens({})[0]?.heading ?? '')
  return respondent
}

const said = ({ page }: RespondentPage): Promise<string[]> => saidBy(page)

const button = ({ page }: RespondentPage) => page.getByRole('button', { name: 'Read it to me' })

test.each([
  ['no voice', []],
  ['a remote voice only', remote],
  ['a voice for another language only', french],
] as const)('with %s there is no button', async (_name, voices) => {
  const respondent = await withVoices(voices)
  await respondent.page.waitForTimeout(1200)
  expect(await button(respondent).count()).toBe(0)
  expect(await said(respondent)).toEqual([])
  await respondent.context.close()
})

test('a voice of the device reads question and answers when asked, and is silent on the next screen', async () => {
  const respondent = await withVoices([...remote, ...own], 300)
  await button(respondent).click()
  await respondent.page.waitForFunction(
    () => (window.speechSynthesis as unknown as { said: string[] }).said.length > 3,
  )
  const first = await said(respondent)
  expect(first).toContain(`Device: ${expectedScreens({})[0]?.heading}`)
  expect(first).toContain('Device: Very settled')
  expect(first.filter((each) => each.startsWith('Elsewhere'))).toEqual([])
  await respondent.page.getByRole('button', { name: 'Stop reading' }).waitFor()
  const before = first.length
  await respondent.press('Next')
  await button(respondent).waitFor()
  await respondent.page.waitForFunction(
    (spoken) => (window.speechSynthesis as unknown as { said: string[] }).said.length > spoken,
    before,
  )
  const after = await said(respondent)
  expect(new Set(after.slice(before))).toEqual(new Set(['(silence)']))
  await respondent.context.close()
})

test('a voice that the device names after a second comes too late for the page: nothing moves under a finger', async () => {
  const respondent = await journey.openBrowser()
  const { page, context } = respondent
  await giveVoices(page, own, 2500)
  await beginSurvey(respondent, journey.address, await journey.newCode())
  await respondent.arrive(expectedScreens({})[0]?.heading ?? '')
  await page.waitForFunction(() => window.speechSynthesis.getVoices().length > 0)
  await page.waitForTimeout(200)
  expect(await button(respondent).count()).toBe(0)
  await context.close()
})

test('what somebody typed is never spoken, by whatever voice', async () => {
  const respondent = await journey.openBrowser()
  const { page, context } = respondent
  await giveVoices(page, own)
  await answersUpToText(respondent, journey.address, await journey.newCode(), 'canaryword')
  await button(respondent).click()
  await expect.poll(async () => (await said(respondent)).length).toBeGreaterThan(2)
  expect((await said(respondent)).join(' ')).toContain(await page.locator('h1').textContent())
  expect((await said(respondent)).join(' ')).not.toContain('canaryword')
  await context.close()
})
