import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { routeThrough } from '../../client/respondent/route-through.ts'
import { migrateDatabase } from '../../server/database/migrate-database.ts'
import { openPglite } from '../../server/database/open-database.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { screen } from '../../surveys/languages/en/screen.ts'
import type { Answers } from '../../surveys/model/answer.ts'
import { launchBrowser } from './browser.ts'
import { buildServer, type TestServer } from './build-server.ts'
import { addLocalAuthority, planWave, post, type TestWave } from './waves.ts'

const found = findLocalised('ages-11-17', 1, 'en')
if (found === undefined) throw new Error('ages-11-17 v1 is published')
export const instrument = found
const items = instrument.sections.flatMap((section) => section.items)

/** The real server on loopback with an open wave, and a real browser before it. */
export type RespondentJourney = {
  readonly server: TestServer
  readonly address: string
  readonly wave: TestWave
  /** A code nobody has used, for the young people's instrument or another one of the wave. */
  readonly newCode: (instrument?: string) => Promise<string>
  /** A browser of somebody's own, with nothing in it. */
  readonly openBrowser: (options?: BrowserContextOptions) => Promise<RespondentPage>
  readonly close: () => Promise<void>
}

export type RespondentPage = {
  readonly context: BrowserContext
  readonly page: Page
  /** Every request so far, as "METHOD /path". */
  readonly requests: string[]
  /** What the browser complained of: its Content-Security-Policy, and errors nobody caught. */
  readonly complaints: readonly string[]
  readonly arrive: (title: string) => Promise<void>
  readonly press: (name: string) => Promise<void>
}

/** @param synthetic a demonstration, in which languages that nobody has reviewed may be shown */
export async function startRespondentJourney(synthetic = false): Promise<RespondentJourney> {
  const server = await buildServer(
    {
      name: 'PGlite',
      openEmpty: () => openPglite(undefined),
      open: async () => {
        const opened = await openPglite(undefined)
        await migrateDatabase(opened.db)
        return opened
      },
    },
    { demonstration: synthetic },
  )
  const address = await server.app.listen({ host: '127.0.0.1', port: 0 })
  const wave = await openWaveOfAllBands(server)
  if (synthetic) await server.db.updateTable('wave').set({ synthetic: true }).execute()
  const browser = await launchBrowser()
  return {
    server,
    address,
    wave,
    newCode: async (asked = 'ages-11-17') => {
      const body = { instrument: asked, count: 1 }
      return (await post(server, wave.officer, `/api/waves/${wave.id}/codes`, body)).codes.join('')
    },
    openBrowser: (options) => openRespondentPage(browser, options),
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

async function openWaveOfAllBands(server: TestServer): Promise<TestWave> {
  const officer = await addLocalAuthority(server, 'elmshire')
  const instruments = ['ages-4-7', 'ages-8-10', 'ages-11-17', 'care-leavers-16-25']
  const id = await planWave(server, 'elmshire', {
    instruments: instruments.map((each) => ({ id: each, version: 1, eligible: 120 })),
  })
  await post(server, officer, `/api/waves/${id}/state`, { state: 'open' })
  return { id, officer }
}

async function openRespondentPage(
  browser: Browser,
  options?: BrowserContextOptions,
): Promise<RespondentPage> {
  return openPageOf(await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options }))
}

/** A page in a browser that is there already. */
export async function openPageOf(context: BrowserContext): Promise<RespondentPage> {
  // The weather is somebody else's page: in its place stands one of ours, so that no test leaves this machine.
  await context.route('https://www.bbc.co.uk/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><title>Weather</title><h1>Weather</h1>',
    }),
  )
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (/content security policy|trusted/i.test(message.text())) complaints.push(message.text())
  })
  return {
    context,
    page,
    requests,
    complaints,
    arrive: (title) => page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor(),
    press: (name) => page.getByRole('button', { name, exact: true }).first().click(),
  }
}

/** From the start to the first question, by mouse. */
export async function beginSurvey(respondent: RespondentPage, address: string, code: string): Promise<void> {
  await respondent.page.goto(`${address}/#${code}`)
  await respondent.press('Carry on')
  await respondent.arrive('Is someone helping you?')
  await respondent.page.getByLabel('No, I am on my own').check()
  await respondent.press('Next')
  await respondent.arrive('Before you start')
  await untilKept(respondent)
  await respondent.press(instrument.assent.agree)
}

/** One answer given ("Very settled"), everything else left alone, up to the review. */
export async function walkToReview(respondent: RespondentPage, address: string, code: string): Promise<void> {
  await beginSurvey(respondent, address, code)
  await control(respondent.page, 'settled', 'very').check()
  for (const expected of expectedScreens({}).slice(0, -1)) {
    await respondent.arrive(expected.heading)
    await respondent.press(onward(expected))
  }
  await respondent.arrive(screen.review.title)
}

/** One choice, and a text in the first comment box, which stays on the screen. */
export async function answersUpToText(
  respondent: RespondentPage,
  address: string,
  code: string,
  text: string,
): Promise<void> {
  await beginSurvey(respondent, address, code)
  await control(respondent.page, 'settled', 'very').check()
  for (const expected of expectedScreens({})) {
    await respondent.arrive(expected.heading)
    if (expected.kind === 'free-text') return control(respondent.page, expected.item ?? '').fill(text)
    await respondent.press(onward(expected))
  }
}

/** How many sealed answers wait on the server. */
export const waitingAnswers = async ({ server }: RespondentJourney): Promise<number> =>
  (await server.db.selectFrom('inbox').select('id').execute()).length

/** The words of a question. */
export const questionOf = (id: string): string => items.find((item) => item.id === id)?.question ?? ''

export type ExpectedScreen = {
  readonly heading: string
  /** The kind of the item, or of the place between items: screens of one kind look alike. */
  readonly kind: string
  readonly item?: string
}

/** The screens these answers lead through, in order, from the first question to the review. */
export function expectedScreens(answers: Answers): readonly ExpectedScreen[] {
  return routeThrough(instrument, answers).map((place): ExpectedScreen => {
    if (place.kind === 'question') {
      const kind = items.find(({ id }) => id === place.item)?.kind ?? ''
      return { heading: questionOf(place.item), kind, item: place.item }
    }
    const section = instrument.sections.find(({ id }) => place.kind === 'section' && id === place.section)
    const heading = section?.title ?? (place.kind === 'rest' ? screen.rest.title : screen.review.title)
    return { heading, kind: place.kind }
  })
}

/** The name of the button that leads on from a screen. */
export const onward = ({ kind }: ExpectedScreen): string =>
  kind === 'rest' ? screen.rest.carryOn : screen.common.next

/** Where the control for a code, or the comment box, of an item is. */
export const control = (page: Page, item: string, code?: string): Locator =>
  code === undefined
    ? page.locator(`textarea[name="${item}"]`)
    : page.locator(`input[name="${item}"][value="${code}"]`)

/** Gives one answer by mouse, in the question that is on the screen. */
export async function answerByMouse(page: Page, item: string, answer: Answers[string]): Promise<void> {
  if ('text' in answer) await control(page, item).fill(answer.text)
  if ('code' in answer) await control(page, item, answer.code).check()
  if ('missing' in answer) await control(page, item, `missing:${answer.missing}`).check()
  if ('codes' in answer) for (const code of answer.codes) await control(page, item, code).check()
}

/** Presses Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not lead to ${target}`)
}

/** Gives one answer without a mouse: Tab leads to a group or box, the arrows through a group. */
export async function answerByKeyboard(page: Page, item: string, answer: Answers[string]): Promise<void> {
  if ('text' in answer) {
    await tabTo(page, control(page, item))
    await page.keyboard.type(answer.text)
  }
  if ('code' in answer) {
    const radios = page.locator(`input[name="${item}"]`)
    await tabTo(page, radios.first())
    await page.keyboard.press('Space')
    while (!(await control(page, item, answer.code).isChecked())) await page.keyboard.press('ArrowDown')
  }
}

/** What `keptByBrowser` finds where a page keeps nothing. */
export const nothingKept = {
  cookies: [],
  local: 0,
  session: 0,
  caches: 0,
  databases: 0,
  workers: 0,
  name: '',
}

/** While questions are open: the worker and the files it keeps for bad networks, the same for everybody. */
export const onlyThePageKept = { ...nothingKept, caches: 1, workers: 1 }

/** Waits until the questions in hand are kept for bad networks: from here on nothing more is fetched. */
export const untilKept = async ({ page }: RespondentPage): Promise<void> => {
  const kept = () =>
    page.evaluate(async () => {
      const names = await caches.keys()
      const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
      return requests.flat().some(({ url }) => url.includes('/api/instruments/'))
    })
  // Asked one after the other: `waitForFunction` takes a promise for a yes.
  while (!(await kept())) await page.waitForTimeout(50)
}

/** Everything a browser may keep for a page. */
export const keptByBrowser = async ({ context, page }: RespondentPage): Promise<object> => ({
  cookies: await context.cookies(),
  ...(await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    name: window.name,
  }))),
})
