import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inviteProgramme } from '../../server/services/first-sign-in.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { cookieIn, signingIn, tokenOf } from '../support/sign-in.ts'
import { softwarePasskey } from '../support/software-passkey.ts'
import { addLocalAuthority, post } from '../support/waves.ts'

describe.each(databases)('people, on $name', (database) => {
  let server: TestServer
  let browser: ReturnType<typeof signingIn>
  let programme: string
  beforeAll(async () => {
    server = await buildServer(database)
    browser = signingIn(server)
    programme = await server.cookieOf('programme')
    await addLocalAuthority(server, 'elmshire')
  })
  afterAll(() => server.close())

  const someone = { role: 'researcher', label: 'Sam', localAuthority: null, councilAccount: null }
  const invite = (changes: object) =>
    browser.send('POST', '/api/staff', programme, { ...someone, ...changes })
  const listed = async () => (await browser.send('GET', '/api/staff', programme)).json().staff
  const programmeIds = async (): Promise<readonly string[]> =>
    (await listed())
      .filter(({ role }: { role: string }) => role === 'programme')
      .map(({ id }: { id: string }) => id)

  test('what does not fit is said with its place, all at once', async () => {
    const refused = await invite({
      role: 'operator',
      localAuthority: 'elmshire',
      councilAccount: 'x@y.example',
    })
    expect(refused.json()).toMatchObject({
      code: 'staff-not-accepted',
      faults: [
        { path: ['localAuthority'], code: 'not-for-role' },
        { path: ['councilAccount'], code: 'not-for-role' },
      ],
    })
    for (const [changes, code] of [
      [{ role: 'officer' }, 'missing'],
      [{ role: 'officer', localAuthority: 'nowhere' }, 'unknown-value'],
      [{ role: 'officer', localAuthority: 'elmshire', councilAccount: 'x@y.example' }, 'not-set-up'],
    ] as const) {
      expect((await invite(changes)).json()).toMatchObject({ faults: [{ code }] })
    }
    expect((await invite({ label: ' ' })).statusCode).toBe(400)
    expect((await invite({ role: 'king' })).statusCode).toBe(400)
    expect((await listed()).filter(({ label }: { label: string }) => label === 'Sam')).toEqual([])
  })

  test('somebody who is removed is out at once, everywhere, and forgotten by name', async () => {
    const { id, signInPath } = (await invite({ label: 'Lee' })).json()
    const passkey = softwarePasskey()
    const cookie = cookieIn(
      await browser.addPasskey(cookieIn(await browser.follow(tokenOf(signInPath))), passkey),
    )
    expect((await browser.me(cookie)).json()).toMatchObject({ label: 'Lee' })
    expect((await listed()).find((each: { id: string }) => each.id === id)).toMatchObject({ passkeys: 1 })
    expect((await browser.send('DELETE', `/api/staff/${id}`, programme)).statusCode).toBe(204)
    expect((await browser.me(cookie)).statusCode).toBe(401)
    expect((await browser.signInWith(passkey)).statusCode).toBe(401)
    expect((await browser.send('DELETE', `/api/staff/${id}`, programme)).statusCode).toBe(404)
    expect(JSON.stringify(await listed())).not.toContain('Lee')
    const row = await server.db.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst()
    expect(row).toMatchObject({ label: null, removed: true })
  })

  test('an invitation that was never followed ends with a new one, and with removal', async () => {
    const { id, signInPath: first } = (await invite({})).json()
    const { signInPath: second } = await post(server, programme, `/api/staff/${id}/invitation`)
    expect((await browser.follow(tokenOf(first))).statusCode).toBe(401)
    await browser.send('DELETE', `/api/staff/${id}`, programme)
    expect((await browser.follow(tokenOf(second))).statusCode).toBe(401)
  })

  test('the last of the programme stays, also when two remove each other', async () => {
    const { id } = (await invite({ role: 'programme', label: 'Second' })).json()
    const [own = ''] = (await programmeIds()).filter((each) => each !== id)
    const answers = await Promise.all([
      browser.send('DELETE', `/api/staff/${id}`, programme),
      browser.send('DELETE', `/api/staff/${own}`, programme),
    ])
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).not.toEqual([204, 204])
    const left = await server.db
      .selectFrom('staff')
      .select('id')
      .where('role', '=', 'programme')
      .where('removed', '=', false)
      .execute()
    expect(left).toHaveLength(1)
  })

  test('at the server’s own console the programme can be invited again, and it is in the audit log', async () => {
    const path = await inviteProgramme(server.context)
    const back = cookieIn(await browser.addPasskey(cookieIn(await browser.follow(tokenOf(path)))))
    const { lines } = (await browser.send('GET', '/api/audit-log', back)).json()
    const words = lines.map((line: { words: string }) => line.words)
    expect(words).toContain('Invite the programme, at the server’s own console')
  })
})
