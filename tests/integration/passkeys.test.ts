import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeSignInLink } from '../../server/services/make-sign-in-link.ts'
import { buildServer, firstDay, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { cookieIn, origin, signingIn, tokenOf } from '../support/sign-in.ts'
import { softwarePasskey } from '../support/software-passkey.ts'
import { post } from '../support/waves.ts'

describe.each(databases)('passkeys, on $name', (database) => {
  let server: TestServer
  let browser: ReturnType<typeof signingIn>
  beforeAll(async () => {
    server = await buildServer(database)
    browser = signingIn(server)
  })
  beforeEach(() => server.setDay(firstDay))
  afterAll(() => server.close())

  const invite = async (): Promise<string> => {
    const link = { role: 'programme', localAuthority: null, reusable: false } as const
    return cookieIn(await browser.follow(tokenOf((await makeSignInLink(server.context, link)).signInPath)))
  }
  /** Somebody with one passkey, signed in. */
  const enrol = async () => {
    const passkey = softwarePasskey()
    return { passkey, cookie: cookieIn(await browser.addPasskey(await invite(), passkey)) }
  }
  const notRecognised = { status: 401, code: 'passkey-not-recognised' }
  const notAccepted = { status: 422, code: 'passkey-not-accepted' }

  test('are asked for without a user name, with the holder checked, and sign in', async () => {
    const cookie = await invite()
    const options = (await browser.send('POST', '/api/passkeys/options', cookie)).json()
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'Heard' },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      attestation: 'none',
    })
    const asked = (await browser.send('POST', '/api/sign-in/passkey/options')).json()
    expect(asked).toMatchObject({ rpId: 'localhost', userVerification: 'required' })
    expect(asked.allowCredentials ?? []).toEqual([])
    const { passkey } = await enrol()
    const signedIn = await browser.signInWith(passkey)
    expect(signedIn.statusCode).toBe(204)
    expect((await browser.me(cookieIn(signedIn))).json()).toMatchObject({ role: 'programme', enrolled: true })
  })

  test.each([
    ['made for another site', { origin: 'https://evil.example' }],
    ['made without checking who holds it', { verified: false }],
    ['made for another challenge', { challenge: 'A'.repeat(43) }],
  ])('one %s is not added', async (_, show) => {
    expect((await browser.addPasskey(await invite(), softwarePasskey(), show)).json()).toMatchObject(
      notAccepted,
    )
  })

  test('a challenge is for one person, once, and for five minutes', async () => {
    const [one, other] = [await invite(), await invite()]
    const challenge = await browser.challengeToAdd(one)
    const add = (cookie: string) =>
      browser.send('POST', '/api/passkeys', cookie, {
        label: 'Key',
        response: softwarePasskey().make({ challenge, origin }),
      })
    expect((await add(other)).json(), 'somebody else’s').toMatchObject(notAccepted)
    const added = await add(one)
    expect(added.statusCode).toBe(204)
    expect((await add(cookieIn(added))).json(), 'again').toMatchObject(notAccepted)

    const late = await invite()
    const old = await browser.challengeToAdd(late)
    server.setTime('2026-03-02T12:05:00Z')
    const response = softwarePasskey().make({ challenge: old, origin })
    const answer = await browser.send('POST', '/api/passkeys', late, { label: 'Key', response })
    expect(answer.json()).toMatchObject(notAccepted)
  })

  test.each([
    ['signed for another site', { origin: 'https://evil.example' }],
    ['signed without checking who holds it', { verified: false }],
    ['signed for another challenge', { challenge: 'A'.repeat(43) }],
  ])('one %s does not sign in', async (_, show) => {
    const { passkey } = await enrol()
    expect((await browser.signInWith(passkey, show)).json()).toMatchObject(notRecognised)
  })

  test('what was signed once signs in once, also at the same moment', async () => {
    const { passkey } = await enrol()
    const challenge = await browser.challengeToSignIn()
    const shown = passkey.show({ challenge, origin })
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => browser.send('POST', '/api/sign-in/passkey', '', shown)),
    )
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([204, 401, 401, 401, 401])
  })

  test('a challenge to sign in is not one to add, nor the other way round', async () => {
    const { passkey, cookie } = await enrol()
    const toAdd = await browser.challengeToAdd(cookie)
    expect((await browser.signInWith(passkey, { challenge: toAdd })).json()).toMatchObject(notRecognised)
    const toSignIn = await browser.challengeToSignIn()
    const added = await browser.addPasskey(cookie, softwarePasskey(), { challenge: toSignIn })
    expect(added.json()).toMatchObject(notAccepted)
  })

  test('a counter that does not move on is a copy, and does not sign in', async () => {
    const { passkey } = await enrol()
    expect((await browser.signInWith(passkey, { counter: 7 })).statusCode).toBe(204)
    expect((await browser.signInWith(passkey, { counter: 7 })).json()).toMatchObject(notRecognised)
    expect((await browser.signInWith(passkey, { counter: 6 })).json()).toMatchObject(notRecognised)
    expect((await browser.signInWith(passkey, { counter: 8 })).statusCode).toBe(204)
  })

  test('one nobody knows, forged or malformed does not sign in, and never breaks the server', async () => {
    const challenge = await browser.challengeToSignIn()
    const unknown = softwarePasskey().show({ challenge, origin })
    const sent = await browser.send('POST', '/api/sign-in/passkey', '', unknown)
    expect(sent.json()).toMatchObject(notRecognised)
    const { passkey } = await enrol()
    const forged = { ...softwarePasskey().show({ challenge, origin }), id: passkey.id, rawId: passkey.id }
    expect((await browser.send('POST', '/api/sign-in/passkey', '', forged)).json()).toMatchObject(
      notRecognised,
    )
    const broken = { ...forged, response: { ...forged.response, authenticatorData: 'AA', signature: 'AA' } }
    expect((await browser.send('POST', '/api/sign-in/passkey', '', broken)).json()).toMatchObject(
      notRecognised,
    )
  })

  test('several for one person; one is removed, the last is not', async () => {
    const { passkey, cookie } = await enrol()
    const second = softwarePasskey()
    expect((await browser.addPasskey(cookie, second)).statusCode).toBe(204)
    const listed = (await browser.send('GET', '/api/passkeys', cookie)).json().passkeys
    expect(listed.map(({ id }: { id: string }) => id).toSorted()).toEqual([passkey.id, second.id].toSorted())
    expect((await browser.send('DELETE', `/api/passkeys/${passkey.id}`, cookie)).statusCode).toBe(204)
    expect((await browser.signInWith(passkey)).json()).toMatchObject(notRecognised)
    expect((await browser.signInWith(second)).statusCode).toBe(204)
    const last = await browser.send('DELETE', `/api/passkeys/${second.id}`, cookie)
    expect(last.json()).toMatchObject({ status: 409, code: 'last-passkey' })
    expect((await browser.signInWith(second)).statusCode).toBe(204)
  })

  test('nobody removes somebody else’s', async () => {
    const [one, other] = [await enrol(), await enrol()]
    const answer = await browser.send('DELETE', `/api/passkeys/${one.passkey.id}`, other.cookie)
    expect(answer.statusCode).toBe(404)
    expect((await browser.signInWith(one.passkey)).statusCode).toBe(204)
  })

  test('adding and removing one asks for a sign-in of the last quarter of an hour', async () => {
    const { passkey, cookie } = await enrol()
    server.setTime('2026-03-02T12:15:01Z')
    const tooLong = { status: 403, code: 'sign-in-too-long-ago' }
    expect((await browser.send('POST', '/api/passkeys/options', cookie)).json()).toMatchObject(tooLong)
    expect((await browser.send('DELETE', `/api/passkeys/${passkey.id}`, cookie)).json()).toMatchObject(
      tooLong,
    )
    const fresh = cookieIn(await browser.signInWith(passkey, {}, cookie))
    expect((await browser.addPasskey(fresh)).statusCode).toBe(204)
  })

  test('who lost every passkey is invited again, and the lost ones open nothing', async () => {
    const { passkey, cookie } = await enrol()
    const programme = await server.cookieOf('programme')
    const staff = (await server.db
      .selectFrom('passkey')
      .select('staff_id')
      .where('id', '=', passkey.id)
      .executeTakeFirstOrThrow()) as { staff_id: string }
    const { signInPath } = await post(server, programme, `/api/staff/${staff.staff_id}/invitation`)
    expect((await browser.signInWith(passkey)).json()).toMatchObject(notRecognised)
    expect((await browser.me(cookie)).statusCode).toBe(401)
    const back = softwarePasskey()
    await browser.addPasskey(cookieIn(await browser.follow(tokenOf(signInPath))), back)
    expect((await browser.signInWith(back)).statusCode).toBe(204)
  })

  test('asking for challenges for ever fills no table', async () => {
    await server.db.deleteFrom('passkey_challenge').execute()
    await browser.challengeToSignIn()
    server.setTime('2026-03-02T12:05:01Z')
    await browser.challengeToSignIn()
    expect(await server.db.selectFrom('passkey_challenge').select('expires_at').execute()).toHaveLength(1)
  })
})
