import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type RunningProcess, runProcess } from '../support/run-process.ts'

/** A temporary folder of our own, so that we see what the demonstration leaves in it. */
const temporary = mkdtempSync(join(tmpdir(), 'heard-demo-test-'))
let demonstration: RunningProcess
let output: string
let address: string
let cookie: string

const post = (path: string, body: object, headers: Record<string, string> = {}) =>
  fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

beforeAll(async () => {
  demonstration = runProcess('server/commands/demo.ts', { PORT: '0', TMPDIR: temporary }, ['--waiting', '12'])
  output = await demonstration.printed('/reports/')
  address = /http:\/\/localhost:\d+/.exec(output)?.[0] ?? ''
  const token = /#token=([\w-]+)/.exec(output)?.[1]
  const signedIn = await post('/api/sign-in', { token })
  cookie = signedIn.headers.get('set-cookie')?.replace(/;.*/, '') ?? ''
})
afterAll(async () => {
  demonstration.process.kill('SIGKILL')
  await demonstration.ended
  rmSync(temporary, { recursive: true, force: true })
})

test('prints ready and three addresses', () => {
  expect(output.split('\n')).toContain('ready')
  const addresses = output.match(/^ {2}http:\/\/localhost:\d+\/.*$/gm)
  expect(addresses).toHaveLength(3)
  expect(addresses?.[0]).toMatch(/\/#[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  expect(addresses?.[1]).toMatch(/\/portal\/#token=[\w-]{43}$/)
  expect(addresses?.[2]).toMatch(/\/portal\/#token=[\w-]{43}&to=\/reports\/[\w-]+\/ages-11-17$/)
})

test('the code is fresh and leads to a synthetic wave', async () => {
  const code = /\/#([0-9A-Z-]{14})/.exec(output)?.[1]
  const found = await (await post('/api/codes/look-up', { code })).json()
  expect(found).toMatchObject({ wave: { synthetic: true }, instrument: { id: 'ages-11-17' } })
})

test('the officer sees one open wave with answers waiting, and two sealed ones, all synthetic', async () => {
  const { waves } = await (await fetch(`${address}/api/waves`, { headers: { cookie } })).json()
  const seen = waves.map(
    (wave: { state: string; synthetic: boolean; instruments: { answersWaiting: string }[] }) => [
      wave.state,
      wave.synthetic,
      wave.instruments[0]?.answersWaiting,
    ],
  )
  expect(seen).toEqual([
    ['open', true, '10 or more'],
    ['sealed', true, 'fewer than 10'],
    ['sealed', true, 'fewer than 10'],
  ])
})

test('each instrument can be tried: its officer makes a code, and it opens in every language there is', async () => {
  const { waves } = await (await fetch(`${address}/api/waves`, { headers: { cookie } })).json()
  const [open] = waves
  const asked = open.instruments.map(({ id, eligible }: { id: string; eligible: number }) => [
    id,
    eligible > 0,
  ])
  expect(asked).toEqual([
    ['ages-11-17', true],
    ['ages-4-7', true],
    ['ages-8-10', true],
    ['care-leavers-16-25', true],
  ])
  const offered: unknown[] = []
  for (const { id: instrument } of open.instruments) {
    const made = await post(`/api/waves/${open.id}/codes`, { instrument, count: 1 }, { cookie })
    const [code] = (await made.json()).codes
    const found = await (await post('/api/codes/look-up', { code })).json()
    offered.push([found.instrument.id, found.languages])
    for (const language of found.languages) {
      const definition = await fetch(`${address}/api/instruments/${instrument}/1/${language}`)
      expect([instrument, language, definition.status]).toEqual([instrument, language, 200])
    }
  }
  expect(offered).toEqual([
    ['ages-11-17', ['en', 'cy', 'ar']],
    ['ages-4-7', ['en', 'cy']],
    ['ages-8-10', ['en', 'cy']],
    ['care-leavers-16-25', ['en', 'cy', 'ar']],
  ])
})

test('the last report is there as page, PDF and CSV, marked synthetic, compared with the others', async () => {
  const path = /to=(\/reports\/[\w/-]+)/.exec(output)?.[1]
  const page = await fetch(`${address}${path}`, { headers: { cookie } })
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
  expect(await page.text()).toMatch(/made up|made-up|synthetic/i)
  const pdf = await fetch(`${address}${path}.pdf`, { headers: { cookie } })
  expect(pdf.headers.get('content-type')).toBe('application/pdf')
  expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-')
  const csv = await (await fetch(`${address}${path}.csv`, { headers: { cookie } })).text()
  const shown = csv
    .split('\n')
    .filter((line) => line.includes(',other-local-authorities,') && line.includes(',shown,'))
  expect(shown.length).toBeGreaterThan(10)
  const unmarked = csv
    .trim()
    .split('\n')
    .slice(1)
    .filter((line) => !line.trim().endsWith('true'))
  expect(unmarked).toEqual([])
})

test('stops on a signal and leaves nothing behind', async () => {
  expect(readdirSync(temporary).some((name) => name.startsWith('heard-demo-'))).toBe(true)
  demonstration.process.kill('SIGINT')
  expect(await demonstration.ended).toBe(0)
  expect(readdirSync(temporary).filter((name) => name.startsWith('heard-demo-'))).toEqual([])
})
