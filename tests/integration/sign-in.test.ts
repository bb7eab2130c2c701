import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { firstSignIn } from '../../server/services/first-sign-in.ts'
import { makeSignInLink } from '../../server/services/make-sign-in-link.ts'
import { buildServer, firstDay, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { cookieIn, signingIn, tokenOf } from '../support/sign-in.ts'
import { softwarePasskey } from '../support/software-passkey.ts'
import { addLocalAuthority, post } from '../support/waves.ts'

const somebodyNew = { role: 'programme', localAuthority: null, reusable: false } as const

describe.each(databases)('signing in, on $name', (database) => {
  let server: TestServer
  let browser: ReturnType<typeof signingIn>
  beforeAll(async () => {
    server = await buildServer(database)
    browser = signingIn(server)
    await addLocalAuthority(server, 'elmshire')
  })
  beforeEach(() => server.setDay(firstDay))
  afterAll(() => server.close())

  test('the first start prints a link; a lost one is replaced, and none comes once it was used', async () => {
    await server.db.deleteFrom('sign_in_link').execute()
    const lost = await firstSignIn(server.context)
    const link = await firstSignIn(server.context)
    expect(link).toMatch(/^\/portal\/#token=[\w-]{43}$/)
    const refused = await browser.follow(tokenOf(lost))
    expect(refused.json()).toMatchObject({ status: 401, code: 'sign-in-not-recognised' })
    expect((await browser.follow(tokenOf(link))).statusCode).toBe(204)
    expect(await firstSignIn(server.context)).toBeUndefined()
  })

  test('an invitation works once, also when followed twice at the same moment', async () => {
    const programme = await server.cookieOf('programme')
    const invitation = { role: 'officer', label: 'Kim', localAuthority: 'elmshire', councilAccount: null }
    const { signInPath } = await post(server, programme, '/api/staff', invitation)
    const followed = await Promise.all(Array.from({ length: 5 }, () => browser.follow(tokenOf(signInPath))))
    expect(followed.map(({ statusCode }) => statusCode).toSorted()).toEqual([204, 401, 401, 401, 401])
  })

  test('the cookie is for this host, over https, out of reach of scripts and of other sites', async () => {
    const { signInPath } = await makeSignInLink(server.context, somebodyNew)
    const answer = await browser.follow(tokenOf(signInPath))
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
  })

  test('a link is forgotten after a week', async () => {
    const { signInPath } = await makeSignInLink(server.context, somebodyNew)
    server.setDay('2026-03-09')
    expect((await browser.follow(tokenOf(signInPath))).statusCode).toBe(401)
  })

  test('the demonstration’s link works again and again, and opens everything', async () => {
    const { signInPath } = await makeSignInLink(server.context, { ...somebodyNew, reusable: true })
    expect((await browser.follow(tokenOf(signInPath))).statusCode).toBe(204)
    const again = cookieIn(await browser.follow(tokenOf(signInPath)))
    expect((await browser.send('GET', '/api/waves', again)).statusCode).toBe(200)
  })

  test('an invitation opens enrolment and nothing else, until a passkey is made', async () => {
    const { signInPath } = await makeSignInLink(server.context, somebodyNew)
    const invited = cookieIn(await browser.follow(tokenOf(signInPath)))
    expect((await browser.me(invited)).json()).toMatchObject({ role: 'programme', enrolled: false })
    const refused = await browser.send('GET', '/api/waves', invited)
    expect(refused.json()).toMatchObject({ status: 403, code: 'passkey-needed' })

    const added = await browser.addPasskey(invited)
    expect(added.statusCode).toBe(204)
    const enrolled = cookieIn(added)
    expect((await browser.me(enrolled)).json()).toMatchObject({ enrolled: true })
    expect((await browser.send('GET', '/api/waves', enrolled)).statusCode).toBe(200)
    expect((await browser.me(invited)).statusCode, 'the token of the invitation is worth nothing now').toBe(
      401,
    )
  })

  test('an invitation that was opened and left ends after half an hour', async () => {
    const { signInPath } = await makeSignInLink(server.context, somebodyNew)
    server.setTime('2026-03-02T12:00:00Z')
    const invited = cookieIn(await browser.follow(tokenOf(signInPath)))
    server.setTime('2026-03-02T12:29:59Z')
    expect((await browser.me(invited)).statusCode).toBe(200)
    server.setTime('2026-03-02T12:30:00Z')
    expect((await browser.me(invited)).statusCode).toBe(401)
  })

  test('a session ends after an hour in which nothing was done', async () => {
    const cookie = await server.cookieOf('programme')
    server.setTime('2026-03-02T12:59:59Z')
    expect((await browser.me(cookie)).statusCode).toBe(200)
    server.setTime('2026-03-02T13:59:58Z')
    expect((await browser.me(cookie)).statusCode).toBe(200)
    server.setTime('2026-03-02T14:59:58Z')
    expect((await browser.me(cookie)).statusCode).toBe(401)
  })

  test('a session ends after twelve hours, however busy', async () => {
    const cookie = await server.cookieOf('programme')
    for (let minutes = 0; minutes < 12 * 60; minutes += 30) {
      server.setTime(new Date(Date.parse('2026-03-02T12:00:00Z') + minutes * 60_000).toISOString())
      expect((await browser.me(cookie)).statusCode, `${minutes} minutes`).toBe(200)
    }
    server.setTime('2026-03-03T00:00:00Z')
    expect((await browser.me(cookie)).statusCode).toBe(401)
  })

  test('signing in gives a new token and ends the session the browser came with', async () => {
    const { signInPath } = await makeSignInLink(server.context, somebodyNew)
    const planted = await server.cookieOf('programme')
    const fresh = cookieIn(await browser.follow(tokenOf(signInPath), planted))
    expect(fresh).not.toBe(planted)
    expect((await browser.me(planted)).statusCode).toBe(401)
    expect((await browser.me(fresh)).statusCode).toBe(200)
  })

  test('signing out ends this session, clears what the browser kept, and leaves the others', async () => {
    const passkey = softwarePasskey()
    const { signInPath } = await makeSignInLink(server.context, somebodyNew)
    const here = cookieIn(
      await browser.addPasskey(cookieIn(await browser.follow(tokenOf(signInPath))), passkey),
    )
    const there = cookieIn(await browser.signInWith(passkey))
    const out = await browser.send('POST', '/api/sign-out', here)
    expect(out.json()).toEqual({ councilSignOut: null })
    expect(out.headers['clear-site-data']).toBe('"cache", "cookies", "storage"')
    expect((await browser.me(here)).statusCode).toBe(401)
    expect((await browser.me(there)).statusCode).toBe(200)

    const another = cookieIn(await browser.signInWith(passkey))
    expect((await browser.send('POST', '/api/sign-out-everywhere', another)).statusCode).toBe(204)
    expect((await browser.me(there)).statusCode).toBe(401)
    expect((await browser.me(another)).statusCode).toBe(401)
  })

  test('a copy of the database opens no session and no link: both are kept as hashes', async () => {
    const cookie = await server.cookieOf('programme')
    const { signInPath } = await makeSignInLink(server.context, somebodyNew)
    const sessions = await server.db.selectFrom('staff_session').select('token_hash').execute()
    const links = await server.db.selectFrom('sign_in_link').select('token_hash').execute()
    const stored = [...sessions, ...links].map(({ token_hash }) =>
      Buffer.from(token_hash).toString('base64url'),
    )
    expect(stored.length).toBeGreaterThan(1)
    expect(stored).not.toContain(cookie.replace(/^[^=]*=/, ''))
    expect(stored).not.toContain(tokenOf(signInPath))
  })

  test('a made-up or missing cookie is nobody', async () => {
    const cookies = ['', '__Host-session=', '__Host-session=abc', '__Host-session=%00%ff; x=y', 'session=abc']
    for (const cookie of cookies) {
      expect((await browser.me(cookie)).json()).toMatchObject({ status: 401, code: 'not-signed-in' })
    }
  })

  test('a page of somebody else’s cannot act in the name of whoever is signed in', async () => {
    const cookie = await server.cookieOf('programme')
    const ask = (
      headers: Record<string, string>,
      url = '/api/local-authorities',
      method: 'GET' | 'POST' = 'POST',
    ) =>
      server.app.inject({
        method,
        url,
        headers: { cookie, host: 'localhost', ...headers },
        ...(method === 'POST' ? { payload: { id: 'Not one', name: 'x', nation: 'england' } } : {}),
      })
    const elsewhere = [
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
      { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' },
      { 'sec-fetch-site': 'none' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
    ]
    for (const headers of elsewhere) {
      expect((await ask(headers)).json(), JSON.stringify(headers)).toMatchObject({
        status: 403,
        code: 'request-from-elsewhere',
      })
      expect((await ask(headers, '/api/sign-in')).json()).toMatchObject({ code: 'request-from-elsewhere' })
    }
    const here = [{ 'sec-fetch-site': 'same-origin' }, { origin: 'http://localhost' }, {}]
    for (const headers of here) expect((await ask(headers)).statusCode).toBe(400)
    expect((await ask({ 'sec-fetch-site': 'cross-site' }, '/api/waves', 'GET')).statusCode).toBe(200)
  })
})
