import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { servePlainHttp } from '../../server/plugins/serve-plain-http.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { registeredRoutes } from '../support/registered-routes.ts'

const [pglite] = databases
if (pglite === undefined) throw new Error('PGlite is the first database.')

const statusAt = async (server: TestServer, host: string, url: string, method: 'GET' | 'POST' = 'GET') => {
  const headers = { host, accept: 'text/html' }
  return (await server.app.inject({ method, url, headers, ...(method === 'POST' ? { payload: {} } : {}) }))
    .statusCode
}

describe('with a host for the survey and one for staff', () => {
  const [survey, portal] = ['survey.example', 'staff.example']
  let server: TestServer
  beforeAll(async () => {
    const { publicUrl, portalUrl } = readConfig({
      PUBLIC_URL: `https://${survey}`,
      PORTAL_URL: `https://${portal}`,
    })
    server = await buildServer(pglite, { publicUrl, portalUrl })
  })
  afterAll(() => server.close())

  const respondents = [
    'GET /',
    'POST /api/codes/look-up',
    'GET /api/signing-keys/:fingerprint',
    'POST /api/tickets',
    'POST /api/submissions',
    'POST /api/forget',
    'GET /privacy',
    'GET /privacy/:band',
    'GET /plain',
    'POST /plain',
    'GET /paper',
    'POST /paper',
  ]
  const both = [
    'GET /health/live',
    'GET /health/ready',
    'GET /api/openapi.json',
    'GET /api/instruments',
    'GET /api/instruments/:id/:version/:language',
    'GET /api/instruments/:id/:version/codebook.html',
    'GET /api/instruments/:id/:version/codebook.csv',
    'GET /api/instruments/:id/:version/codebook.xml',
  ]

  test('each route is on its own host and not there on the other', async () => {
    const wrong: string[] = []
    for (const route of registeredRoutes(server.app)) {
      const [method = '', path = ''] = route.split(' ')
      if (method === 'DELETE') continue
      const url = path.replace('(^[a-z0-9-]+)', '').replaceAll(/:\w+/g, '1')
      const [here, there] = respondents.includes(route) ? [survey, portal] : [portal, survey]
      const ownStatus = await statusAt(server, here, url, method as 'GET' | 'POST')
      const body = await server.app.inject({
        method: method as 'GET' | 'POST',
        url,
        headers: { host: there },
        ...(method === 'POST' ? { payload: {} } : {}),
      })
      const hidden = body.body.includes('page-not-found') || body.headers.location === '/portal/'
      if (both.includes(route) ? hidden : !hidden) wrong.push(`${route} at ${there}`)
      if (ownStatus === 404 && !both.includes(route) && !path.includes(':')) wrong.push(`${route} at ${here}`)
    }
    expect(wrong).toEqual([])
  })

  test('the pages and their files', async () => {
    expect(await statusAt(server, survey, '/')).toBe(200)
    expect(await statusAt(server, survey, '/portal/')).toBe(404)
    expect(await statusAt(server, portal, '/portal/')).toBe(200)
    expect(await statusAt(server, portal, '/')).toBe(303)
    expect(await statusAt(server, portal, '/assets/report.css')).toBe(200)
    expect(await statusAt(server, survey, '/assets/report.css')).toBe(200)
  })

  test('passkeys belong to the host of the staff, whatever host a request names', async () => {
    const options = await server.app.inject({
      method: 'POST',
      url: '/api/sign-in/passkey/options',
      payload: {},
      headers: { host: portal },
    })
    expect(options.json().rpId).toBe(portal)
    const elsewhere = await server.app.inject({
      method: 'POST',
      url: '/api/sign-in/passkey/options',
      payload: {},
      headers: { host: portal, origin: `https://${survey}` },
    })
    expect(elsewhere.json()).toMatchObject({ code: 'request-from-elsewhere' })
  })

  test('staff are told where young people answer', async () => {
    const cookie = await server.cookieOf('programme')
    const me = await server.app.inject({ url: '/api/me', headers: { cookie, host: portal } })
    expect(me.json()).toMatchObject({ surveyAddress: `https://${survey}` })
  })
})

describe('over plain http, where browsers have no cryptography for a page', () => {
  let server: TestServer
  beforeAll(async () => {
    server = await buildServer(pglite)
  })
  afterAll(() => server.close())

  test('staff are told to come by https; on this machine itself they are not', async () => {
    expect(await statusAt(server, 'survey.example', '/portal/')).toBe(403)
    expect(await statusAt(server, '192.0.2.7:3000', '/portal/')).toBe(403)
    for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000']) {
      expect(await statusAt(server, host, '/portal/'), host).toBe(200)
    }
    const page = await server.app.inject({ url: '/portal/', headers: { host: 'survey.example' } })
    expect(page.body).toContain('This page needs https')
    expect(page.body).not.toContain('<script')
  })

  test('the survey is its page without JavaScript; on this machine itself, and by https, it is not', async () => {
    const app = Fastify()
    app.get('/plain', async () => 'the page without JavaScript')
    app.get('/', async () => 'the page with')
    servePlainHttp(app, { ...server.context.config, publicUrl: undefined })
    const at = async (host: string) => (await app.inject({ url: '/', headers: { host } })).headers.location
    expect(await at('survey.example')).toBe('/plain')
    expect(await at('localhost:3000')).toBeUndefined()

    const secure = Fastify()
    secure.get('/plain', async () => 'the page without JavaScript')
    secure.get('/', async () => 'the page with')
    servePlainHttp(secure, { ...server.context.config, publicUrl: 'https://survey.example' })
    expect((await secure.inject({ url: '/', headers: { host: 'survey.example' } })).statusCode).toBe(200)
  })

  test('with https in front, the pages are served', async () => {
    const secure = await buildServer(pglite, { publicUrl: 'https://survey.example' })
    expect(await statusAt(secure, 'survey.example', '/portal/')).toBe(200)
    expect(await statusAt(secure, 'survey.example', '/')).toBe(200)
    await secure.close()
  })
})
