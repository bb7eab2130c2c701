import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type BrokenLine, brokenLine } from '../support/broken-line.ts'
import { type PortalJourney, startPortalJourney } from '../support/portal.ts'
import { sealedWave } from '../support/sealed-waves.ts'

/** An officer downloads a report while the connection breaks in the middle of the file. */
let portal: PortalJourney
let line: BrokenLine
let wave: string

beforeAll(async () => {
  portal = await startPortalJourney()
  portal.server.setDay('2026-03-02')
  wave = await sealedWave(portal.server, 'fernvale', 1, 60)
  portal.server.setDay('2026-10-05')
  line = await brokenLine(Number(new URL(portal.address).port))
  const link = new URL(await portal.linkFor('officer', 'fernvale'))
  link.port = String(line.port)
  await portal.page.goto(link.href)
  await portal.arrive('Waves in fernvale council')
})
afterAll(async () => {
  await portal.close()
  await line.close()
})

const download = async (name: string) => {
  const begun = portal.page.waitForEvent('download')
  await portal.page.getByRole('link', { name }).click()
  return begun
}
const files = [
  ['Download PDF', 'pdf'],
  ['Download Excel', 'xlsx'],
  ['Download CSV', 'csv'],
  ['Download JSON', 'json'],
] as const

test.each(files)('%s: a file whose connection breaks is not there, and not half of it', async (name) => {
  line.breakAfter(6_000)
  const failure = await download(name)
    .then((file) => file.failure())
    .finally(line.mend)
  expect(failure).not.toBeNull()
})

test.each(files)('%s: tried again, it is there, and the whole of it', async (name, ending) => {
  const file = await download(name)
  expect(await file.failure()).toBeNull()
  const url = `/reports/${wave}/ages-11-17.${ending}`
  const whole = await portal.server.app.inject({
    url,
    headers: { cookie: await portal.server.cookieOf('programme') },
  })
  expect((await readFile(await file.path())).equals(whole.rawPayload)).toBe(true)
})
