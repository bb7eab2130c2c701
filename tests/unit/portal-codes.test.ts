import { encode } from 'uqr'
import { expect, test } from 'vitest'
import { codesCsv } from '../../client/portal/codes/codes-csv.ts'
import { qrPath } from '../../client/renderers/qr-path.ts'

const link = 'https://survey.example.org/#ABCD-EFGH-JKMN'

/** Paints the path back onto a grid: every run is `M{x} {y}h{length}v1h-{length}z`. */
function modulesOf({ size, path }: { readonly size: number; readonly path: string }): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, length, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    expect(back).toBe(length)
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(length))
  }
  return modules
}

test('the path paints exactly the modules of the code', () => {
  const drawn = qrPath(link)
  expect(modulesOf(drawn)).toEqual(encode(link, { ecc: 'M', border: 4 }).data)
})

test('four white modules stand on every side', () => {
  const modules = modulesOf(qrPath(link))
  const edge = [...modules.slice(0, 4), ...modules.slice(-4)].flat()
  const sides = modules.flatMap((row) => [...row.slice(0, 4), ...row.slice(-4)])
  expect([...edge, ...sides].filter(Boolean)).toEqual([])
  expect(modules[4]?.[4]).toBe(true)
})

test('the CSV holds a code and its link a row', () => {
  expect(codesCsv('https://survey.example.org', ['ABCD-EFGH-JKMN', '0123-4567-89AB'])).toBe(
    'code,link\r\n' +
      'ABCD-EFGH-JKMN,https://survey.example.org/#ABCD-EFGH-JKMN\r\n' +
      '0123-4567-89AB,https://survey.example.org/#0123-4567-89AB\r\n',
  )
})
