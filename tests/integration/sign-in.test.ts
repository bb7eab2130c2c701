import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { firstSignIn } from '../../server/services/first-sign-in.ts'
import { makeSignInLink } from '../../server/services/make-sign-in-link.ts'
import { buildServer, firstDay, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { addLocalAuthority, post } from '../support/waves.ts'

const tokenOf = (signInPath: string | undefined): string => signInPath?.replace('/portal/#token=', '') ?? ''

describe.each(databases)('signing in, on $name', (database) => {
  let server: TestServer
  beforeAll(async () => {
    server = await buildServer(database)
  })
  afterAll(() => server.close())

  const signIn = (token: string) =>
    server.app.inject({ method: 'POST', url: '/api/sign-in', payload: { token } })
  const me = (cookie: string) => server.app.inject({ url: '/api/me', headers: { cookie } })

  test('the first start prints a link; a lost one is replaced, and none comes once it was used', async () => {
    const lost = await firstSignIn(server.context)
    const link = await firstSignIn(server.context)
    expect(link).toMatch(/^\/portal\/#token=[\w-]{43}$/)
    expect((await signIn(tokenOf(lost))).json()).toMatchObject({
      status: 401,
      code: 'sign-in-not-recognised',
    })
    expect((await signIn(tokenOf(link))).statusCode).toBe(204)
    expect(await firstSignIn(server.context)).toBeUndefined()
  })

  test('an officer’s link works once, also when followed twice at the same moment', async () => {
    await addLocalAuthority(server, 'elmshire')
    const programme = await server.cookieOf('programme')
    const { signInPath } = await post(server, programme, '/api/local-authorities/elmshire/officers')
    const followed = await Promise.all(Array.from({ length: 5 }, () => signIn(tokenOf(signInPath))))
    const statuses = followed.map(({ statusCode }) => statusCode).toSorted()
    expect(statuses).toEqual([204, 401, 401, 401, 401])
    const cookie = followed.find(({ statusCode }) => statusCode === 204)?.headers['set-cookie']
    expect(String(cookie)).toMatch(/^heard-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect((await me(String(cookie).replace(/;.*/, ''))).json()).toEqual({
      role: 'officer',
      localAuthority: { id: 'elmshire', name: 'elmshire council' },
    })
  })

  test('under https the cookie travels by https alone', async () => {
    const secure = await buildServer(database, { publicUrl: 'https://survey.example' })
    const { signInPath } = await makeSignInLink(secure.context, {
      role: 'programme',
      localAuthority: null,
      reusable: false,
    })
    const payload = { token: tokenOf(signInPath) }
    const answer = await secure.app.inject({ method: 'POST', url: '/api/sign-in', payload })
    expect(String(answer.headers['set-cookie'])).toContain('; Secure')
    await secure.close()
  })

  test('a link is forgotten after a week', async () => {
    const link = { role: 'programme', localAuthority: null, reusable: false } as const
    const { signInPath } = await makeSignInLink(server.context, link)
    server.setDay('2026-03-09')
    expect((await signIn(tokenOf(signInPath))).statusCode).toBe(401)
    server.setDay(firstDay)
  })

  test('the demonstration’s link works again and again', async () => {
    const link = { role: 'programme', localAuthority: null, reusable: true } as const
    const { signInPath } = await makeSignInLink(server.context, link)
    expect((await signIn(tokenOf(signInPath))).statusCode).toBe(204)
    expect((await signIn(tokenOf(signInPath))).statusCode).toBe(204)
  })

  test('a session ends by signing out, by a day away, and is stored as a hash', async () => {
    const cookie = await server.cookieOf('programme')
    expect((await me(cookie)).json()).toEqual({ role: 'programme', localAuthority: null })
    const stored = await server.db.selectFrom('staff_session').select('token_hash').execute()
    const hashes = stored.map(({ token_hash }) => Buffer.from(token_hash).toString('base64url'))
    expect(hashes).not.toContain(cookie.replace('heard-session=', ''))

    const out = await server.app.inject({
      method: 'POST',
      url: '/api/sign-out',
      payload: {},
      headers: { cookie },
    })
    expect(out.statusCode).toBe(204)
    expect(out.headers['clear-site-data']).toBe('"cache", "cookies", "storage"')
    expect((await me(cookie)).json()).toMatchObject({ status: 401, code: 'not-signed-in' })

    const other = await server.cookieOf('programme')
    server.setDay('2026-03-03')
    expect((await me(other)).statusCode).toBe(401)
    server.setDay(firstDay)
  })

  test('a made-up or missing cookie is nobody', async () => {
    for (const cookie of ['', 'heard-session=', 'heard-session=abc', 'heard-session=%00%ff; x=y']) {
      expect((await me(cookie)).json()).toMatchObject({ status: 401, code: 'not-signed-in' })
    }
  })
})
