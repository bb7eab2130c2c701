import fc from 'fast-check'
import { expect, test } from 'vitest'
import { systemRandom } from '../../server/random-source.ts'
import { keepCommonValues, leastSharing } from '../../server/sealing/keep-common-values.ts'
import { paddedSize } from '../../server/sealing/padded-size.ts'
import { plainTexts } from '../../server/sealing/plain-text.ts'
import { openResponse, sealResponse } from '../../server/sealing/sealed-response.ts'
import { shuffle } from '../../server/sealing/shuffle.ts'
import { instrumentVersions } from '../../surveys/instruments/index.ts'
import { completeAnswers } from '../../surveys/model/complete-answers.ts'
import { type Instrument, instrumentItems } from '../../surveys/model/instrument.ts'
import { responseOptions } from '../../surveys/model/item-kinds/index.ts'
import { helperRoles, modes } from '../../surveys/model/submission.ts'

const key = Buffer.alloc(32, 1)
const place = { wave: 'elmshire-spring', id: 'a', instrument: 'ages-11-17', version: 1 }

/** The worst a browser may send: every item answered at its longest, texts of the widest characters. */
const wideText = (mostCharacters: number) =>
  fc
    .constantFrom('\u20ac', '"', '\\', '\u0000', '\n', '\ud800', '👋', 'a', '\u2028')
    .map((character) => character.repeat(mostCharacters).slice(0, mostCharacters))

function widestAnswers(instrument: Instrument) {
  const answers = instrumentItems(instrument).map((item) => {
    const codes = responseOptions(item).map(({ code }) => code)
    const longest = codes.toSorted((left, right) => right.length - left.length)[0] ?? ''
    if (item.kind === 'free-text') return [item.id, wideText(item.mostCharacters).map((text) => ({ text }))]
    if (item.kind === 'multiple-choice') return [item.id, fc.constant({ codes })]
    return [item.id, fc.constantFrom({ code: longest }, { missing: 'prefer-not-to-say' as const })]
  })
  return fc.record(Object.fromEntries(answers))
}

test.each(instrumentVersions)(
  '$id version $version: the longest answers fit the one size all have',
  (instrument) => {
    fc.assert(
      fc.property(
        widestAnswers(instrument),
        fc.constantFrom(...modes),
        fc.constantFrom(...helperRoles),
        (answers, mode, helperRole) => {
          const content = { language: 'x'.repeat(16), mode, helperRole, answers: plainTexts(answers) }
          const sealed = sealResponse(content, place, paddedSize(instrument), key, systemRandom)
          expect(sealed).toHaveLength(paddedSize(instrument) + 28)
          expect(openResponse(sealed, place, key)).toEqual(content)
          const completed = { ...content, answers: completeAnswers(instrument, plainTexts(answers)) }
          expect(sealResponse(completed, place, paddedSize(instrument), key, systemRandom)).toHaveLength(
            sealed.length,
          )
        },
      ),
      { numRuns: 60 },
    )
  },
)

test('a sealed response does not open when anything about it was changed', () => {
  const content = { language: 'en', mode: 'screen', helperRole: 'nobody', answers: {} } as const
  const sealed = sealResponse(content, place, 1024, key, systemRandom)
  fc.assert(
    fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (position, change) => {
      const altered = Buffer.from(sealed)
      altered[position] = (altered[position] ?? 0) ^ change
      expect(openResponse(altered, place, key)).toBeUndefined()
    }),
  )
  for (const other of [{ wave: 'x' }, { id: 'b' }, { instrument: 'x' }, { version: 2 }]) {
    expect(openResponse(sealed, { ...place, ...other }, key)).toBeUndefined()
  }
  expect(openResponse(sealed, place, Buffer.alloc(32, 2))).toBeUndefined()
  expect(openResponse(sealed.subarray(0, 27), place, key)).toBeUndefined()
})

test('two equal responses do not look alike once sealed', () => {
  const content = { language: 'en', mode: 'screen', helperRole: 'nobody', answers: {} } as const
  const one = sealResponse(content, place, 1024, key, systemRandom)
  expect(sealResponse(content, place, 1024, key, systemRandom)).not.toEqual(one)
})

test('of rare values nothing is kept, and "not kept" itself never points at a few', () => {
  const value = fc.constantFrom('nobody', 'teacher', 'advocate', 'friend', 'not-kept')
  fc.assert(
    fc.property(fc.array(value, { maxLength: 90 }), (values) => {
      const kept = keepCommonValues(values)
      const counts = new Map<string, number>()
      for (const each of kept) counts.set(each, (counts.get(each) ?? 0) + 1)
      const tooFew = [...counts].filter(([, count]) => count < leastSharing)
      expect(kept).toHaveLength(values.length)
      // With fewer rows than that in all, everything is "not kept", and that is all that can be done.
      expect(tooFew.filter(([each]) => !(each === 'not-kept' && counts.size === 1))).toEqual([])
      expect(kept.every((each, row) => each === 'not-kept' || each === values[row])).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('common values are kept when nothing is rare', () => {
  const values = [...Array(10).fill('nobody'), ...Array(10).fill('teacher')]
  expect(keepCommonValues(values)).toEqual(values)
})

test('a shuffle keeps every value, and puts each in each place about as often', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (values) => {
      expect(shuffle(values, systemRandom).toSorted()).toEqual(values.toSorted())
    }),
  )
  const counts = Array.from({ length: 5 }, () => Array<number>(5).fill(0))
  for (let round = 0; round < 10_000; round += 1) {
    shuffle([0, 1, 2, 3, 4], systemRandom).forEach((value, at) => {
      const row = counts[value] ?? []
      row[at] = (row[at] ?? 0) + 1
    })
  }
  // 2,000 expected in each cell, standard deviation 40: six of those either way.
  expect(Math.min(...counts.flat())).toBeGreaterThan(1760)
  expect(Math.max(...counts.flat())).toBeLessThan(2240)
})
