import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPromises } from '../../client/portal/forms/read-promises.ts'
import { dateWarnings } from '../../client/portal/words/date-warnings.ts'
import { reminderText } from '../../client/portal/words/reminder.ts'
import { responseRate } from '../../client/portal/words/response-rate.ts'
import { changesInWords, languageStateInWords } from '../../client/portal/words/versions.ts'
import { inTens } from '../../server/services/summarise-waves.ts'

const instrument = (eligible: number, answersWaiting: string) => ({
  ...{ id: 'ages-11-17', version: 1, title: '', band: '11-17' as const, codesIssued: 0 },
  ...{ eligible, answersWaiting, languages: ['en'], draftLanguages: [] },
})

describe('the response rate against the 30 % that a report needs', () => {
  test.each([
    [140, 'fewer than 10', 'Fewer than 10 of 140. 30 % are 42.', false],
    [140, '40 or more', '40 or more of 140, 28 % or more. 30 % are 42: you are about there.', false],
    [140, '50 or more', '50 or more of 140, 35 % or more. 30 % are reached.', true],
    [20, '20 or more', '20 or more of 20, 100 % or more. 30 % are reached.', true],
  ])('of %i eligible, %s', (eligible, waiting, sentence, reached) => {
    expect(responseRate(instrument(eligible, waiting))).toMatchObject({ sentence, reached })
  })

  test('one child more or less within a ten changes nothing that staff see', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.integer({ min: 1, max: 3000 }), (answers, eligible) => {
        const first = Math.floor(answers / 10) * 10
        expect(responseRate(instrument(eligible, inTens(answers)))).toEqual(
          responseRate(instrument(eligible, inTens(first))),
        )
      }),
    )
  })

  test('nothing is worked out where nobody has said how many are eligible', () => {
    expect(responseRate(instrument(0, '60 or more'))).toBeUndefined()
  })
})

test.each([
  ['2026-09-20', '2026-11-01', ['4-7'], ['September']],
  ['2026-04-01', '2026-05-31', ['11-17'], ['exam']],
  ['2026-04-01', '2026-05-31', ['4-7', '8-10'], []],
  ['2026-10-01', '2026-12-11', ['11-17'], []],
  ['2026-12-01', '2027-01-31', ['11-17'], []],
])('days from %s to %s are warned of where they are hard for children', (opensOn, closesOn, bands, words) => {
  const warnings = dateWarnings({ opensOn, closesOn, bands })
  expect(warnings).toHaveLength(words.length)
  words.forEach((word, place) => {
    expect(warnings[place]).toContain(word)
  })
})

describe('promises to children', () => {
  const read = (fields: Readonly<Record<string, string>>) =>
    readPromises({ one: (name) => fields[name] ?? '', all: () => [] })

  test('may all be left for later', () => {
    expect(read({})).toMatchObject({ ok: true, value: { lead: undefined, promises: { resultsBy: null } } })
  })

  test('a lead without a way to be reached is none', () => {
    const half = read({ leadName: 'Jo Grey' })
    expect(half.ok ? [] : half.faults.map(({ field }) => field)).toEqual(['leadReachedBy'])
  })

  test('a text that is too long is said at its field', () => {
    const long = read({ space: 'x'.repeat(1001) })
    expect(long.ok ? [] : long.faults.map(({ field }) => field)).toEqual(['space'])
  })
})

test('a reminder names no child and asks everybody once more', () => {
  const text = reminderText({
    ...{ id: 'w', name: 'Spring', state: 'open', opensOn: '2026-03-02', closesOn: '2026-03-31' },
    ...{ synthetic: false, localAuthority: { id: 'x', name: 'Elmshire' } },
    instruments: [instrument(140, '60 or more')],
  })
  expect(text).toContain('open until 31\u00a0March 2026')
  expect(text).not.toMatch(/60|140/)
})

test('a translation and a version say how they stand', () => {
  const language = {
    ...{ code: 'cy', name: 'Cymraeg', fingerprint: null, review: null },
    state: 'draft' as const,
  }
  expect(languageStateInWords({ ...language, open: 2 })).toBe('2 texts are missing or out of date.')
  const review = { role: 'teacher', date: '2026-03-01' }
  expect(languageStateInWords({ ...language, open: 0, review })).toBe('Changed since it was read.')
  const version = {
    ...{ id: 'a', version: 2, band: '11-17' as const, title: '', items: 1, state: 'served' as const },
    ...{ fingerprint: null, languages: [] },
  }
  const none = { added: [], removed: [], moved: [], otherAnswers: [], otherRouting: [], seriesThatBreak: [] }
  expect(changesInWords({ ...version, changes: null })).toEqual(['The first version.'])
  expect(changesInWords({ ...version, changes: { ...none, reworded: 0 } })).toHaveLength(1)
  expect(changesInWords({ ...version, changes: { ...none, reworded: 1, added: ['pets'] } })).toEqual([
    ...['Asked for the first time: pets.', '1 text has other words.'],
  ])
})
