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
import { walkToSend } from '../support/walk-to-send.ts'

/** A network that comes and goes, with the service worker at work. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

/** Every request the server has answered so far, whoever made it: the page or its worker. */
const answeredByServer = (): number => journey.server.logs().split('"answered"').length - 1

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
    const answered = walkToSend(respondent, `${journey.address}/#${code}`, 'Said once.')
    await page.locator('fieldset.question').first().waitFor()
    const askedSoFar = answeredByServer()
    expect(await answered).toBeLessThanOrEqual(most)
    expect(await answered).toBeGreaterThan(most / 2)
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

test('who only looks at the page leaves nothing on the device', async () => {
  const respondent = await journey.openBrowser()
  await respondent.page.goto(journey.address)
  await respondent.arrive('Tell us what life is like for you')
  expect(await keptByBrowser(respondent)).toEqual(nothingKept)
  await respondent.context.close()
})
