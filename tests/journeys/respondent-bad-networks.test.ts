import { afterAll, beforeAll, expect, test } from 'vitest'
import { mayBeKept } from '../../client/service-worker/may-be-kept.ts'
import {
  keptByBrowser,
  nothingKept,
  type RespondentJourney,
  type RespondentPage,
  startRespondentJourney,
  waitingAnswers,
} from '../support/respondent-journey.ts'
import { giveVoices, ownVoices } from '../support/voices.ts'
import { arriveBy } from '../support/walk-survey.ts'
import { onToSend, walkToSend } from '../support/walk-to-send.ts'

/** A network that comes and goes, with the service worker at work. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

/** Every request the server has answered so far, whoever made it: the page or its worker. */
const answeredByServer = (): number => journey.server.logs().split('"answered"').length - 1

/** What the rest of the way needs comes while the first page is read: until half a second has passed without a request. */
async function untilNothingIsAsked(): Promise<number> {
  for (let before = -1; ; ) {
    const now = answeredByServer()
    if (now === before) return now
    before = now
    await new Promise((done) => setTimeout(done, 500))
  }
}

const keptAddresses = ({ page }: RespondentPage): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys()
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
    return kept.flat().map(({ method, url }) => `${method} ${new URL(url).pathname}`)
  })

test.each([
  ['ages-4-7', 18],
  ['ages-8-10', 34],
  ['ages-11-17', 49],
  ['care-leavers-16-25', 50],
])(
  '%s: no request from the first question to the end, offline there keeps the answers, and one response comes of it',
  async (instrument, most) => {
    const respondent = await journey.openBrowser()
    const { page, context } = respondent
    const before = await waitingAnswers(journey)
    const code = await journey.newCode(instrument)
    let askedSoFar = 0
    const answered = await walkToSend(respondent, `${journey.address}/#${code}`, 'Said once.', async () => {
      askedSoFar = await untilNothingIsAsked()
    })
    expect(answered).toBeLessThanOrEqual(most)
    expect(answered).toBeGreaterThan(most / 2)
    expect(answeredByServer()).toBe(askedSoFar)

    const addresses = await keptAddresses(respondent)
    expect(addresses).toContain(`GET /api/instruments/${instrument}/1/en`)
    const allowed = (address: string) =>
      address === 'GET /' || (address.startsWith('GET ') && mayBeKept(address.slice(4), journey.address))
    expect(addresses.filter((address) => !allowed(address))).toEqual([])

    await context.setOffline(true)
    await page.locator('.before-sending .button').click()
    await page.getByRole('alert').getByText('Your answers have not gone yet').waitFor()
    expect(await page.getByRole('button', { name: 'Save for later' }).count()).toBe(
      /11|16/.test(instrument) ? 2 : 0,
    )
    expect(await waitingAnswers(journey)).toBe(before)
    await context.setOffline(false)
    await page.locator('.service-name').first().waitFor()
    expect(await waitingAnswers(journey)).toBe(before + 1)
    await expect.poll(() => keptByBrowser(respondent)).toEqual(nothingKept)
    expect(respondent.complaints).toEqual([])
    await context.close()
  },
)

test.each(['ages-4-7', 'ages-8-10', 'ages-11-17', 'care-leavers-16-25'])(
  '%s: whatever is opened on the way, nothing asks the network',
  async (instrument) => {
    const respondent = await journey.openBrowser()
    const { page, requests, context } = respondent
    await giveVoices(page, ownVoices)
    let [asked, answered] = [0, 0]
    const start = `${journey.address}/#${await journey.newCode(instrument)}`
    await walkToSend(respondent, start, 'I want to kill myself.', async () => {
      answered = await untilNothingIsAsked()
      asked = requests.length
    })
    const go = (which: string): Promise<void> => arriveBy(page, () => page.locator(which).first().click())
    await go('.top-button')
    await go('.back button')
    await go('.bottom button')
    await page.locator('input[name="theme"][value="dark"]').check()
    await go('.back button')
    while ((await page.locator('fieldset.question').count()) === 0) await go('.back button')
    for (const word of await page.locator('.explained summary').all()) await word.click()
    await page.locator('.read-aloud').click()
    if (instrument !== 'ages-4-7') {
      await go('.question + .actions button:last-child')
      await go('.actions .button')
    }
    if (/11|16/.test(instrument)) {
      await go('.bottom .link-button:nth-of-type(2)')
      await page.locator('.actions .button').click()
      await page.locator('.saved-words').waitFor()
    }
    expect(requests.slice(asked)).toEqual([])
    expect(answeredByServer()).toBe(answered)
    await context.close()
  },
)

test('a network that fails while somebody reads, and comes back, still brings the questions and takes the answers', async () => {
  const respondent = await journey.openBrowser()
  const { page, context, arrive, press } = respondent
  const before = await waitingAnswers(journey)
  await page.goto(`${journey.address}/#${await journey.newCode()}`)
  await press('Carry on')
  await arrive('Is someone helping you?')
  const scripts = /\.js$/
  await page.route(scripts, (route) => route.abort('connectionreset'))
  await press('Next')
  await arrive('Before you start')
  await press('Yes, I want to start')
  await arrive('You seem to be offline')
  await page.unroute(scripts)
  await press('Try again')
  await page.locator('fieldset.question').waitFor()
  await onToSend(respondent, 'Said once.')
  await page.locator('.before-sending .button').click()
  await arrive('Thank you')
  expect(await waitingAnswers(journey)).toBe(before + 1)
  await context.close()
})

test('who only looks at the page leaves nothing on the device', async () => {
  const respondent = await journey.openBrowser()
  await respondent.page.goto(journey.address)
  await respondent.arrive('Tell us what life is like for you')
  expect(await keptByBrowser(respondent)).toEqual(nothingKept)
  await respondent.context.close()
})
