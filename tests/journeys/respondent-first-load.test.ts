import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RespondentJourney, startRespondentJourney } from '../support/respondent-journey.ts'

/** What comes over the air before the first question, as the server sends it to a phone that takes brotli. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

const bytesOf = async (url: string): Promise<number> => {
  const response = await journey.server.app.inject({ url, headers: { 'accept-encoding': 'br' } })
  expect([url, response.statusCode]).toEqual([url, 200])
  return response.rawPayload.length
}

test('page, script, styles, sign and questions are 30 KB at most', async () => {
  const page = await journey.server.app.inject({ url: '/' })
  const assets = [...page.body.matchAll(/(?:src|href)="([^"#]+)"/g)].map((match) => match[1] ?? '')
  const scripts = await Promise.all(
    assets.filter((url) => url.endsWith('.js')).map((url) => journey.server.app.inject({ url })),
  )
  const imported = scripts.flatMap(({ body }) => [...body.matchAll(/(?:from|import\(?)\s*"\.\/([^"]+)"/g)])
  expect(imported.map((match) => `/assets/${match[1]}`).filter((url) => !assets.includes(url))).toEqual([])
  const sizes = await Promise.all(['/', ...assets, '/api/instruments/ages-11-17/1/en'].map(bytesOf))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(30 * 1024)
})

test('nothing comes from anywhere else', async () => {
  const { page, context } = await journey.openBrowser()
  const hosts = new Set<string>()
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  await page.goto(`${journey.address}/#${await journey.newCode()}`)
  await page.getByRole('button', { name: 'Carry on' }).click()
  await page.getByRole('heading', { level: 1, name: 'Is someone helping you?' }).waitFor()
  expect([...hosts]).toEqual([new URL(journey.address).host])
  await context.close()
})
