import { createServer } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOnScreen } from '../support/answer-on-screen.ts'
import { launchBrowser } from '../support/browser.ts'
import { type RunningDemonstration, runDemonstration } from '../support/demonstration.ts'
import { csvByName } from '../support/parse-csv.ts'
import { readPdf } from '../support/read-pdf.ts'
import { readHtmlTables } from '../support/read-report-page.ts'
import { commentText, countedByHand, twelveYoungPeople } from '../support/twelve-young-people.ts'

/**
 * The whole of Heard, as a newcomer sees it: the demonstration runs, twelve young people answer, the council
 * seals, and what they said is in the report, counted right. Tests run in order and build on each other.
 */
let demonstration: RunningDemonstration
let browser: Browser
let council: BrowserContext
let officer: Page
let origin: string
let codes: readonly string[]

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  return typeof address === 'object' && address !== null ? address.port : 0
}

beforeAll(async () => {
  demonstration = await runDemonstration(['--waiting', '0'], await freePort())
  origin = new URL(demonstration.survey).origin
  browser = await launchBrowser()
  council = await browser.newContext({ acceptDownloads: true, locale: 'en-GB' })
  officer = await council.newPage()
  officer.setDefaultTimeout(15_000)
})
afterAll(() => browser.close())

const press = (name: string) => officer.getByRole('button', { name, exact: true }).click()
const follow = (name: string) => officer.getByRole('link', { name }).first().click()
const arrive = (name: string | RegExp) => officer.getByRole('heading', { level: 1, name }).waitFor()
const openWave = async (): Promise<string> => {
  const response = await council.request.get(`${origin}/api/waves`)
  const { waves } = (await response.json()) as { waves: { id: string; state: string }[] }
  return waves.find(({ state }) => state !== 'sealed')?.id ?? 'no open wave'
}
let report: string
const get = (ending: string) => council.request.get(`${report}${ending}`)

test('the demonstration prints a report that can be read at once', async () => {
  await officer.goto(demonstration.report)
  await officer.waitForURL(/\/reports\//)
  await arrive(/Westerlyn/)
})

test('the officer makes twelve codes', async () => {
  await officer.goto('about:blank')
  await officer.goto(demonstration.officer)
  await arrive(/^Waves in/)
  report = `${origin}/reports/${await openWave()}/ages-11-17`
  await officer.goto(`${origin}/portal/#/waves/${await openWave()}`)
  await follow('Make codes')
  await officer.getByLabel('Ages 11 to 17').check()
  await officer.getByLabel(/How many codes/).fill('12')
  await press('Make the codes')
  await arrive(/^12 codes/)
  codes = await officer.locator('.code-card-code').allInnerTexts()
  expect(codes).toHaveLength(12)
})

test('twelve young people answer through the screens, each with a code of their own', async () => {
  for (const [index, choices] of twelveYoungPeople.entries()) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    page.setDefaultTimeout(15_000)
    const met = await answerOnScreen(page, `${origin}/#${codes[index]}`, choices)
    expect(met).toBeGreaterThan(40)
    await context.close()
  }
})

test('a code that was used looks like any other, and sends nothing more', async () => {
  const context = await browser.newContext({ reducedMotion: 'reduce' })
  const page = await context.newPage()
  await answerOnScreen(page, `${origin}/#${codes[0]}`, {}, 'These answers cannot go with this code')
  await context.close()
})

test('nothing can be read before the wave is sealed', async () => {
  const answers = await Promise.all(['', '.pdf', '.csv'].map(get))
  expect(answers.map((answer) => answer.status())).toEqual([409, 409, 409])
  const waiting = await council.request.get(`${origin}/api/waves/${await openWave()}`)
  const { instruments } = (await waiting.json()) as { instruments: { id: string; answersWaiting: string }[] }
  expect(instruments.map(({ id, answersWaiting }) => [id, answersWaiting])).toEqual([
    ['ages-11-17', '10 or more'],
    ['ages-4-7', 'fewer than 10'],
    ['ages-8-10', 'fewer than 10'],
    ['care-leavers-16-25', 'fewer than 10'],
  ])
})

test('the officer stops answers and seals the wave', async () => {
  await officer.goto(`${origin}/portal/#/waves/${await openWave()}`)
  await follow('Stop online answers')
  await press('Stop online answers')
  await follow('Seal this wave')
  await officer.getByRole('checkbox').check()
  await press('Seal this wave')
  await officer.getByRole('link', { name: /^Read the report.*Ages 11 to 17$/ }).waitFor()
})

test('page, document and CSV show the same, and match a count by hand', async () => {
  const page = readHtmlTables(await (await get('')).text())
  const document = await readPdf(await (await get('.pdf')).body())
  const csv = csvByName(await (await get('.csv')).text())

  const inPage = countedByHand.map(({ indicator }) => {
    const row = page.find(({ id }) => id === `${indicator}--benchmark`)?.rows[1]
    return { indicator, base: Number(row?.[3]), percentage: Number.parseInt(row?.[1] ?? '', 10) }
  })
  const inDocument = countedByHand.map(({ indicator }) => {
    const caption = page.find(({ id }) => id === `${indicator}--benchmark`)?.caption ?? 'no such table'
    const row = document.tables.find((table) => table.caption === caption)?.rows[1]
    return { indicator, base: Number(row?.[3]), percentage: Number.parseInt(row?.[1] ?? '', 10) }
  })
  const inCsv = countedByHand.map(({ indicator }) => {
    const row = csv.find((each) => each['table'] === `${indicator}--benchmark` && each['group'] === 'own')
    return { indicator, base: Number(row?.['base']), percentage: Number(row?.['percentage']) }
  })
  expect(inPage).toEqual(countedByHand)
  expect(inDocument).toEqual(countedByHand)
  expect(inCsv).toEqual(countedByHand)
})

test('what one of them wrote is in none of the three: nobody has read it yet', async () => {
  const files = [await (await get('')).text(), await (await get('.csv')).text()]
  const document = await readPdf(await (await get('.pdf')).body())
  expect([...files, ...document.pages].filter((text) => text.includes(commentText))).toEqual([])
})

test('it stops when asked, in order', async () => {
  expect(await demonstration.stop()).toBe(0)
})
