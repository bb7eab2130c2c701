import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findInstrument } from '../../surveys/instruments/index.ts'
import { plainPage } from '../../surveys/languages/en/plain-page.ts'
import type { Answers } from '../../surveys/model/answer.ts'
import { completeAnswers } from '../../surveys/model/complete-answers.ts'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import {
  type RespondentJourney,
  type RespondentPage,
  startRespondentJourney,
  waitingAnswers,
} from '../support/respondent-journey.ts'
import { sealWave } from '../support/waves.ts'

/** Real Chromium with its scripts switched off, before the real server. The wave is sealed at the very end. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney(true)
})
afterAll(() => journey.close())

const given: Readonly<Record<string, Answers>> = {
  'ages-4-7': {
    'has-pet': { code: 'yes' },
    settled: { code: 'sad' },
    'feels-safe': { missing: 'not-sure' },
    'knows-social-worker': { code: 'yes' },
    'trusts-social-worker': { code: 'no' },
  },
  'ages-8-10': {
    settled: { missing: 'not-sure' },
    'knows-social-worker': { code: 'no' },
    worries: { code: 'never' },
  },
  'ages-11-17': {
    settled: { code: 'very' },
    'in-education': { code: 'yes' },
    'happy-with-school': { code: '7' },
    worries: { code: 'sometimes' },
    'help-with-worries': { code: 'want-more' },
    'going-well': { text: 'The dog waits.' },
  },
  'care-leavers-16-25': {
    'knows-worker': { code: 'yes' },
    stressed: { code: 'hardly-ever' },
  },
}

const openWithoutScript = (options: object = {}): Promise<RespondentPage> =>
  journey.openBrowser({ javaScriptEnabled: false, ...options })

/** From the address to the questions, in any browser. */
async function openQuestions({ page }: RespondentPage, instrument: string, path = '/'): Promise<void> {
  await page.goto(`${journey.address}${path}`)
  await page.getByLabel('Your code').fill(await journey.newCode(instrument))
  await page.getByRole('button', { name: 'Carry on' }).click()
  await page.getByRole('heading', { name: plainPage.aboutThisPage.title }).waitFor()
}

const focused = async (page: Page) => {
  const element = page.locator(':focus')
  if ((await element.count()) === 0) return { name: null, value: null }
  const [name, value] = await Promise.all([element.getAttribute('name'), element.getAttribute('value')])
  return { name, value }
}

/** Tab from control to control, Space and the arrows to choose, Enter on Send: no mouse anywhere. */
async function answerByKeyboard(
  page: Page,
  choices: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const left = new Map(Object.entries(choices))
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab')
    const { name, value } = await focused(page)
    if (name === 'send') {
      await page.keyboard.press('Enter')
      return [...left.keys()]
    }
    const wanted = left.get(name ?? '')
    if (wanted === undefined) continue
    left.delete(name ?? '')
    if (value === null) {
      await page.keyboard.type(wanted)
      continue
    }
    await page.keyboard.press('Space')
    for (let arrows = 0; (await focused(page)).value !== wanted; arrows += 1) {
      if (arrows > 20) throw new Error(`The arrows do not lead to ${name} ${wanted}`)
      await page.keyboard.press('ArrowDown')
    }
  }
  throw new Error('Tab does not lead to Send')
}

const choicesOf = (answers: Answers): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(answers).map(([item, answer]) => [
      item,
      'text' in answer
        ? answer.text
        : 'code' in answer
          ? answer.code
          : `missing:${(answer as { missing: string }).missing}`,
    ]),
  )

describe.each(Object.keys(given))('%s', (instrument) => {
  const answers = given[instrument] ?? {}

  test('is answered with the keyboard alone, without JavaScript: exactly one response', async () => {
    const respondent = await openWithoutScript()
    const { page } = respondent
    const before = await waitingAnswers(journey)
    await openQuestions(respondent, instrument)
    const young = instrument === 'ages-4-7'
    const left = await answerByKeyboard(page, {
      helper: young ? 'reviewing-officer' : 'nobody',
      assent: 'yes',
      ...(young ? { 'child-assent': 'yes' } : {}),
      ...choicesOf(answers),
    })
    expect(left).toEqual([])
    await page.getByRole('heading', { level: 1, name: /^Thank you/ }).waitFor()
    expect(await waitingAnswers(journey)).toBe(before + 1)
    expect(page.url()).toBe(`${journey.address}/plain`)
    expect(await page.title()).toBe('Heard')
    await page.reload()
    await page.getByRole('heading', { level: 1, name: /^Thank you/ }).waitFor()
    expect(await waitingAnswers(journey)).toBe(before + 1)
    expect(await respondent.context.cookies()).toEqual([])
    expect(respondent.requests.filter((request) => request.startsWith('POST'))).toEqual(
      Array(3).fill('POST /plain'),
    )
    await respondent.context.close()
  })

  test('is fit for everybody: nothing that axe finds from A to AAA, and no wider than 320 pixels', async () => {
    // axe is a script: the same pages, in a browser that runs it.
    const respondent = await journey.openBrowser({ viewport: { width: 320, height: 480 } })
    const { page } = respondent
    await openQuestions(respondent, instrument, '/plain')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect(await accessibilityViolations(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await accessibilityViolations(page)).toEqual([])
    const smallest = await page
      .locator('[data-turn="child"] .option-card, [data-turn="child"] summary')
      .evaluateAll((cards) =>
        cards.map((card) => card.getBoundingClientRect().height).filter((height) => height > 0),
      )
    expect(Math.min(64, ...smallest)).toBe(64)
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('heading', { name: plainPage.faults.title }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-labelledby'))).toBe(
      'fault-summary',
    )
    for (const group of await page.locator('input[name$="assent"][value="yes"]').all()) await group.check()
    await page.getByRole('button', { name: 'Send' }).click()
    await page.getByRole('heading', { level: 1, name: /^Thank you/ }).waitFor()
    expect(await accessibilityViolations(page)).toEqual([])
    expect(respondent.complaints).toEqual([])
    await respondent.context.close()
  })
})

test('Enter on an answer does nothing: it neither sends nor changes the language', async () => {
  const respondent = await openWithoutScript()
  const { page, requests } = respondent
  await openQuestions(respondent, 'ages-11-17')
  const marked = await page.locator('input[name="nonce"]').getAttribute('value')
  await page.locator('input[name="settled"][value="very"]').check()
  const answered = page.waitForResponse((response) => response.status() === 204)
  await page.keyboard.press('Enter')
  await answered
  expect(await page.locator('input[name="settled"][value="very"]').isChecked()).toBe(true)
  expect(await page.locator(':focus').getAttribute('value')).toBe('very')
  expect(await page.locator('input[name="nonce"]').getAttribute('value')).toBe(marked)
  expect(requests.filter((request) => request.startsWith('GET /plain'))).toEqual([])
  await respondent.context.close()
})

test('another language keeps what was answered, and an answer can be taken back', async () => {
  const respondent = await openWithoutScript()
  const { page } = respondent
  await openQuestions(respondent, 'ages-11-17')
  await page.locator('input[name="settled"][value="very"]').check()
  await page.locator('textarea[name="going-well"]').fill('One\ntwo')
  await page.getByRole('button', { name: 'العربية' }).click()
  await page.locator('html[lang="ar"][dir="rtl"]').waitFor()
  expect(page.url()).toBe(`${journey.address}/plain`)
  expect(await page.locator('input[name="settled"][value="very"]').isChecked()).toBe(true)
  expect(await page.locator('textarea[name="going-well"]').inputValue()).toBe('One\ntwo')
  await page.locator('input[name="settled"][value="missing:skipped"]').check()
  await page.getByRole('button', { name: 'English' }).click()
  await page.locator('html[lang="en"]').waitFor()
  expect(await page.locator('input[name="settled"]:checked').getAttribute('value')).toBe('missing:skipped')
  await respondent.context.close()
})

test('Arabic is fit for everybody, and no wider than 320 pixels', async () => {
  const respondent = await journey.openBrowser({ viewport: { width: 320, height: 480 }, colorScheme: 'dark' })
  const { page } = respondent
  await openQuestions(respondent, 'care-leavers-16-25', '/plain')
  await page.getByRole('button', { name: 'العربية' }).click()
  await page.locator('html[lang="ar"]').waitFor()
  expect(await accessibilityViolations(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  await respondent.context.close()
})

test('a wrong code is put right where it was typed', async () => {
  const respondent = await journey.openBrowser({ viewport: { width: 320, height: 480 } })
  const { page } = respondent
  await page.goto(`${journey.address}/plain`)
  expect(await accessibilityViolations(page)).toEqual([])
  await page.getByLabel('Your code').fill('0000-0000-0000')
  await page.getByRole('button', { name: 'Carry on' }).click()
  await page.getByText('That code did not work').waitFor()
  expect(await accessibilityViolations(page)).toEqual([])
  expect(await page.getByLabel('Your code').inputValue()).toBe('0000-0000-0000')
  await respondent.context.close()
})

test('"Leave now" leads to the weather, and Back does not bring the answers back', async () => {
  const respondent = await openWithoutScript()
  const { page } = respondent
  await openQuestions(respondent, 'ages-11-17')
  await page.locator('input[name="settled"][value="very"]').check()
  await page.locator('textarea[name="going-well"]').fill('canary-7f3a')
  await page.getByRole('link', { name: 'Leave now' }).click()
  await page.getByRole('heading', { name: 'Weather' }).waitFor()
  await page.goBack().catch(() => undefined)
  expect(await page.content()).not.toContain('canary-7f3a')
  expect(await page.locator('input[name="settled"]:checked').count()).toBe(0)
  for (const box of await page.locator('textarea').all()) expect(await box.inputValue()).toBe('')
  await respondent.context.close()
})

test('two presses on Send, one right after the other: one response', async () => {
  const respondent = await openWithoutScript()
  const { page } = respondent
  const before = await waitingAnswers(journey)
  await openQuestions(respondent, 'ages-11-17')
  await page.locator('input[name="assent"][value="yes"]').check()
  await page.getByRole('button', { name: 'Send' }).dblclick()
  await page.getByRole('heading', { level: 1, name: 'Thank you' }).waitFor()
  expect(await waitingAnswers(journey)).toBe(before + 1)
  await respondent.context.close()
})

test('sealed at last, the answers are those that were given', async () => {
  await sealWave(journey.server, journey.wave)
  const stored = await journey.server.db.selectFrom('response').select(['instrument', 'answers']).execute()
  for (const [id, answers] of Object.entries(given)) {
    const instrument = findInstrument(id, 1)
    const complete = instrument && completeAnswers(instrument, answers)
    const kept = Object.entries(complete ?? {}).filter(([item]) => !freeTexts(id).includes(item))
    expect(stored).toContainEqual({ instrument: id, answers: Object.fromEntries(kept) })
  }
  const comments = await journey.server.db.selectFrom('comment').select(['item', 'text']).execute()
  expect(comments).toEqual([{ item: 'going-well', text: 'The dog waits.' }])
})

/** Comments are stored apart from the response they came in. */
const freeTexts = (id: string): readonly string[] =>
  (findInstrument(id, 1)?.sections ?? [])
    .flatMap(({ items }) => items)
    .filter(({ kind }) => kind === 'free-text')
    .map((item) => item.id)
