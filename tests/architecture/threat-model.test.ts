import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/threat-model.md'), 'utf8')
const takenOut = readFileSync(join(root, 'docs/taken-out.md'), 'utf8')
const rows = page.split('\n').filter((line) => line.startsWith('| **'))
const namedTests = (text: string) =>
  [...text.matchAll(/“([^”]+)” in `(tests\/[^`]+)`/g)].map(([, title = '', file = '']) => ({ title, file }))

test('every row of the threat model says who, what they can do, what we promise, what remains, and by which test', () => {
  expect(rows.length).toBeGreaterThan(12)
  for (const row of rows) {
    const cells = row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    expect(cells, row.slice(0, 60)).toHaveLength(5)
    expect(cells.filter((cell) => cell === '')).toEqual([])
    expect(namedTests(row), row.slice(0, 60)).not.toEqual([])
  }
})

const isMissing = ({ title, file }: { readonly title: string; readonly file: string }): boolean => {
  const path = join(root, file)
  const source = existsSync(path) ? readFileSync(path, 'utf8').replaceAll(/\(\s+/g, '(') : ''
  return !["'", '`', '"'].some((quote) => source.includes(`(${quote}${title}${quote}`))
}

test('every test that the threat model names exists under that name', () => {
  expect(namedTests(page).filter(isMissing)).toEqual([])
})

test('every test that was seen to fail when its protection was taken out is still there', () => {
  expect(namedTests(takenOut).length).toBeGreaterThan(20)
  expect(namedTests(takenOut).filter(isMissing)).toEqual([])
})

test('every test that the threat model names was seen to fail when its protection was taken out', () => {
  const seen = new Set(namedTests(takenOut).map(({ title }) => title))
  expect(namedTests(page).filter(({ title }) => !seen.has(title))).toEqual([])
})

test('what remains is said plainly', () => {
  const words = page.replaceAll(/\s+/g, ' ').replaceAll('**', '')
  for (const remaining of [
    'an operator who lies and watches the network live',
    'a script that was altered',
    'a holder of the code list who sends in a child',
    'rare answers',
  ]) {
    expect(words.split('## What we do not promise')[1]).toContain(remaining)
  }
})
