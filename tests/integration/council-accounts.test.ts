import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { CouncilSignIn } from '../../server/council-sign-ins.ts'
import { buildServer, firstDay, type TestServer } from '../support/build-server.ts'
import {
  type Account,
  type CouncilDirectory,
  startCouncilDirectory,
  visitDirectory,
} from '../support/council-directory.ts'
import { databases } from '../support/databases.ts'
import { cookieIn, origin, signingIn } from '../support/sign-in.ts'
import { addLocalAuthority, post } from '../support/waves.ts'

const tripCookie = '__Host-sign-in'
const failed = '/portal/#/sign-in-failed/council-account-not-recognised'

describe.each(databases)('council accounts, on $name', (database) => {
  let directory: CouncilDirectory
  let server: TestServer
  let browser: ReturnType<typeof signingIn>
  const councils = new Map<string, CouncilSignIn>()

  beforeAll(async () => {
    directory = await startCouncilDirectory(origin)
    const { issuer, clientId, clientSecret } = directory
    const council = { issuer, clientId, clientSecret, accountClaim: 'preferred_username' }
    councils.set('elmshire', { ...council, requiredMethods: [] })
    // Two councils of one directory, and one that asks for more; one whose directory does not answer.
    councils.set('oakshire', { ...council, requiredMethods: [] })
    councils.set('ashfold', { ...council, requiredMethods: ['mfa'] })
    councils.set('silent', { ...council, issuer: 'http://127.0.0.1:9', requiredMethods: [] })
    server = await buildServer(database, { councilSignIns: councils })
    browser = signingIn(server)
    for (const id of councils.keys()) await addLocalAuthority(server, id)
  })
  beforeEach(() => server.setDay(firstDay))
  afterAll(async () => {
    await server.close()
    await directory.close()
  })

  const invite = async (council: string, councilAccount: string): Promise<string> => {
    const body = { role: 'officer', label: 'Officer', localAuthority: council, councilAccount }
    return (await post(server, await server.cookieOf('programme'), '/api/staff', body)).id
  }
  /** Leaves for the directory; gives back what the browser carries and where it comes back to. */
  const leave = async (council: string) => {
    const away = await browser.send('GET', `/api/sign-in/councils/${council}`)
    const trip = cookieIn(away, tripCookie)
    return { trip, cookieText: String(away.headers['set-cookie']), address: String(away.headers.location) }
  }
  const comeBack = (address: URL, cookie: string) =>
    browser.send('GET', `${address.pathname}${address.search}`, cookie)
  const signIn = async (council: string, account: Account) => {
    directory.signedIn = account
    const { trip, address } = await leave(council)
    return comeBack(await visitDirectory(directory, address), trip)
  }

  test('an officer who was invited by the account’s name comes in, and is known by the subject from then on', async () => {
    const id = await invite('elmshire', ' Kim@Elmshire.example ')
    const first = await signIn('elmshire', { subject: 'k1', name: 'kim@elmshire.example' })
    expect(first.headers.location).toBe('/portal/')
    expect((await browser.me(cookieIn(first))).json()).toMatchObject({
      role: 'officer',
      localAuthority: { id: 'elmshire' },
      enrolled: true,
    })
    const renamed = await signIn('elmshire', { subject: 'k1', name: 'kim.smith@elmshire.example' })
    expect(renamed.headers.location).toBe('/portal/')
    const namesake = await signIn('elmshire', { subject: 'k2', name: 'kim@elmshire.example' })
    expect(namesake.headers.location, 'an account that got the old name').toBe(failed)
    const staff = await server.db
      .selectFrom('staff')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(staff.council_account_hmac, 'what it was recognised by is forgotten').toBeNull()
    expect(JSON.stringify(staff)).not.toMatch(/elmshire\.example/i)
  })

  test('nobody comes in who was not invited, or was invited by another council', async () => {
    await invite('elmshire', 'lee@elmshire.example')
    expect((await signIn('elmshire', { subject: 'x', name: 'x@elmshire.example' })).headers.location).toBe(
      failed,
    )
    expect((await signIn('oakshire', { subject: 'l', name: 'lee@elmshire.example' })).headers.location).toBe(
      failed,
    )
    const lee = await signIn('elmshire', { subject: 'l', name: 'lee@elmshire.example' })
    expect(lee.headers.location).toBe('/portal/')
    expect((await signIn('oakshire', { subject: 'l', name: 'lee@elmshire.example' })).headers.location).toBe(
      failed,
    )
  })

  test('an account whose name the directory has not checked is nobody’s', async () => {
    await invite('elmshire', 'pat@elmshire.example')
    const answer = await signIn('elmshire', {
      subject: 'p',
      name: 'pat@elmshire.example',
      emailVerified: false,
    })
    expect(answer.headers.location).toBe(failed)
  })

  test('a council can ask that its directory vouches for a second factor', async () => {
    await invite('ashfold', 'sam@ashfold.example')
    const account = { subject: 's', name: 'sam@ashfold.example' }
    expect((await signIn('ashfold', { ...account, methods: ['pwd'] })).headers.location).toBe(failed)
    expect((await signIn('ashfold', { ...account, methods: ['pwd', 'mfa'] })).headers.location).toBe(
      '/portal/',
    )
  })

  test('the way there carries PKCE, state and nonce, and its cookie is short and out of reach', async () => {
    const { address, cookieText } = await leave('elmshire')
    const asked = new URL(address).searchParams
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${origin}/api/sign-in/council-account/returned`,
      scope: 'openid profile',
    })
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/)
    expect(cookieText).toMatch(
      /^__Host-sign-in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
  })

  test('a return works once, in the browser that left, within ten minutes', async () => {
    await invite('elmshire', 'ray@elmshire.example')
    directory.signedIn = { subject: 'r', name: 'ray@elmshire.example' }
    const { trip, address } = await leave('elmshire')
    const back = await visitDirectory(directory, address)
    // The directory answers as often as it is asked: what lets nobody come back twice has to be ours.
    const second = await visitDirectory(directory, address)
    const stolen = await leave('elmshire')
    expect((await comeBack(back, stolen.trip)).headers.location, 'in another browser').toBe(failed)
    expect((await comeBack(back, '')).headers.location, 'without the cookie').toBe(failed)
    expect((await comeBack(back, trip)).headers.location).toBe('/portal/')
    expect((await comeBack(second, trip)).headers.location, 'again').toBe(failed)

    const slow = await leave('elmshire')
    const late = await visitDirectory(directory, slow.address)
    server.setTime('2026-03-02T12:10:00Z')
    expect((await comeBack(late, slow.trip)).headers.location, 'late').toBe(failed)
  })

  test('an answer that was altered, made up or refused lets nobody in', async () => {
    directory.signedIn = { subject: 'k1', name: 'kim@elmshire.example' }
    for (const alter of [
      (back: URL) => back.searchParams.set('state', 'A'.repeat(43)),
      (back: URL) => back.searchParams.set('code', 'made-up'),
      (back: URL) => back.searchParams.set('iss', 'https://evil.example'),
      (back: URL) => {
        back.searchParams.delete('code')
        back.searchParams.set('error', 'access_denied')
      },
    ]) {
      const { trip, address } = await leave('elmshire')
      const back = await visitDirectory(directory, address)
      alter(back)
      expect((await comeBack(back, trip)).headers.location).toBe(failed)
    }
  })

  test('a directory that does not answer is said on the portal’s page; an unknown council too', async () => {
    const silent = await browser.send('GET', '/api/sign-in/councils/silent')
    expect(silent.headers.location).toBe('/portal/#/sign-in-failed/council-sign-in-not-available')
    const unknown = await browser.send('GET', '/api/sign-in/councils/nowhere')
    expect(unknown.headers.location).toBe('/portal/#/sign-in-failed/page-not-found')
  })

  test('signing out says where the council’s own sign-in ends', async () => {
    await invite('elmshire', 'joy@elmshire.example')
    const cookie = cookieIn(await signIn('elmshire', { subject: 'j', name: 'joy@elmshire.example' }))
    const { councilSignOut } = (await browser.send('POST', '/api/sign-out', cookie)).json()
    expect(councilSignOut).toMatch(new RegExp(`^${directory.issuer}/session/end\\?`))
    expect(new URL(councilSignOut).searchParams.get('post_logout_redirect_uri')).toBe(`${origin}/portal/`)
    expect((await browser.me(cookie)).statusCode).toBe(401)
  })

  test('somebody who was removed does not come back by the council account', async () => {
    const id = await invite('elmshire', 'max@elmshire.example')
    const account = { subject: 'm', name: 'max@elmshire.example' }
    const cookie = cookieIn(await signIn('elmshire', account))
    await server.app.inject({
      method: 'DELETE',
      url: `/api/staff/${id}`,
      headers: { cookie: await server.cookieOf('programme') },
    })
    expect((await browser.me(cookie)).statusCode).toBe(401)
    expect((await signIn('elmshire', account)).headers.location).toBe(failed)
  })

  test('what the directory sent back is in no log', () => {
    expect(server.logs()).toContain('/api/sign-in/council-account/returned')
    expect(server.logs()).not.toMatch(/code=|state=|elmshire\.example/)
  })
})
