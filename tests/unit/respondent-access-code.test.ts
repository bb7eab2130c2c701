import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupAccessCode, readAccessCode } from '../../client/respondent/access-code.ts'
import { newAccessCode, normaliseCode } from '../../server/access-code.ts'
import { systemRandom } from '../../server/random-source.ts'

describe('a code is read however it comes', () => {
  test.each([
    ['as it is printed', 'ABCD-EFGH-JKMN'],
    ['in small letters', 'abcd-efgh-jkmn'],
    ['with spaces', ' abcd efgh jkmn '],
    ['with another dash, as a phone writes it', 'ABCD–EFGH—JKMN'],
    ['from a link', '#ABCD-EFGH-JKMN'],
  ])('%s', (_how, typed) => {
    expect(readAccessCode(typed)).toBe('ABCDEFGHJKMN')
  })

  test('with letters that look like numbers', () => {
    expect(readAccessCode('OIL0-1234-5678')).toBe('011012345678')
  })
})

test.each(['', 'ABCD-EFGH', 'ABCD-EFGH-JKMN-P', 'ABCD-EFGH-JKMU', 'hello'])(
  '%j cannot be a code',
  (typed) => {
    expect(readAccessCode(typed)).toBeUndefined()
  },
)

test('is shown in three groups of four', () => {
  expect(groupAccessCode('ABCDEFGHJKMN')).toBe('ABCD-EFGH-JKMN')
})

test('every code the server can issue is read here as the server reads it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
      const code = newAccessCode({ ...systemRandom, bytes: () => Buffer.from(bytes) })
      expect(readAccessCode(code)).toBe(normaliseCode(code))
      expect(groupAccessCode(normaliseCode(code))).toBe(code)
    }),
  )
})
