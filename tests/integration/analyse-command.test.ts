import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resultsSchema } from '../../analysis/plan/result-schema.ts'
import { smallCodebook, smallCsv, smallPlan } from '../support/small-survey.ts'

const root = resolve(import.meta.dirname, '../..')
const command = ['--import', 'tsx', join(root, 'server/commands/analyse.ts')]

type Ended = {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly err: string
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'heard-analyse-'))
  writeFileSync(join(folder, 'small.csv'), smallCsv)
  writeFileSync(join(folder, 'small.json'), JSON.stringify(smallCodebook))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function start(...words: readonly string[]): {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
} {
  const child = spawn(process.execPath, [...command, ...words], { cwd: root })
  let [out, err] = ['', '']
  child.stdout.on('data', (text) => {
    out += text
  })
  child.stderr.on('data', (text) => {
    err += text
  })
  const ended = new Promise<Ended>((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, out, err }))
  })
  return { child, ended }
}
const analyse = (...words: readonly string[]) => start(...words).ended

function writePlan(name: string, plan: object): string {
  const file = join(folder, name)
  writeFileSync(file, JSON.stringify(plan))
  return file
}
const means = { id: 'heights', kind: 'means', variables: ['height'], by: 'tea' }

describe('npm run analyse', () => {
  test('writes results in the published shape, the same bytes each time, to a file or to standard output', async () => {
    const data = { csv: 'small.csv', codebook: 'small.json' }
    const plan = writePlan('plan.json', smallPlan([means], { data, seed: 3 }))
    const file = join(folder, 'results.json')
    expect(await analyse(plan, '--out', file)).toEqual({ code: 0, signal: null, out: '', err: '' })
    const written = readFileSync(file, 'utf8')
    expect(resultsSchema.safeParse(JSON.parse(written)).error).toBeUndefined()
    expect((await analyse(plan)).out).toBe(written)
  })

  test.each([
    ['csv', 'analysis,kind,status'],
    ['html', '<!doctype html>'],
  ])('writes %s', async (format, start) => {
    const { code, out } = await analyse(writePlan('format.json', smallPlan([means])), '--format', format)
    expect(code).toBe(0)
    expect(out.startsWith(start)).toBe(true)
  })

  test('ends with 1 and every fault with its place, and writes nothing', async () => {
    const plan = writePlan(
      'wrong.json',
      smallPlan([
        { ...means, variables: ['hieght'], by: 'milk' },
        { ...means, id: 'b', by: 'milk' },
      ]),
    )
    const file = join(folder, 'nothing.json')
    const { code, out, err } = await analyse(plan, '--out', file)
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain('analyses/0/by: There is no variable of this name.')
    expect(err).toContain('analyses/1/by: There is no variable of this name.')
    expect(readdirSync(folder).filter((name) => name.includes('nothing'))).toEqual([])
  })

  test('ends with 1 when an analysis was refused, and writes the others', async () => {
    const refused = {
      id: 'none',
      kind: 'means',
      variables: ['height'],
      where: [{ variable: 'life', codes: ['2'] }],
    }
    const { code, out, err } = await analyse(writePlan('refused.json', smallPlan([refused, means])))
    expect(code).toBe(1)
    expect(JSON.parse(out).analyses.map(({ status }: { status: string }) => status)).toEqual([
      'refused',
      'done',
    ])
    expect(err).toContain('too-few-rows')
  })

  test.each([
    [['no-such-plan.json'], 'cannot be read'],
    [[], 'analyse takes one plan'],
    [['a.json', 'b.json'], 'analyse takes one plan'],
    [['a.json', '--format', 'xlsx'], 'analyse takes one plan'],
    [['a.json', '--colour'], 'analyse takes one plan'],
  ])('%j ends with 1 and one line', async (words, line) => {
    const { code, out, err } = await analyse(...words)
    expect([code, out, err.trim().split('\n').length]).toEqual([1, '', 1])
    expect(err).toContain(line)
  })

  test('a plan that is not JSON, and a file that is not text, are said to be so', async () => {
    writeFileSync(join(folder, 'broken.json'), '{"format": ')
    writeFileSync(join(folder, 'latin.csv'), Buffer.from([0x61, 0x0a, 0xe9, 0x0a]))
    expect((await analyse(join(folder, 'broken.json'))).err).toContain('is not JSON')
    const data = { csv: 'latin.csv', codebook: 'small.json' }
    expect((await analyse(writePlan('latin.json', smallPlan([means], { data })))).err).toContain(
      'is not UTF-8',
    )
  })

  test('Ctrl+C stops long work, says how far it had come, and leaves nothing half-written', async () => {
    const rows = Array.from(
      { length: 400 },
      (_, row) => `${'abcdefgh'[row % 8]},${'klmnopqr'[(row * 7 + (row >> 3)) % 8]}`,
    )
    writeFileSync(join(folder, 'letters.csv'), `x,y\n${rows.join('\n')}\n`)
    const letters = (all: string) => ({ type: 'codes', codes: [...all] })
    const plan = writePlan('long.json', {
      format: 'heard-plan/1',
      data: {
        csv: 'letters.csv',
        codebook: {
          format: 'heard-codebook/1',
          variables: { x: letters('abcdefgh'), y: letters('klmnopqr') },
        },
      },
      analyses: Array.from({ length: 40 }, (_, place) => ({
        id: `t${place}`,
        kind: 'crosstab',
        rows: 'x',
        columns: 'y',
        exact: 'always',
        draws: 1_000_000,
      })),
    })
    const file = join(folder, 'long-results.json')
    const { child, ended } = start(plan, '--out', file)
    await new Promise<void>((resolve) => {
      child.stderr?.once('data', () => resolve())
    })
    child.kill('SIGINT')
    const { code, err } = await ended
    expect(code).toBe(130)
    expect(err).toMatch(/\d+ of 40/)
    expect(err).toContain('Nothing was written')
    expect(readdirSync(folder).filter((name) => name.includes('long-results'))).toEqual([])
  })
})
