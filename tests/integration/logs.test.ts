import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../server/app.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { lookUp, prepare, send, sign, submission, ticketFor } from '../support/respondent.ts'
import { issueCodes, openWave, type TestWave } from '../support/waves.ts'

/** Marks that go into every place a request has. None may come out in a log. */
const canary = 'canary-7f3a'

describe.each(databases)('logs, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  let code = ''
  const secrets: string[] = [canary, '203.0.113.77']
  beforeAll(async () => {
    server = await buildServer(database)
    wave = await openWave(server)
    code = (await issueCodes(server, wave, 1))[0] ?? ''
    secrets.push(code, code.replaceAll('-', ''), wave.officer, wave.officer.replace(/^[^=]*=/, ''), wave.id)

    const everywhere = {
      remoteAddress: '203.0.113.77',
      headers: {
        'user-agent': canary,
        referer: `https://${canary}.example`,
        'x-forwarded-for': '203.0.113.77',
        'x-request-id': canary,
        'accept-language': canary,
        cookie: `${wave.officer}; ${canary}=1`,
      },
    }
    await lookUp(server.app, code)
    await lookUp(server.app, canary)
    const prepared = await prepare(server.app, code)
    const { blindSignature } = (await sign(server.app, code, prepared.blinded)).json()
    const ticket = await prepared.finish(blindSignature)
    secrets.push(prepared.blinded, blindSignature, ticket.message, ticket.signature)
    await send(server.app, ticket, submission({ answers: { 'going-well': { text: canary } } }))
    await send(server.app, ticket, { ...submission(), [canary]: canary })
    for (const url of [
      `/${canary}?${canary}=1`,
      `/api/waves/${canary}`,
      `/api/waves/${wave.id}?token=${canary}`,
      `/api/instruments/${canary}/1/${canary}`,
      `/reports/${canary}/${canary}.pdf`,
      '/health/ready',
    ]) {
      await server.app.inject({ url, ...everywhere })
    }
    for (const payload of [`{"code": "${canary}`, `{"__proto__": "${canary}"}`, canary]) {
      await server.app.inject({
        method: 'POST',
        url: '/api/codes/look-up',
        payload,
        ...everywhere,
        headers: { ...everywhere.headers, 'content-type': 'application/json' },
      })
    }
  })
  afterAll(() => server.close())

  test('one line a request: route, method, status, duration, the hour, and nothing else', () => {
    const lines = server
      .logs()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const answered = lines.filter((line) => line.msg === 'answered')
    expect(answered.length).toBeGreaterThan(10)
    const fields = new Set(answered.flatMap((line) => Object.keys(line)))
    expect([...fields].sort()).toEqual(['hour', 'level', 'method', 'milliseconds', 'msg', 'route', 'status'])
    expect(new Set(answered.map((line) => line.route))).toContain('/api/waves/:wave')
    expect(new Set(answered.map((line) => line.hour))).toEqual(new Set(['2026-03-02T12']))
  })

  test('nothing that was sent comes out again', () => {
    expect(secrets.filter((secret) => server.logs().includes(secret))).toEqual([])
  })

  test('an error is logged by its place in the source, without its words', async () => {
    const broken = await buildServer(database)
    const other = await openWave(broken)
    const [fresh = ''] = await issueCodes(broken, other, 1)
    const ticket = await ticketFor(broken.app, fresh)
    let logs = ''
    const sealingKey = () => {
      throw new Error(canary)
    }
    const app = await buildApp(
      { ...broken.context, keys: { ...broken.context.keys, sealingKey } },
      {
        write: (line) => {
          logs += line
        },
      },
    )
    const answer = await send(app, ticket, submission({ answers: { 'going-well': { text: canary } } }))
    expect(answer.json()).toMatchObject({ status: 500, code: 'something-went-wrong' })
    const error = logs.split('\n').find((line) => line.includes('something went wrong'))
    expect(error).toContain('accept-submission.ts')
    expect(logs).not.toContain(canary)
    await app.close()
    await broken.close()
  })
})
