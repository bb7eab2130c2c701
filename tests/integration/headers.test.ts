import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { registeredRoutes } from '../support/registered-routes.ts'
import { openWave } from '../support/waves.ts'

const [pglite] = databases
if (pglite === undefined) throw new Error('PGlite is the first database.')

/** What every answer carries, good or bad, page or JSON. */
const always = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join(';'),
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'x-dns-prefetch-control': 'off',
  'x-robots-tag': 'noindex',
}
const immutable = 'public, max-age=31536000, immutable'

let server: TestServer
let cookie: string
beforeAll(async () => {
  server = await buildServer(pglite)
  cookie = (await openWave(server)).officer
})
afterAll(() => server.close())

/** What may be kept, and how long; everything else is not stored anywhere. */
const kept: Readonly<Record<string, string>> = {
  '/': 'no-cache',
  '/portal/': 'no-cache',
  '/service-worker.js': 'no-cache',
  '/assets/report.css': 'no-cache',
  '/assets/plain.css': 'no-cache',
  '/assets/privacy.css': 'no-cache',
  '/api/instruments/ages-11-17/1/en': immutable,
}
const filledIn: Readonly<Record<string, string>> = {
  '(^[a-z0-9-]+)': '',
  ':id/:version/:language': 'ages-11-17/1/en',
  ':wave': 'elmshire-spring-2026',
  ':instrument': 'ages-11-17',
  ':localAuthority': 'elmshire',
  ':fingerprint': '0'.repeat(64),
  ':band': '11-17',
}

async function expectHeaders(method: 'GET' | 'POST' | 'DELETE', url: string): Promise<void> {
  const { headers } = await server.app.inject({ method, url, headers: { cookie } })
  expect(headers, `${method} ${url}`).toMatchObject({ ...always, 'cache-control': kept[url] ?? 'no-store' })
  expect(headers).not.toHaveProperty('server')
  expect(headers).not.toHaveProperty('x-powered-by')
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  // Nobody else's address may stand in any of them, whatever it is for.
  const elsewhere = Object.entries(headers).filter(([, value]) => /https?:/.test(String(value)))
  expect(elsewhere).toEqual([])
}

test('every route that is registered carries them all, whatever it answers', async () => {
  const routes = registeredRoutes(server.app)
  expect(routes.length).toBeGreaterThan(50)
  for (const route of routes) {
    const [method, path = ''] = route.split(' ')
    const url = Object.entries(filledIn).reduce((made, [place, value]) => made.replace(place, value), path)
    // Ends this test's own session: its headers are looked at last.
    if (!url.includes('sign-out')) await expectHeaders(method as 'GET' | 'POST' | 'DELETE', url)
  }
})

test.each([
  ['GET', '/portal/'],
  ['GET', '/service-worker.js'],
  ['GET', '/assets/report.css'],
  ['GET', '/assets/plain.css'],
  ['GET', '/assets/privacy.css'],
  ['GET', '/api/instruments/ages-11-17/99/en'],
  ['GET', '/api/instruments/ages-11-17/1/cy'],
  ['GET', '/no/such/page'],
  ['POST', '/no/such/page'],
  ['GET', '/reports/no-such-wave/ages-11-17'],
  ['GET', '/%ff'],
  ['POST', '/api/sign-out'],
] as const)('so does %s %s', expectHeaders)

test('the features a page may use are none that could watch or find anybody', async () => {
  const { headers } = await server.app.inject('/')
  expect(headers['permissions-policy']).toMatch(/camera=\(\), .*geolocation=\(\), .*microphone=\(\)/)
})

test('only leaving and finishing has the browser empty its cache, and no answer ever touches who is signed in', async () => {
  const forgotten = await server.app.inject({ method: 'POST', url: '/api/forget' })
  expect([forgotten.statusCode, forgotten.headers['clear-site-data']]).toEqual([204, '"cache"'])
  expect((await server.app.inject('/')).headers).not.toHaveProperty('clear-site-data')
})

test('assets named after their content are kept for good', async () => {
  const page = await server.app.inject('/')
  const assets = [...page.body.matchAll(/\/assets\/[\w-]+-[\w-]{8}\.(?:js|css)/g)].map(([asset]) => asset)
  expect(assets.length).toBeGreaterThan(1)
  for (const asset of assets) {
    const { statusCode, headers } = await server.app.inject({
      url: asset,
      headers: { 'accept-encoding': 'br' },
    })
    expect([statusCode, headers['cache-control']]).toEqual([200, immutable])
    expect(headers['content-encoding']).toBe('br')
  }
})

test('definitions and pages come compressed; JSON that may hold a secret does not', async () => {
  const encodingOf = async (url: string) => {
    const request = { url, headers: { 'accept-encoding': 'gzip, br', cookie } }
    return (await server.app.inject(request)).headers['content-encoding']
  }
  expect(await encodingOf('/api/instruments/ages-11-17/1/en')).toBe('br')
  expect(await encodingOf('/api/waves')).toBeUndefined()
  expect(await encodingOf('/api/openapi.json')).toBeUndefined()
})

test('a definition is the same with and without compression', async () => {
  const url = '/api/instruments/ages-11-17/1/en'
  const plain = await server.app.inject(url)
  const packed = await server.app.inject({ url, headers: { 'accept-encoding': 'br' } })
  expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(plain.body)
  expect(plain.json()).toMatchObject({ id: 'ages-11-17', version: 1, language: 'en' })
})
