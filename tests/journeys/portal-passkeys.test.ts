import { afterAll, beforeAll, expect, test } from 'vitest'
import { firstSignIn } from '../../server/services/first-sign-in.ts'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import { type PortalJourney, startPortalJourney } from '../support/portal.ts'
import { addVirtualAuthenticator, type VirtualAuthenticator } from '../support/virtual-authenticator.ts'

/** From the first link to a programme of several people, each with a key of their own. */
let portal: PortalJourney
let authenticator: VirtualAuthenticator
let invitation: string

beforeAll(async () => {
  portal = await startPortalJourney()
  authenticator = await addVirtualAuthenticator(portal.page)
})
afterAll(() => portal.close())

const signOut = async (): Promise<void> => {
  await portal.press('Sign out')
  await portal.arrive('You have signed out')
}
const signIn = async (title: string): Promise<void> => {
  await portal.press('Sign in with a passkey')
  await portal.arrive(title)
}

test('the first link asks for a passkey before anything else', async () => {
  const link = (await firstSignIn(portal.server.context)) ?? ''
  await portal.page.goto(`${portal.address}${link}`)
  await portal.arrive('Make a passkey')
  expect(portal.page.url()).toBe(`${portal.address}/portal/`)
  await portal.reads('You were invited to run the programme.')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.goTo('#/waves')
  await portal.arrive('Make a passkey')
})

test('a device that does not check who holds it makes none', async () => {
  await authenticator.setVerified(false)
  await portal.press('Make a passkey')
  await portal.reads('Nothing has happened yet')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await authenticator.setVerified(true)
})

test('a passkey is made, found without a name, and is the way in from then on', async () => {
  await portal.goTo('')
  await portal.arrive('Make a passkey')
  await portal.page.getByLabel('A name for this passkey').fill('Office laptop')
  await portal.press('Make a passkey')
  await portal.arrive('Local authorities')
  await portal.reads('Your passkey is ready.')
  expect((await authenticator.credentials()).map((each) => each.isResidentCredential)).toEqual([true])
  await signOut()
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await signIn('Local authorities')
})

test('the browser keeps one cookie and nothing else', async () => {
  const cookies = await portal.context.cookies()
  expect(cookies.map(({ name, secure, httpOnly, sameSite }) => [name, secure, httpOnly, sameSite])).toEqual([
    ['__Host-session', true, true, 'Strict'],
  ])
  const stored = await portal.page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ])
  expect(stored).toEqual([0, 0, 0, 0])
})

test('somebody is invited by a link, and what is missing is said', async () => {
  await portal.follow('People')
  await portal.arrive('People who may sign in')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.follow('Invite somebody')
  await portal.arrive('Invite somebody')
  await portal.press('Invite')
  await portal.follow('Choose what they do')
  expect(await portal.focused()).toBe('role')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.page.getByLabel('What you call them').fill('Reader')
  await portal.page.getByLabel('Comment reviewer').check()
  await portal.press('Invite')
  await portal.arrive('The invitation is ready')
  invitation = await portal.page.getByLabel('Sign-in link').inputValue()
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('the audit log says who did what', async () => {
  await portal.follow('Audit log')
  await portal.arrive('Audit log')
  await portal.reads('Invite somebody')
  await portal.reads('Add a passkey')
  expect(await accessibilityViolations(portal.page)).toEqual([])
})

test('a second passkey is added and the first removed; the last one stays', async () => {
  await portal.follow('Your passkeys')
  await portal.arrive('Your passkeys')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await authenticator.replace()
  await portal.page.getByLabel('A name for this passkey').fill('Telephone')
  await portal.press('Add a passkey')
  await portal.reads('The passkey has been added.')
  await portal.press('Remove Office laptop')
  await portal.reads('The passkey “Office laptop” has been removed.')
  await portal.press('Remove Telephone')
  await portal.reads('This is your only passkey')
  expect(await portal.page.locator('.rows li').count()).toBe(1)
})

test('a while after signing in, a step that gives a way in asks for the passkey again, and goes on', async () => {
  portal.server.setTime('2026-10-05T12:20:00Z')
  await portal.page.getByLabel('A name for this passkey').fill('Security key')
  await portal.press('Add a passkey')
  await portal.reads('You signed in a while ago')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.press('Sign in again with a passkey')
  await portal.reads('You have signed in again.')
  expect(await portal.page.getByLabel('A name for this passkey').inputValue()).toBe('Security key')
})

test('who was invited comes in with a key of their own, and only to their own work', async () => {
  await signOut()
  await authenticator.replace()
  await portal.page.goto(invitation)
  await portal.arrive('Make a passkey')
  await portal.press('Make a passkey')
  await portal.arrive('Comments')
  await portal.reads('Nothing waits to be read.')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.goTo('#/people')
  await portal.reads('Your role does not include this')
  await signOut()
  await portal.page.goto(invitation)
  await portal.arrive('You are not signed in')
})

test('a passkey that is not on this device signs nobody in', async () => {
  await authenticator.replace()
  await portal.goTo('')
  await portal.press('Sign in with a passkey')
  await portal.reads('Nothing has happened yet')
})

test('the page never broke its own rules', () => {
  expect(portal.complaints).toEqual([])
})

test('who leaves is removed on a page that says what goes, and is out', async () => {
  await portal.page.goto(await portal.linkFor('programme'))
  await portal.arrive('Local authorities')
  await portal.goTo('#/people')
  await portal.arrive('People who may sign in')
  const change = portal.page.getByRole('link', { name: /^Change.*Reader$/ })
  await change.click()
  await portal.arrive('Reader')
  await portal.follow('Remove Reader')
  await portal.arrive('Remove Reader')
  expect(await accessibilityViolations(portal.page)).toEqual([])
  await portal.press('Remove Reader')
  await portal.reads('Tick the box to say that you understand')
  await portal.page.getByLabel('I understand that this cannot be undone').check()
  await portal.press('Remove Reader')
  await portal.arrive('People who may sign in')
  await portal.reads('Reader has been removed.')
  expect(await change.count()).toBe(0)
})
