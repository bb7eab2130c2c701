import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOlderBrowsersRead } from '../support/as-older-browsers-read.ts'
import { launchBrowser } from '../support/browser.ts'
import { tooSmall, whatIsCutOff } from '../support/measure-page.ts'
import { newerThanAsked } from '../support/newer-than-asked.ts'
import {
  openPageOf,
  type RespondentJourney,
  type RespondentPage,
  startRespondentJourney,
} from '../support/respondent-journey.ts'
import { walkPlainPages } from '../support/walk-plain-pages.ts'
import { walkSurvey } from '../support/walk-survey.ts'

/** Whoever's browser cannot run the survey's script sees what a browser without JavaScript sees. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney()
})
afterAll(() => journey.close())

const built = join(import.meta.dirname, '../../build/client/assets')

/** The box for the code, whose form brings all questions on one page. */
const takesTheCode = ({ page }: RespondentPage): Promise<void> =>
  page.locator('form[action="/plain"] input[name="code"]').waitFor()

test.each([
  ['without BigInt', 'delete globalThis.BigInt'],
  ['without what came in 2019', 'delete Object.fromEntries'],
  ['without WebCrypto', 'Object.defineProperty(crypto, "subtle", { value: undefined })'],
])('a browser %s shows the plain page, and the survey does not start', async (_what, script) => {
  const respondent = await journey.openBrowser()
  await respondent.page.addInitScript(script)
  await respondent.page.goto(journey.address)
  await takesTheCode(respondent)
  expect(await respondent.page.locator('header').count()).toBe(0)
  expect(respondent.complaints).toEqual([])
  await respondent.context.close()
})

/** What the script is made of, by name: its own file, and what it shares with parts that come later. */
test.each([/assets\/respondent-/, /assets\/(?!respondent-|plain-page-)[\w-]+\.js/])(
  'a browser that %s has not reached shows the plain page instead of nothing',
  async (file) => {
    const respondent = await journey.openBrowser()
    await respondent.page.route(
      (url) => file.test(url.pathname) && url.pathname.endsWith('.js'),
      (route) => route.abort(),
    )
    await respondent.page.goto(journey.address)
    await takesTheCode(respondent)
    await respondent.context.close()
  },
)

test('plain http, where browsers give no WebCrypto, shows the plain page', async () => {
  const browser = await launchBrowser('--host-resolver-rules=MAP survey.example 127.0.0.1')
  const respondent = await openPageOf(await browser.newContext())
  await respondent.page.goto(journey.address.replace('127.0.0.1', 'survey.example'))
  expect(await respondent.page.evaluate(() => isSecureContext)).toBe(false)
  await takesTheCode(respondent)
  expect(respondent.complaints).toEqual([])
  await browser.close()
})

test('every script is ES2018 but for imports, and calls nothing that came after what the page asks for', () => {
  const files = readdirSync(built).filter((file) => file.endsWith('.js') && !/^(portal|report)-/.test(file))
  expect(files.length).toBeGreaterThan(8)
  expect(
    files.flatMap((file) =>
      newerThanAsked(readFileSync(join(built, file), 'utf8')).map((what) => `${file}: ${what}`),
    ),
  ).toEqual([])
})

/** Things to press that touch, and answers whose mark touches its words: without a word for `gap` they would. */
const whatTouches = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const near = (one: DOMRect, other: DOMRect): boolean =>
      one.left < other.right + 4 &&
      other.left < one.right + 4 &&
      one.top < other.bottom + 4 &&
      other.top < one.bottom + 4
    const seen = (box: Element): boolean => box.getClientRects().length > 0 && box.textContent !== ''
    const lines = [...document.querySelectorAll('.actions, .languages, .top-inner, .bottom')]
    const touching = lines.flatMap((line) => {
      const boxes = [...line.querySelectorAll('button, a')].filter(seen)
      return boxes.flatMap((box, position) =>
        boxes
          .slice(position + 1)
          .filter((other) => near(box.getBoundingClientRect(), other.getBoundingClientRect()))
          .map((other) => `${box.textContent} touches ${other.textContent}`),
      )
    })
    const marks = [...document.querySelectorAll('.option-card')].filter((card) => {
      const [mark, label] = [card.querySelector('.option-mark'), card.querySelector('.option-label')]
      if (mark === null || label === null || !seen(label)) return false
      const words = document.createRange()
      words.selectNodeContents(label)
      return near(mark.getBoundingClientRect(), words.getBoundingClientRect())
    })
    return [...touching, ...marks.map(({ textContent }) => `${textContent} touches its mark`)]
  })

/** An answer that is chosen and looks like one that is not. */
const chosenLikeOthers = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const edge = (input: HTMLInputElement): string =>
      input.nextElementSibling === null ? '' : getComputedStyle(input.nextElementSibling).borderTopWidth
    const inputs = [...document.querySelectorAll<HTMLInputElement>('.option input')]
    const others = new Set(inputs.filter(({ checked }) => !checked).map(edge))
    return inputs.filter((input) => input.checked && others.has(edge(input))).map(({ value }) => value)
  })

describe.each(['ages-4-7', 'ages-11-17'])('%s', (instrument) => {
  test.each([
    ['the survey', walkSurvey],
    ['the page without JavaScript', walkPlainPages],
  ] as const)(
    'where styles of 2019 are all a browser knows, nothing of %s is cut off, too small, touching or unclear',
    async (_what, walk) => {
      const { page, context } = await journey.openBrowser({
        viewport: { width: 320, height: 640 },
        serviceWorkers: 'block',
      })
      await page.route('**/*.css', async (route) => {
        const response = await route.fetch()
        const body = asOlderBrowsersRead(await response.text())
        await route.fulfill({ response, body })
      })
      const faults: string[] = []
      const kinds = new Set<string>()
      await walk({
        page,
        address: journey.address,
        newCode: journey.newCode,
        instrument,
        language: 'en',
        visit: async (name, kind) => {
          if (kinds.has(kind)) return
          kinds.add(kind)
          const note = (found: readonly string[]): void => {
            faults.push(...found.map((each) => `${name}: ${each}`))
          }
          note(await tooSmall(page))
          for (const width of [320, 1280]) {
            await page.setViewportSize({ width, height: 640 })
            for (const look of [whatIsCutOff, whatTouches, chosenLikeOthers]) note(await look(page))
          }
          await page.setViewportSize({ width: 320, height: 640 })
        },
      })
      expect(kinds.size).toBeGreaterThan(10)
      expect(faults).toEqual([])
      await context.close()
    },
  )
})

test('what older browsers do not know is taken out of a style sheet, and the rest stays', () => {
  const css =
    'a{inset:0;color:red;padding-inline:2px}b:is(i){color:red}u{display:flex;gap:2px}@supports not (inset:0){u{margin:1px}}@media (min-width:2rem){i{display:grid;gap:1px;inline-size:min(1px,2px)}}'
  expect(asOlderBrowsersRead(css)).toBe(
    'a{color:red}u{display:flex}u{margin:1px}@media (min-width:2rem){i{display:grid;gap:1px}}',
  )
})

test('a browser that can run it shows the survey', async () => {
  const respondent = await journey.openBrowser()
  await respondent.page.goto(journey.address, { waitUntil: 'load' })
  await respondent.page.locator('header').waitFor()
  expect(await respondent.page.locator('input[name="code"]').count()).toBe(1)
  await respondent.context.close()
})
