import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeReportPack } from '../../server/documents/write-report-pack.ts'
import { launchBrowser } from '../support/browser.ts'
import { exampleReport } from '../support/example-report.ts'
import { runProcess } from '../support/run-process.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heard-report-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('a pack holds every form of a report, whole, and is the same bytes every time', async () => {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')]
  const names = await writeReportPack(first, 'larkminster-2026', [exampleReport('small')])
  expect(names).toEqual(
    [
      ...['.html', '.pdf', '.ods', '.xlsx', '.what-you-told-us.html', '.what-you-told-us.pdf'],
      ...['.csv', '.meta.csv', '.json'],
    ].map((ending) => `larkminster-2026-ages-11-17${ending}`),
  )
  expect((await readdir(first)).sort()).toEqual([...names].sort())
  await writeReportPack(second, 'larkminster-2026', [exampleReport('small')])
  for (const name of names) {
    expect((await readFile(join(first, name))).equals(await readFile(join(second, name))), name).toBe(true)
  }
})

test('pages of a pack need no server: their styles are in them, and what they lead to lies beside them', async () => {
  const out = join(folder, 'pages')
  const names = await writeReportPack(out, 'larkminster-2026', [exampleReport('small')])
  const pages = names.filter((name) => name.endsWith('.html'))
  expect(pages).toHaveLength(2)
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const name of pages) {
    const address = pathToFileURL(join(out, name)).href
    await page.goto(address)
    const links = await page
      .locator('a[href]:not([href^="#"])')
      .evaluateAll((all) =>
        all.map((link) => decodeURIComponent((link as HTMLAnchorElement).href.split('/').at(-1) ?? '')),
      )
    expect(links.length).toBeGreaterThan(0)
    expect(names).toEqual(expect.arrayContaining(links))
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(ground).toBe('rgb(255, 252, 245)')
  }
  await browser.close()
  expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([])
})

/** `ulimit` counts in halves of a kilobyte: writing stops in the middle of the first file that is longer. */
test.skipIf(process.platform === 'win32')(
  'a disk that is full in the middle of a file leaves no half of it, and what was written before',
  async () => {
    const out = join(folder, 'full')
    const write = [process.execPath, '--import', 'tsx', 'tests/support/write-example-pack.ts', out]
    const { status, stderr } = spawnSync('sh', ['-c', `ulimit -f 100; exec "$@"`, 'sh', ...write], {
      cwd: resolve(import.meta.dirname, '../..'),
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toContain('EFBIG')
    const complete = join(folder, 'complete')
    const whole = await writeReportPack(complete, 'larkminster-2026', [exampleReport('small')])
    const there = await readdir(out)
    expect(there.filter((name) => !whole.includes(name))).toEqual([])
    for (const name of there) {
      const [one, other] = await Promise.all([out, complete].map((at) => readFile(join(at, name))))
      expect(one?.length, name).toBe(other?.length)
    }
    expect(there.length).toBeLessThan(whole.length)
  },
)

const report = async (...words: readonly string[]) => {
  const settings = { DATA_DIR: join(folder, 'data'), KEYS_DIR: join(folder, 'keys') }
  const { ended, output, errors } = runProcess('server/commands/report.ts', settings, words)
  return { code: await ended, output: output(), errors: errors() }
}

test.each([
  ['nothing', []],
  ['one and all', ['--la', 'elmshire', '--all', '--out', 'x']],
  ['an unknown word', ['--everything']],
])('asked for %s, says how it is called', async (_, words) => {
  const { code, errors } = await report(...words)
  expect(code).toBe(1)
  expect(errors).toMatch(/^report takes an authority or all: .*--out DIR\n$/)
})

test('without a sealed wave, says so and writes nothing', async () => {
  const out = join(folder, 'none')
  expect(await report('--la', 'nowhere', '--out', out)).toMatchObject({
    code: 1,
    errors: 'nowhere has no sealed wave. There is no such authority, or it has no waves.\n',
  })
  expect(await report('--all', '--out', out)).toMatchObject({ code: 1, errors: 'No wave is sealed yet.\n' })
  await expect(readdir(out)).rejects.toThrow()
})
