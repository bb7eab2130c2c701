import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstSignIn } from '../../server/services/first-sign-in.ts'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import { type PortalJourney, startPortalJourney } from '../support/portal.ts'
import { addVirtualAuthenticator, type VirtualAuthenticator } from '../support/virtual-authenticator.ts'

/** The operator's first sitting: from the link that the first start prints to an officer's link. */
let portal: PortalJourney
let authenticator: VirtualAuthenticator

beforeAll(async () => {
  portal = await startPortalJourney()
})
afterAll(() => portal.close())

const faults = (): Promise<string[]> => portal.page.getByRole('alert').getByRole('link').allInnerTexts()

test('the first link signs in, and leaves nothing in the address', async () => {
  authenticator = await addVirtualAuthenticator(portal.page)
  await portal.page.goto(`${portal.address}${await firstSignIn(portal.server.context)}`)
  await portal.arrive('Make a passkey')
  await portal.press('Make a passkey')
  await portal.arrive('Local authorities')
  expect(portal.page.url()).toBe(`${portal.address}/portal/`)
  await portal.reads('No authority has been added yet')
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('all that is missing is said at once, with links to the fields', async () => {
  await portal.follow('Add an authority')
  await portal.arrive('Add an authority')
  await portal.press('Add this authority')
  expect(await faults()).toEqual([
    'Enter the name of the authority',
    'Enter a short name of small letters and digits, with dashes between words',
    'Choose the nation that the authority is in',
  ])
  const summary = portal.page.getByRole('alert')
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true)
  expect(await portal.page.title()).toBe('Error: Add an authority – Heard')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.follow('Choose the nation that the authority is in')
  expect(await portal.focused()).toBe('nation')
})

test('an authority is added', async () => {
  await portal.page.getByLabel('Name', { exact: true }).fill('Fernvale')
  await portal.page.getByLabel('Short name').fill('fernvale')
  await portal.page.getByLabel('England').check()
  await portal.press('Add this authority')
  await portal.arrive('Fernvale')
  await portal.reads('Fernvale has been added.')
})

test('its wave is planned', async () => {
  await portal.follow('Plan a wave')
  await portal.arrive('Plan a wave')
  await portal.page.getByLabel('Name of the wave').fill('Autumn 2026')
  await portal.page.getByLabel('First day').fill('2026-10-01')
  await portal.page.getByLabel('Last day').fill('2026-09-30')
  await portal.page.getByLabel('Ages 11 to 17').fill('148')
  await portal.press('Plan this wave')
  expect(await faults()).toEqual(['The last day must not be before the first day'])
  await portal.page.getByLabel('Last day').fill('2026-12-11')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.press('Plan this wave')
  await portal.arrive('Autumn 2026')
  await portal.reads('Autumn 2026 has been planned.')
})

test('what only the server can know is said at its field: a day that has passed, a name that is taken', async () => {
  await portal.goTo('#/authorities/fernvale/plan-wave')
  await portal.arrive('Plan a wave')
  await portal.page.getByLabel('Name of the wave').fill('Autumn 2026')
  await portal.page.getByLabel('First day').fill('2026-09-01')
  await portal.page.getByLabel('Last day').fill('2026-09-30')
  await portal.page.getByLabel('Ages 11 to 17').fill('148')
  await portal.press('Plan this wave')
  await portal.follow('The closing day has passed already.')
  expect(await portal.focused()).toBe('closesOn')
  await portal.page.getByLabel('Last day').fill('2026-12-11')
  await portal.press('Plan this wave')
  await portal.follow('That name is taken. Choose another one.')
  expect(await portal.focused()).toBe('name')
})

test('a benchmark set waits for sealed waves', async () => {
  await portal.goTo('#/benchmark-set')
  await portal.arrive('Publish a benchmark set')
  await portal.reads('No wave has been sealed yet.')
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('its safeguarding lead is named', async () => {
  await portal.goTo('#/authorities/fernvale')
  await portal.follow('Safeguarding lead')
  await portal.arrive('Safeguarding lead')
  await portal.press('Save')
  expect(await faults()).toEqual([
    'Enter the name of the safeguarding lead',
    'Enter a telephone number or an e-mail address',
  ])
  await portal.page.getByLabel('Name or post').fill('Jo Grey')
  await portal.page.getByLabel('How to reach them').fill('01234 567890')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.press('Save')
  await portal.arrive('Fernvale')
})

test('the review of a translation is recorded, with a role and what exactly was read', async () => {
  await portal.follow('Surveys')
  await portal.arrive('Surveys')
  await portal.reads('Complete, and read by nobody yet: waves do not ask in it.')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.page.getByRole('link', { name: /^Record a review\s*: Cymraeg, Ages 11 to 17/ }).click()
  await portal.arrive('A review of ages 11 to 17, version 1, in Cymraeg')
  await portal.press('Record this review')
  expect(await faults()).toEqual([
    'Say why their word counts, such as “native speaker, youth worker”',
    'Tick the box to say that all of it was read, as it stands',
  ])
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.page.getByLabel('Who has read it?').fill('native speaker, youth worker')
  await portal.page.getByLabel('On which day?').fill('2026-10-06')
  await portal.page.getByLabel('They have read all of it').check()
  await portal.press('Record this review')
  await portal.follow('This day has not come yet.')
  expect(await portal.focused()).toBe('date')
  await portal.page.getByLabel('On which day?').fill('2026-10-02')
  await portal.press('Record this review')
  await portal.arrive('Surveys')
  await portal.reads('Read by a native speaker, youth worker, 2\u00a0October 2026.')
})

test('the ledger says that nothing has been released yet', async () => {
  await portal.follow('Results')
  await portal.arrive('Results')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.follow('Release ledger')
  await portal.arrive('Release ledger')
  await portal.reads('Nothing has been released yet.')
  await portal.goTo('#/authorities/fernvale')
  await portal.arrive('Fernvale')
})

test('an officer gets a link, which lets one person in once', async () => {
  await portal.follow('Invite an officer')
  await portal.arrive('Invite an officer')
  await portal.page.getByLabel('What you call them').fill('Participation officer')
  await portal.press('Invite')
  await portal.arrive('The invitation is ready')
  const link = await portal.page.getByLabel('Sign-in link').inputValue()
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.press('Sign out')
  await portal.arrive('You have signed out')
  await authenticator.replace()
  await portal.page.goto(link)
  await portal.arrive('Make a passkey')
  await portal.reads('You were invited as an officer of Fernvale.')
  await portal.press('Make a passkey')
  await portal.arrive('Waves in Fernvale')
  await portal.press('Sign out')
  await portal.arrive('You have signed out')
  await portal.page.goto(link)
  await portal.arrive('You are not signed in')
})

test('the page never broke its own rules', () => {
  expect(portal.complaints).toEqual([])
})
