import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import { type PortalJourney, startPortalJourney } from '../support/portal.ts'
import { respond, submission } from '../support/respondent.ts'
import { addLocalAuthority, issueCodes, planWave, post, sealWave } from '../support/waves.ts'

/** A reviewer reads what children wrote, and what follows from it. */
let portal: PortalJourney

const texts = [
  'My sister Anna lives in Dunmore and I miss her.',
  'I like it when we bake.',
  'They lock the kitchen at Briar House every night and nobody says why.',
]

beforeAll(async () => {
  portal = await startPortalJourney()
  const { server } = portal
  const officer = await addLocalAuthority(server, 'fernvale')
  const dates = { name: 'Autumn 2026', opensOn: '2026-10-01', closesOn: '2026-12-11' }
  const wave = { id: await planWave(server, 'fernvale', dates), officer }
  await post(server, officer, `/api/waves/${wave.id}/state`, { state: 'open' })
  const codes = await issueCodes(server, wave, texts.length)
  for (const [index, code] of codes.entries()) {
    await respond(server.app, code, submission({ answers: { 'going-well': { text: texts[index] ?? '' } } }))
  }
  await sealWave(server, wave)
  await portal.page.goto(await portal.linkFor('comment-reviewer'))
  await portal.arrive('Comments')
})
afterAll(() => portal.close())

const shown = async (): Promise<string> =>
  (await portal.page.locator('.comment-word').allTextContents()).join(' ')
const word = (text: string) => portal.page.getByRole('button', { name: text, exact: true })

/** Skips until the one that begins so: chance has put them in their order. */
async function skipTo(beginning: string): Promise<void> {
  await portal.page.locator('.comment-words').waitFor()
  for (let skipped = 0; skipped < texts.length; skipped += 1) {
    const text = await shown()
    if (text.startsWith(beginning)) return
    await portal.press('Skip for now')
    await portal.page.locator('.comment-words').waitFor()
    while ((await shown()) === text) await portal.page.locator('.comment-words').waitFor()
  }
}

async function startReading(): Promise<void> {
  await portal.goTo('#/comments')
  await portal.arrive('Comments')
  await portal.follow('Read the next one')
  await portal.arrive('A comment')
}

test('the queue says how many wait', async () => {
  await portal.reads('3 wait to be read.')
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('names and places are blacked out by pressing them, and the report’s text is shown', async () => {
  await startReading()
  await skipTo('My')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await word('Anna').click()
  await word('Dunmore').click()
  await portal.reads('My sister […] lives in […] and I miss her.')
  expect(await word('Anna').getAttribute('aria-pressed')).toBe('true')
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('the page reads well in the dark and at 320 pixels, and every word is as tall as a finger', async () => {
  await portal.page.emulateMedia({ colorScheme: 'dark' })
  await portal.page.setViewportSize({ width: 320, height: 640 })
  expect(await accessibilityViolations(portal.page)).toEqual([])
  const beyond = await portal.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect(beyond).toBe(0)
  const heights = await portal.page
    .locator('.comment-word')
    .evaluateAll((words) => words.map((each) => each.getBoundingClientRect().height))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
  await portal.page.emulateMedia({ colorScheme: 'light' })
  await portal.page.setViewportSize({ width: 1280, height: 900 })
})

test('nothing is released without a theme', async () => {
  await portal.press('Release')
  const alert = portal.page.getByRole('alert')
  await alert.getByText('Choose one to three themes').waitFor()
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await alert.getByRole('link').click()
  expect(await portal.focused()).toBe('home')
})

test('released, the next one comes, and the original is gone', async () => {
  await portal.page.getByLabel('Family').check()
  await portal.press('Release')
  await portal.reads('Released. The original has been destroyed.')
  const left = await portal.server.db.selectFrom('comment').select('text').execute()
  expect(left.map(({ text }) => text).toSorted()).toEqual(texts.slice(1).toSorted())
  const released = await portal.server.db.selectFrom('reviewed_comment').select(['text', 'themes']).execute()
  expect(released).toEqual([{ text: 'My sister […] lives in […] and I miss her.', themes: ['family'] }])
})

test('the keyboard alone blacks out: one stop for Tab, arrows within', async () => {
  await startReading()
  await skipTo('I like')
  await portal.page.locator('.comment-word').first().focus()
  for (const key of ['ArrowRight', 'ArrowRight', 'Space', 'End', 'Space'])
    await portal.page.keyboard.press(key)
  await portal.reads('I like […] when we […]')
  await portal.page.keyboard.press('Tab')
  expect(await portal.focused()).toBe('home')
  await portal.page.keyboard.press('Shift+Tab')
  await portal.page.keyboard.press('Space')
  await portal.reads('I like […] when we bake.')
})

test('dragging over words with the mouse blacks all of them out', async () => {
  await word('it').click()
  const [from, to] = [await word('when').boundingBox(), await word('bake.').boundingBox()]
  if (!from || !to) throw new Error('The words are not on the page.')
  await portal.page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await portal.page.mouse.down()
  await portal.page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 25 })
  await portal.page.mouse.up()
  await portal.reads('I like it […]')
})

test('a concern goes out in other words than the child’s', async () => {
  await startReading()
  await skipTo('They')
  await portal.page.getByText('Something in it worries me').click()
  await portal.page
    .getByLabel('What should be looked at, and where?')
    .fill('They lock the kitchen at Briar House every night.')
  await portal.press('Raise this concern')
  await portal.reads('This repeats the words of the comment.')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.page
    .getByLabel('What should be looked at, and where?')
    .fill('Please look at how food is kept at Briar House in the evenings.')
  await portal.press('Raise this concern')
  await portal.reads('You have raised a concern.')
  await portal.press('Hold back')
  await portal.reads('Held back. It is in no report.')
})

test('what was released can be seen and withdrawn', async () => {
  await portal.goTo('#/comments')
  await portal.arrive('Comments')
  await portal.follow('Released: 1')
  await portal.arrive('Released comments')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.page.getByRole('button', { name: /^Withdraw/ }).click()
  await portal.reads('None has been released.')
})

test('the programme sees the concern and whom to tell', async () => {
  await portal.page.goto('about:blank')
  await portal.page.goto(await portal.linkFor('programme'))
  await portal.arrive('Local authorities')
  await portal.follow('Concerns')
  await portal.arrive('Concerns about settings')
  await portal.reads('Please look at how food is kept')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  // Named before the wave was opened: none is opened without.
  await portal.reads('Jo Grey')
  await portal.reads('01632 960 001')
})

test('a lead who has left is followed by another, and the concern names them', async () => {
  await portal.goTo('#/authorities/fernvale')
  await portal.arrive('fernvale council')
  await portal.follow('Safeguarding lead')
  await portal.arrive('Safeguarding lead')
  await portal.page.getByLabel('Name or post').fill('Sam Reed')
  await portal.page.getByLabel('How to reach them').fill('01234 567890')
  await portal.press('Save')
  await portal.arrive('fernvale council')
  await portal.goTo('#/concerns')
  await portal.reads('Sam Reed')
  await portal.reads('01234 567890')
  await portal.page.getByRole('button', { name: /^I have passed it on/ }).click()
  await portal.reads('Passed on')
})

test('the page never broke its own rules', () => {
  expect(portal.complaints).toEqual([])
})
