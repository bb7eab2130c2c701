import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../../server/commands/instruments/index.ts'
import { withFingerprint } from '../../server/commands/instruments/with-fingerprint.ts'

const examples = resolve(import.meta.dirname, '../examples')
const bad = join(examples, 'bad-instruments')
const run = (name: keyof typeof commands, ...given: readonly string[]) => commands[name].run(given)

describe('asked in a way that means nothing', () => {
  it.each<[keyof typeof commands, readonly string[], string]>([
    ['list', ['everything'], 'nothing called “everything”'],
    ['check', ['no-such-folder'], 'no folder or file no-such-folder'],
    ['check', ['ages-11-17@9'], 'no version ages-11-17@9'],
    ['check', ['--today', 'tomorrow'], 'YYYY-MM-DD'],
    ['check', [bad, bad], 'one folder, file or version'],
    ['diff', ['ages-11-17@1'], 'two versions'],
    ['codebook', ['ages-11-17@1'], '--format is one of html|csv|ddi'],
    ['codebook', ['ages-11-17', '--format', 'csv'], 'is no version'],
    ['codebook', ['ages-11-17@1', '--format', 'csv', '--colour', 'red'], '--colour'],
    ['publish', [], 'Name a version'],
    ['publish', ['ages-99@1'], 'no version ages-99@1'],
    ['review', ['ages-11-17@1', '--role', 'native speaker'], 'one language'],
    ['review', ['ages-11-17@1', 'cy'], 'why their word counts'],
    ['translated', ['en'], 'one of cy'],
    ['gallery', [], '--out FOLDER'],
  ])('%s %j ends with 2 and says what is missing', async (name, given, said) => {
    const done = await run(name, ...given)
    expect(done.exitCode).toBe(2)
    expect(done.lines.join('\n')).toContain(said)
  })
})

describe('found or refused', () => {
  it.each<[keyof typeof commands, readonly string[], string]>([
    ['check', [bad], 'negation.ts: 1 error, 0 warnings'],
    ['check', [join(bad, 'negation.ts')], '1 error and 0 warnings in 1 subject.'],
    ['diff', ['ages-11-17@1', join(bad, 'wrong-shape.ts')], 'is broken'],
    ['diff', ['ages-11-17@1', 'ages-11-17@9'], 'no version ages-11-17@9'],
    ['publish', ['ages-11-17@1'], 'published already'],
    ['review', ['ages-11-17@1', 'en', '--role', 'native speaker'], 'not a translation'],
    [
      'codebook',
      ['ages-11-17@1', '--format', 'csv', '--out', join(bad, 'no', 'such', 'folder')],
      'cannot be written',
    ],
  ])('%s %j ends with 1 and says why', async (name, given, said) => {
    const done = await run(name, ...given)
    expect(done.exitCode).toBe(1)
    expect(done.lines.join('\n')).toContain(said)
  })
})

describe('done', () => {
  it('lists versions with their status and languages', async () => {
    const { exitCode, lines } = await run('list')
    expect(exitCode).toBe(0)
    expect(lines.find((line) => line.startsWith('ages-11-17@1 '))).toMatch(
      /published +49 +en \(source\), cy \(draft\)/,
    )
  })

  it('says how hard each version is to read beside what its band may be', async () => {
    const { exitCode, lines } = await run('check', '--today', '2026-11-22')
    expect(exitCode).toBe(0)
    expect(lines.find((line) => line.startsWith('ages-8-10@1 ') && line.includes('respondent'))).toMatch(
      /\(at most 4\).*\(at most 3\.5\)/,
    )
  })

  it('says what changed between two files, and that the series breaks', async () => {
    const { exitCode, lines } = await run(
      'diff',
      join(bad, 'opt-outs.ts'),
      join(bad, 'series-break-not-accepted.ts'),
    )
    expect(exitCode).toBe(0)
    expect(lines.join('\n')).toContain(
      'Series that break: a trend stops here\n  likes-home (the question has other words)',
    )
    expect(lines).toContain('    - Do you like your home?')
  })

  it('writes a codebook where it is told to', async () => {
    const file = join(await mkdtemp(join(tmpdir(), 'heard-codebook-')), 'codebook.xml')
    const { exitCode } = await run('codebook', 'ages-4-7@1', '--format', 'ddi', '--out', file)
    expect(exitCode).toBe(0)
    expect(await readFile(file, 'utf8')).toContain('<IDNo agency="Heard today">ages-4-7@1</IDNo>')
  })

  it('adds a fingerprint at the end of the list and leaves every other line as it was', () => {
    const before = "export const published = {\n  'a@1': '0f',\n}\n"
    expect(withFingerprint(before, 'b@2', '1e')).toBe(
      "export const published = {\n  'a@1': '0f',\n  'b@2': '1e',\n}\n",
    )
  })
})
