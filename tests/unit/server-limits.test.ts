import { beforeEach, describe, expect, test, vi } from 'vitest'
import { type CodeLimits, codeLimits } from '../../server/limits/code-limits.ts'
import { systemRandom } from '../../server/random-source.ts'
import { sourceOf } from '../../server/routes/source-of.ts'

let now = new Date('2026-03-02T12:00:00Z')
let limits: CodeLimits
beforeEach(() => {
  now = new Date('2026-03-02T12:00:00Z')
  limits = codeLimits({ now: () => now, random: systemRandom })
})
const later = (seconds: number): void => {
  now = new Date(now.getTime() + seconds * 1000)
}
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Codes that begin differently, as guesses do. */
const guess = (index: number): string =>
  `${alphabet[index % 32]}${alphabet[Math.floor(index / 32) % 32]}${alphabet[Math.floor(index / 1024) % 32]}0-0000-0000`
/** Waits of attempts that all turn out wrong, all at once. */
const wrong = (count: number, source: string | undefined, code = guess): (number | undefined)[] =>
  Array.from({ length: count }, (_, index) => limits.attempt(code(index), source).wait)

describe('a school behind one address', () => {
  test('thirty codes typed right at once wait for nothing, and cost nothing', () => {
    for (let index = 0; index < 300; index += 1) {
      const attempt = limits.attempt(guess(index), '198.51.100.7')
      expect(attempt.wait).toBe(0)
      attempt.succeeded()
    }
    expect(wrong(60, '198.51.100.7')).toEqual(Array(60).fill(0))
  })

  test('when somebody there guesses, the others wait for seconds and are not locked out', () => {
    const waits = wrong(75, '198.51.100.7')
    expect(waits.slice(0, 60)).toEqual(Array(60).fill(0))
    expect(waits.slice(60, 70)).toEqual([2, 4, 6, 8, 10, 12, 14, 16, 18, 20].map((each) => each * 1000))
    expect(waits.slice(70)).toEqual(Array(5).fill(undefined))
    later(2)
    expect(limits.attempt('ZZZZ-0000-0000', '198.51.100.7').wait, 'a place comes free').toBe(20_000)
    expect(limits.attempt('YYYY-0000-0000', '198.51.100.8').wait, 'elsewhere nobody waits').toBe(0)
    later(200)
    expect(limits.attempt('XXXX-0000-0000', '198.51.100.7').wait).toBe(0)
  })
})

test('who has seen the first characters of a card gets ten tries, then one every ten seconds, from wherever', () => {
  let address = 0
  const attempt = () => {
    address += 1
    return limits.attempt(`k7xm-${String(address).padStart(8, '0')}`, `198.51.100.${address}`).wait
  }
  expect(Array.from({ length: 13 }, attempt)).toEqual([...Array(10).fill(0), 10_000, 20_000, undefined])
  let tries = 0
  for (let second = 0; second < 3600; second += 1) {
    later(1)
    if (attempt() !== undefined) tries += 1
  }
  expect(tries, 'in an hour, of the million that four unknown characters are').toBeLessThanOrEqual(361)
})

test('a flood from everywhere slows everybody by two seconds at most, and is over when it is over', () => {
  const waits = Array.from(
    { length: 5000 },
    (_, index) => limits.attempt(guess(index * 7), `10.0.${index}`).wait,
  )
  expect(waits.slice(0, 1000)).toEqual(Array(1000).fill(0))
  expect(Math.max(...waits.map((wait) => wait ?? Number.NaN))).toBe(2000)
  later(60)
  expect(limits.attempt('ZZZZ-0000-0000', '203.0.113.5').wait).toBe(0)
})

test('what was refused is not charged: coming back later does not cost more each time', () => {
  wrong(200, '198.51.100.7')
  later(2 * 10)
  expect(limits.attempt('ZZZZ-0000-0000', '198.51.100.7').wait).toBe(2000)
})

test('nothing of an address is kept: not itself, and not the same hash from one day to the next', () => {
  const salts: Buffer[] = []
  const random = {
    ...systemRandom,
    bytes: (size: number) => {
      const bytes = systemRandom.bytes(size)
      salts.push(bytes)
      return bytes
    },
  }
  limits = codeLimits({ now: () => now, random })
  const put = vi.spyOn(Map.prototype, 'set')
  wrong(75, '198.51.100.7')
  const kept = put.mock.calls.map(([key]) => String(key))
  put.mockRestore()
  expect(kept.length).toBeGreaterThan(100)
  expect(kept.filter((key) => key.includes('198.51') || key.includes('selector'))).toEqual([])
  expect(limits.attempt('ZZZZ-0000-0000', '198.51.100.7').wait).toBeUndefined()
  now = new Date('2026-03-03T00:00:01Z')
  expect(limits.attempt('ZZZZ-0000-0000', '198.51.100.7').wait, 'forgotten at midnight').toBe(0)
  expect(salts).toHaveLength(2)
  expect(salts[0]).not.toEqual(salts[1])
})

test.each([
  ['127.0.0.1', undefined],
  ['::1', undefined],
  ['::ffff:127.0.0.1', undefined],
  ['198.51.100.7', '198.51.100.7'],
  ['::ffff:198.51.100.7', '198.51.100.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
])('%s is counted as %s', (ip, source) => {
  expect(sourceOf({ ip })).toBe(source)
})
