import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../server/app.ts'
import type { Context } from '../../server/context.ts'
import { codeLimits } from '../../server/limits/code-limits.ts'
import { systemRandom } from '../../server/random-source.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { someBlinded } from '../support/respondent.ts'
import { issueCodes, openWave } from '../support/waves.ts'

describe.each(databases)('limits on wrong codes, on $name', (database) => {
  let server: TestServer
  let app: TestServer['app']
  let codes: readonly string[]
  const waits: number[] = []
  let logs = ''
  beforeAll(async () => {
    server = await buildServer(database)
    codes = await issueCodes(server, await openWave(server), 2)
    const context: Context = {
      ...server.context,
      wait: async (milliseconds) => void waits.push(milliseconds),
      codeLimits: codeLimits({ now: server.context.now, random: systemRandom }),
    }
    app = await buildApp(context, {
      write: (line) => {
        logs += line
      },
    })
  })
  afterAll(async () => {
    await app.close()
    await server.close()
  })

  const from = (address: string, url: string, payload: object) =>
    app.inject({ method: 'POST', url, payload, headers: { 'x-forwarded-for': address } })
  const lookUp = (address: string, code: string) => from(address, '/api/codes/look-up', { code })

  test('after sixty wrong ones from one address each next waits, then is told to wait; a right one is in the line too', async () => {
    for (let index = 0; index < 60; index += 1) {
      const answer = await lookUp('198.51.100.7', `${String(index).padStart(4, 'Z')}-0000-0000`)
      expect(answer.statusCode).toBe(404)
    }
    expect(waits).toEqual([])
    expect((await lookUp('198.51.100.7', codes[0] ?? '')).statusCode).toBe(200)
    expect(waits).toEqual([2000])
    const blindedTicket = someBlinded()
    for (let index = 0; index < 10; index += 1) {
      const code = `${String(index).padStart(4, 'Y')}-0000-0000`
      await from('198.51.100.7', '/api/tickets', { code, blindedTicket, padding: '' })
    }
    const refused = await lookUp('198.51.100.7', codes[0] ?? '')
    expect(refused.json()).toMatchObject({ status: 429, code: 'too-many-tries' })
    expect((await lookUp('198.51.100.8', codes[0] ?? '')).statusCode, 'nobody else waits').toBe(200)
  })

  test('without JavaScript a wrong code costs the same, at the start and at the end', async () => {
    const [before, address] = [waits.length, '198.51.100.21']
    const type = 'application/x-www-form-urlencoded'
    const headers = { 'x-forwarded-for': address, 'content-type': type }
    const plain = (payload: string) => app.inject({ method: 'POST', url: '/plain', payload, headers })
    for (let index = 0; index < 60; index += 1) {
      const code = `${String(index).padStart(4, 'V')}-0000-0000`
      const wrong = await plain(index % 2 === 0 ? `code=${code}` : `code=${code}&assent=yes&send=yes`)
      expect(wrong.statusCode).toBe(404)
    }
    expect(waits).toHaveLength(before)
    expect((await plain(`code=${codes[0]}`)).statusCode).toBe(200)
    expect(waits.slice(before)).toEqual([2000])
  })

  test('the day after, the line is gone, and no log ever named an address', async () => {
    server.setDay('2026-03-03')
    expect((await lookUp('198.51.100.7', codes[1] ?? '')).statusCode).toBe(200)
    expect(logs).not.toContain('198.51.100')
  })

  test('where only the proxy is seen, nobody waits for anybody else', async () => {
    const before = waits.length
    for (let index = 0; index < 80; index += 1) {
      const code = `${String(index).padStart(4, 'X')}-0000-0000`
      await app.inject({ method: 'POST', url: '/api/codes/look-up', payload: { code } })
    }
    expect(waits).toHaveLength(before)
  })
})
