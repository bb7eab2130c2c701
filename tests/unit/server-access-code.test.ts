import { expect, test } from 'vitest'
import { codeHmac, newAccessCode, normaliseCode } from '../../server/access-code.ts'
import { systemRandom } from '../../server/random-source.ts'

const pepper = Buffer.alloc(32, 7)

test('a code is forgiven capitals, dashes, spaces, O for 0, I and L for 1', () => {
  expect(normaliseCode(' o1il-ABcd efgh–jkmn ')).toBe('0111ABCDEFGHJKMN')
  expect(codeHmac('abcd efgh 0101', pepper)).toEqual(codeHmac('ABCD-EFGH-OIOL', pepper))
  expect(codeHmac('ABCD-EFGH-0101', pepper)).not.toEqual(codeHmac('ABCD-EFGH-0102', pepper))
})

test('without the pepper a hash cannot be tried out against codes', () => {
  expect(codeHmac('ABCD-EFGH-0101', Buffer.alloc(32, 8))).not.toEqual(codeHmac('ABCD-EFGH-0101', pepper))
})

test('codes use all of Crockford’s characters, each about as often', () => {
  const counts = new Map<string, number>()
  for (let made = 0; made < 2000; made += 1) {
    for (const character of newAccessCode(systemRandom).replaceAll('-', '')) {
      counts.set(character, (counts.get(character) ?? 0) + 1)
    }
  }
  expect([...counts.keys()].sort().join('')).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ')
  // 24,000 characters, 750 of each expected, standard deviation 27: six of those either way.
  expect(Math.min(...counts.values())).toBeGreaterThan(588)
  expect(Math.max(...counts.values())).toBeLessThan(912)
})
