import { afterAll, beforeAll, expect, test } from 'vitest'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import { type PortalJourney, startPortalJourney } from '../support/portal.ts'
import { addLocalAuthority, planWave } from '../support/waves.ts'

/** Links, councils and sessions: who gets in, what they see, and what a lost session leaves behind. */
let portal: PortalJourney
let own: string
let others: string

beforeAll(async () => {
  portal = await startPortalJourney()
  const dates = { name: 'Autumn 2026', opensOn: '2026-10-01', closesOn: '2026-12-11' }
  await addLocalAuthority(portal.server, 'fernvale')
  await addLocalAuthority(portal.server, 'kestrel-bay')
  own = await planWave(portal.server, 'fernvale', dates)
  others = await planWave(portal.server, 'kestrel-bay', dates)
})
afterAll(() => portal.close())

/** The screen of the wave asks for it again once the session is resumed. */
async function loadedAgain(resume: () => Promise<unknown>): Promise<void> {
  const answer = portal.page.waitForResponse(`${portal.address}/api/waves/${own}`)
  await resume()
  await answer
}

test('without a link, the page says how to get one', async () => {
  await portal.goTo(`#/waves/${own}`)
  await portal.arrive('Sign in to Heard')
  await portal.reads('ask the person who runs Heard for your programme')
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('a link that does not work says what to do, and leaves nothing in the address', async () => {
  await portal.goTo('#token=wrong')
  await portal.arrive('You are not signed in')
  expect(await portal.page.getByRole('alert').textContent()).toContain('Ask for a new one.')
  expect(portal.page.url()).toBe(`${portal.address}/portal/#/waves/${own}`)
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('an officer sees the waves of the own council and no other', async () => {
  await portal.page.goto(await portal.linkFor('officer', 'fernvale'))
  await portal.arrive('Autumn 2026')
  await portal.follow('All waves')
  await portal.arrive('Waves in fernvale council')
  expect(await portal.page.locator('.card h2').allInnerTexts()).toEqual(['Autumn 2026'])
  expect(await portal.page.locator('.card h2 a').getAttribute('href')).toBe(`#/waves/${own}`)
})

test.each(['', '/codes', '/open', '/stop', '/seal'])(
  'a wave of another council is not there: %s',
  async (step) => {
    await portal.goTo(`#/waves/${others}${step}`)
    const alert = portal.page.getByRole('alert')
    await alert.waitFor()
    expect(await alert.textContent()).toContain('There is no such wave')
  },
)

test('the pages of the programme are not an officer’s', async () => {
  await portal.goTo('#/authorities')
  const alert = portal.page.getByRole('alert')
  await alert.waitFor()
  expect(await alert.textContent()).toContain('Your role does not include this')
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('a lost session keeps what was typed, and goes on after signing in in another tab', async () => {
  await portal.goTo(`#/waves/${own}/codes`)
  await portal.arrive('Make codes')
  await portal.page.getByLabel('How many codes').fill('37')
  portal.server.setDay('2026-10-06')
  await portal.press('Make the codes')
  await portal.arrive('Your sign-in has ended')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.press('I have signed in again: go on')
  await portal.reads('Nobody is signed in in this browser yet')
  const tab = await portal.context.newPage()
  await tab.goto(await portal.linkFor('officer', 'fernvale'))
  await tab.getByRole('heading', { level: 1, name: 'Waves in fernvale council' }).waitFor()
  await loadedAgain(() => portal.press('I have signed in again: go on'))
  await portal.arrive('Make codes')
  expect(await portal.page.getByLabel('How many codes').inputValue()).toBe('37')
})

test('so does a link pasted into the same tab', async () => {
  portal.server.setDay('2026-10-07')
  await portal.press('Make the codes')
  await portal.arrive('Your sign-in has ended')
  const link = await portal.linkFor('officer', 'fernvale')
  await loadedAgain(() => portal.page.goto(link))
  await portal.arrive('Make codes')
  expect(portal.page.url()).toBe(`${portal.address}/portal/#/waves/${own}/codes`)
  expect(await portal.page.getByLabel('How many codes').inputValue()).toBe('37')
})

test('what an officer of one council typed is not shown to one of another', async () => {
  portal.server.setDay('2026-10-08')
  await portal.press('Make the codes')
  await portal.arrive('Your sign-in has ended')
  await portal.page.goto(await portal.linkFor('officer', 'kestrel-bay'))
  await portal.page.getByRole('alert').waitFor()
  expect(await portal.page.getByLabel('How many codes').count()).toBe(0)
  expect(await portal.page.locator('.brand-for').textContent()).toBe('kestrel-bay council')
})

test('the page never broke its own rules', () => {
  expect(portal.complaints).toEqual([])
})
