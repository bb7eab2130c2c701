import type { Page } from 'playwright-core'
import type { Place } from '../../client/respondent/place.ts'
import { routeThrough } from '../../client/respondent/route-through.ts'
import { oldEnoughToSave } from '../../client/respondent/survey-state.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'
import type { Answer, Answers } from '../../surveys/model/answer.ts'
import type { LocalisedInstrument, LocalisedItem } from '../../surveys/model/localised-instrument.ts'
import { askedItems } from '../../surveys/model/routing.ts'
import { answerByMouse } from './respondent-journey.ts'

export type Walk = {
  readonly page: Page
  readonly address: string
  readonly newCode: (instrument: string) => Promise<string>
  readonly instrument: string
  readonly language: string
  /** Called on every page once it stands, with a name of its own and the kind of page it is: one kind looks alike. */
  readonly visit: (name: string, kind: string) => Promise<void>
}

/**
 * Everybody's way at once: every page there is, each question with an answer chosen, so that what only an answer
 * brings is seen too. Questions that shut each other out are met on further ways.
 */
export async function walkSurvey(walk: Walk): Promise<void> {
  const instrument = findLocalised(walk.instrument, 1, walk.language)
  if (instrument === undefined) throw new Error(`${walk.instrument} is not there in ${walk.language}`)
  const [first = {}, ...others] = waysThrough(instrument)
  const seen = new Set<string>()
  await walkWithoutNetwork(walk)
  await walkBefore(walk)
  await walkQuestions(walk, instrument, first, seen)
  await walkToTheEnd(walk)
  for (const answers of others) {
    await open(walk)
    for (const _ of ['helper', 'assent']) await goOn(walk.page)
    await walkQuestions(walk, instrument, answers, seen)
    await walk.page.goto('about:blank')
  }
}

async function open({ page, address, newCode, instrument, language }: Walk): Promise<void> {
  page.removeAllListeners('dialog')
  page.on('dialog', (dialog) => dialog.accept())
  await page.goto('about:blank')
  await page.goto(`${address}/#${await newCode(instrument)}`)
  await speak(page, language)
  await arriveBy(page, () => page.locator('.start .button').click())
}

async function speak(page: Page, language: string): Promise<void> {
  await page.locator('.languages').waitFor()
  if (language === 'en') return
  await page.locator(`.language[lang="${language}"]`).click()
  await page.locator(`html[lang="${language}"]`).waitFor()
}

/** Whatever leads to another page, and the wait until that page stands. */
export async function arriveBy(page: Page, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => document.querySelector('.arrival')?.setAttribute('data-left', ''))
  await act()
  await page.locator('.arrival:not([data-left])').waitFor()
}

const goOn = (page: Page): Promise<void> =>
  arriveBy(page, () => page.locator('.actions .button').first().click())

const goBack = (page: Page): Promise<void> => arriveBy(page, () => page.locator('.back button').click())

/** A screen of the rest of the way that did not come. */
async function walkWithoutNetwork({ page, address, language, visit }: Walk): Promise<void> {
  await page.goto(address)
  await speak(page, language)
  await page.context().setOffline(true)
  await arriveBy(page, () => page.locator('.bottom button').first().click())
  await page.locator('.trouble').waitFor()
  await visit('a screen that has not come', 'a screen that has not come')
  await page.context().setOffline(false)
}

async function walkBefore(walk: Walk): Promise<void> {
  const { page, visit } = walk
  await open(walk)
  await goBack(page)
  await visit('start', 'start')
  await page.locator('input[name="code"]').fill('ABCD')
  await page.locator('.start .button').click()
  await page.locator('.trouble').waitFor()
  await visit('start, with a code that cannot be one', 'start, with a code that cannot be one')
  await arriveBy(page, () => page.locator('.aside button').click())
  await page.locator('input[name="words"]').fill('six words that open nothing here')
  await page.locator('.actions .button').click()
  await page.locator('.trouble').waitFor()
  await visit('saved answers, with wrong words', 'saved answers, with wrong words')
  await open(walk)
  await page.locator('input[name="helper"]').nth(1).check()
  await visit('helper', 'helper')
  await arriveBy(page, () => page.locator('.top-button').first().click())
  await visit('help', 'help')
  await goBack(page)
  await arriveBy(page, () => page.locator('.bottom button').first().click())
  await visit('settings', 'settings')
  await goBack(page)
  await goOn(page)
  for (const summary of await page.locator('summary').all()) await summary.click()
  await visit('assent', 'assent')
  await arriveBy(page, () => page.locator('.actions .button').last().click())
  await visit('declined', 'declined')
  await goOn(page)
}

async function walkQuestions(
  { page, visit }: Walk,
  instrument: LocalisedInstrument,
  answers: Answers,
  seen: Set<string>,
): Promise<void> {
  await goOn(page)
  for (const place of routeThrough(instrument, answers)) {
    if (place.kind === 'review') return
    const name = place.kind === 'question' ? place.item : Object.values(place).join(' ')
    if (place.kind === 'question') await answerByMouse(page, place.item, answers[place.item] ?? { codes: [] })
    for (const explained of await page.locator('.explained summary').all()) await explained.click()
    if (!seen.has(name)) await visit(name, kindOf(place, instrument))
    if (name === 'settled' && !seen.has(name)) {
      await walkBreak(page, visit)
      if (oldEnoughToSave(instrument.band)) await walkSaving(page, visit)
    }
    seen.add(name)
    await goOn(page)
  }
}

/** The break from eight on, and back to the same question. */
async function walkBreak(page: Page, visit: Walk['visit']): Promise<void> {
  if ((await page.locator('.topic').count()) > 0) return
  await arriveBy(page, () => page.locator('.question + .actions button').last().click())
  await visit('pause', 'pause')
  await goOn(page)
}

/** Keeping answers on the device, and back to the same question. */
async function walkSaving(page: Page, visit: Walk['visit']): Promise<void> {
  await arriveBy(page, () => page.locator('.bottom .link-button').nth(1).click())
  await page.locator('.actions .button').waitFor()
  await visit('save for later', 'save for later')
  await page.locator('.actions .button').click()
  await page.locator('.saved-words').waitFor()
  await visit('saved', 'saved')
  await goOn(page)
}

async function walkToTheEnd({ page, visit }: Walk): Promise<void> {
  await visit('review', 'review')
  await page.context().setOffline(true)
  await page.locator('.before-sending .button').click()
  await page.locator('.trouble').waitFor()
  await visit('review, while there is no network', 'review, while there is no network')
  await page.context().setOffline(false)
  await walkUnsure(page, visit)
  await arriveBy(page, () => page.locator('.before-sending .button').click())
  await visit('thank-you', 'thank-you')
}

/** Answers that have left the page, and of which no word came back. Offline meanwhile, so that no next try begins. */
async function walkUnsure(page: Page, visit: Walk['visit']): Promise<void> {
  await page.route('**/api/submissions', (route) => route.abort('connectionreset'))
  await page.locator('.before-sending .button').click()
  await page.locator('.settled .trouble').waitFor()
  await page.context().setOffline(true)
  await visit('review, of answers that may have arrived', 'review, of answers that may have arrived')
  await page.unroute('**/api/submissions')
  await page.context().setOffline(false)
}

/** Questions of one kind look alike, but for whose turn it is where two share the screen. */
function kindOf(place: Place, { sections }: LocalisedInstrument): string {
  if (place.kind !== 'question') return place.kind
  const section = sections.find(({ items }) => items.some(({ id }) => id === place.item))
  const item = section?.items.find(({ id }) => id === place.item)
  return `${item?.kind} ${section?.answeredBy ?? ''}`
}

/** Answers that together meet every question: each way opens as many unmet ones as it can. */
function waysThrough(instrument: LocalisedInstrument): readonly Answers[] {
  const items = instrument.sections.flatMap((section) => section.items)
  const unmet = new Set(items.map(({ id }) => id))
  const ways: Answers[] = []
  while (unmet.size > 0 && ways.length < 5) {
    const answers = wayThrough(items, unmet)
    for (const { id } of askedItems(items, answers)) unmet.delete(id)
    ways.push(answers)
  }
  if (unmet.size > 0) throw new Error(`No way leads to ${[...unmet].join(', ')}`)
  return ways
}

function wayThrough(items: readonly LocalisedItem[], unmet: ReadonlySet<string>): Answers {
  let answers: Answers = {}
  for (const item of items) {
    const opens = (answer: Answer): number =>
      askedItems(items, { ...answers, [item.id]: answer }).filter(({ id }) => unmet.has(id)).length
    const [best] = possibleAnswers(item).toSorted((one, other) => opens(other) - opens(one))
    if (best !== undefined) answers = { ...answers, [item.id]: best }
  }
  return answers
}

const possibleAnswers = (item: LocalisedItem): readonly Answer[] => {
  if (item.kind === 'free-text') return [{ text: 'Nobody listens. I want to kill myself.' }]
  if (item.kind !== 'multiple-choice') return item.options.map(({ code }) => ({ code }))
  return item.options.map(({ code }) => ({ codes: [code] }))
}
