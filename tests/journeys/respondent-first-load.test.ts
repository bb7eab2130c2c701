import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RespondentJourney, startRespondentJourney } from '../support/respondent-journey.ts'

/**
 * The first load, as the server sends it to a phone that takes brotli: all that comes before somebody reads what they
 * would agree to. While they read, the screens of the rest of the way follow (`client/respondent/later/`).
 */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney(true)
})
afterAll(() => journey.close())

const bytesOf = async (url: string): Promise<number> => {
  const response = await journey.server.app.inject({ url, headers: { 'accept-encoding': 'br' } })
  expect([url, response.statusCode]).toEqual([url, 200])
  return response.rawPayload.length
}

/** Every address a real browser gets until the survey has opened; looking the code up is a quarter of a kilobyte more. */
async function firstLoad(instrument: string, language: string) {
  const { page, context } = await journey.openBrowser()
  const gets = new Set<string>()
  const hosts = new Set<string>()
  page.on('request', (request) => {
    const url = new URL(request.url())
    hosts.add(url.host)
    if (request.method() === 'GET') gets.add(url.pathname)
  })
  await page.goto(`${journey.address}/#${await journey.newCode(instrument)}`)
  await page.locator('.languages').waitFor()
  if (language !== 'en') {
    await page.locator(`.language[lang="${language}"]`).click()
    await page.locator(`html[lang="${language}"]`).waitFor()
  }
  await page.locator('.start .button').click()
  await page.locator('input[name="helper"]').first().waitFor()
  await context.close()
  // A browser without a window does not fetch the sign of the page; others do.
  const sign = /href="([^"]+\.svg)"/.exec((await journey.server.app.inject({ url: '/' })).body)?.[1] ?? ''
  const sizes = await Promise.all([...new Set([...gets, sign])].map(bytesOf))
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), gets: [...gets], hosts: [...hosts] }
}

test.each(['ages-4-7', 'ages-8-10', 'ages-11-17', 'care-leavers-16-25'])(
  'everything that %s needs is 30 KB at most, and from nowhere else',
  async (instrument) => {
    const { bytes, gets, hosts } = await firstLoad(instrument, 'en')
    expect(gets).toContain(`/api/instruments/${instrument}/1/en`)
    expect(gets.filter((path) => /glossary|screen-/.test(path)).length).toBe(
      instrument === 'ages-8-10' ? 1 : 0,
    )
    expect(hosts).toEqual([new URL(journey.address).host])
    expect(bytes).toBeLessThanOrEqual(30 * 1024)
  },
)

test('what the script stands on is named in the page: nothing is asked for a round trip later', async () => {
  const { body } = await journey.server.app.inject({ url: '/' })
  const named = [...body.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].flatMap(([, path]) => path ?? [])
  const scripts = await Promise.all(named.map((url) => journey.server.app.inject({ url })))
  const imported = scripts.flatMap(({ body }) =>
    [...body.matchAll(/(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+)["'`]/g)].map(([, name]) => `/assets/${name}`),
  )
  expect(imported.length).toBeGreaterThan(0)
  expect(named).toEqual(expect.arrayContaining(imported))
})

/** They start from the page in English and fetch another language on top of it. */
test.each([
  ['ages-4-7', 'cy'],
  ['care-leavers-16-25', 'cy'],
  ['care-leavers-16-25', 'ar'],
])('%s in %s is 37 KB at most', async (instrument, language) => {
  const { bytes, gets } = await firstLoad(instrument, language)
  expect(gets).toContain(`/api/instruments/${instrument}/1/${language}`)
  expect(bytes).toBeLessThanOrEqual(37 * 1024)
})
