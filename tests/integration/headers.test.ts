import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
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

test.each([
  ['GET', '/', 'no-cache'],
  ['GET', '/portal/', 'no-cache'],
  ['GET', '/service-worker.js', 'no-cache'],
  ['GET', '/assets/report.css', 'no-cache'],
  ['GET', '/assets/plain.css', 'no-cache'],
  ['GET', '/plain', 'no-store'],
  ['POST', '/plain', 'no-store'],
  ['GET', '/health/live', 'no-store'],
  ['GET', '/health/ready', 'no-store'],
  ['GET', '/api/openapi.json', 'no-store'],
  ['GET', '/api/instruments/ages-11-17/1/en', immutable],
  ['GET', '/api/instruments/ages-11-17/99/en', 'no-store'],
  ['GET', '/api/instruments/ages-11-17/1/cy', 'no-store'],
  ['GET', '/api/instruments', 'no-store'],
  ['GET', '/api/me', 'no-store'],
  ['GET', '/api/waves', 'no-store'],
  ['GET', '/api/waves/elmshire-spring-2026', 'no-store'],
  ['GET', '/reports/elmshire-spring-2026/ages-11-17', 'no-store'],
  ['GET', '/reports/elmshire-spring-2026/ages-11-17.pdf', 'no-store'],
  ['GET', '/api/local-authorities', 'no-store'],
  ['GET', '/no/such/page', 'no-store'],
  ['POST', '/api/codes/look-up', 'no-store'],
  ['GET', `/api/signing-keys/${'0'.repeat(64)}`, 'no-store'],
  ['POST', '/api/tickets', 'no-store'],
  ['POST', '/api/submissions', 'no-store'],
  ['POST', '/api/forget', 'no-store'],
  ['POST', '/api/sign-in', 'no-store'],
  ['POST', '/api/sign-out', 'no-store'],
  ['POST', '/api/benchmark-sets', 'no-store'],
] as const)('%s %s', async (method, url, cacheControl) => {
  const { headers } = await server.app.inject({ method, url, headers: { cookie } })
  expect(headers).toMatchObject({ ...always, 'cache-control': cacheControl })
  expect(headers['permissions-policy']).toMatch(/camera=\(\), .*geolocation=\(\), .*microphone=\(\)/)
  expect(headers).not.toHaveProperty('server')
  expect(headers).not.toHaveProperty('x-powered-by')
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
