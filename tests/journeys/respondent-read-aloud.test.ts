import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  beginSurvey,
  expectedScreens,
  type RespondentJourney,
  type RespondentPage,
  startRespondentJourney,
} from '../support/respondent-journey.ts'

/** A real Chromium, whose voices are stood in for: the machine that runs the tests has none. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

type Voices = readonly { readonly name: string; readonly lang: string; readonly localService: boolean }[]

const own: Voices = [{ name: 'Device', lang: 'en-GB', localService: true }]
const remote: Voices = [{ name: 'Elsewhere', lang: 'en-GB', localService: false }]
const french: Voices = [{ name: 'Appareil', lang: 'fr-FR', localService: true }]

/** A device with these voices, which it names only after a while; what it is asked to say lands in `said`. */
async function withVoices(voices: Voices, after = 0): Promise<RespondentPage> {
  const respondent = await journey.openBrowser()
  await respondent.page.addInitScript(
    ({ given, wait }) => {
      const said: string[] = []
      const stand = new EventTarget()
      let known: unknown[] = wait === 0 ? given : []
      setTimeout(() => {
        known = given
        stand.dispatchEvent(new Event('voiceschanged'))
      }, wait)
      Object.assign(stand, {
        said,
        getVoices: () => known,
        speak: (each: { text: string; voice: { name: string } }) =>
          said.push(`${each.voice.name}: ${each.text}`),
        cancel: () => said.push('(silence)'),
      })
      Object.defineProperty(window, 'speechSynthesis', { value: stand })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class extends EventTarget {
          text: string
          constructor(text: string) {
            super()
            this.text = text
          }
        },
      })
    },
    { given: [...voices], wait: after },
  )
  await beginSurvey(respondent, journey.address, await journey.newCode())
  await respondent.arrive(expectedScreens({})[0]?.heading ?? '')
  return respondent
}

const said = ({ page }: RespondentPage): Promise<string[]> =>
  page.evaluate(() => (window.speechSynthesis as unknown as { said: string[] }).said)

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
