import { describe, expect, it } from 'vitest'
import { derive, derivedItems, derivedValues } from '../../surveys/derived/derive.ts'
import {
  derivedMeasures,
  derivedMeasuresOf,
  derivedNote,
  findDerivedMeasure,
} from '../../surveys/derived/index.ts'
import { findInstrument } from '../../surveys/instruments/index.ts'
import type { DerivedMeasure } from '../../surveys/model/derived-measure.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'

function measure(id: string): DerivedMeasure {
  const found = findDerivedMeasure(id, 1)
  if (!found) throw new Error(`${id} is not registered`)
  return found
}

const categoryOf = (id: string, values: readonly (number | null)[]) =>
  derive(measure(id), values)?.category.id

describe('the four of official statistics', () => {
  it.each([
    [0, 'low'],
    [4, 'low'],
    [5, 'medium'],
    [6, 'medium'],
    [7, 'high'],
    [8, 'high'],
    [9, 'very-high'],
    [10, 'very-high'],
  ])('put an answer of %i into the group %s', (answer, group) => {
    for (const id of ['life-satisfaction-bands', 'worthwhile-bands', 'happy-yesterday-bands']) {
      expect(categoryOf(id, [answer])).toBe(group)
    }
  })

  it.each([
    [0, 'very-low'],
    [1, 'very-low'],
    [2, 'low'],
    [3, 'low'],
    [4, 'medium'],
    [5, 'medium'],
    [6, 'high'],
    [10, 'high'],
  ])('read anxiety the other way round: %i is %s', (answer, group) => {
    expect(categoryOf('anxious-yesterday-bands', [answer])).toBe(group)
    expect(measure('anxious-yesterday-bands').higherIsBetter).toBe(false)
  })

  it('leave out whoever left the question out', () => {
    expect(derive(measure('life-satisfaction-bands'), [null])).toBeNull()
  })
})

describe('Heard overall wellbeing', () => {
  it.each([
    ['low', 4.75, [4, 5, 5, 5]],
    ['medium', 5, [5, 5, 5, 5]],
    ['medium', 6.75, [6, 7, 7, 7]],
    ['high', 7, [7, 7, 7, null]],
    ['very-high', 9, [8, 9, 9, 10]],
  ] as const)('by the mean is %s at %d', (group, score, values) => {
    expect(derive(measure('heard-wellbeing-by-mean'), values)).toMatchObject({
      score,
      category: { id: group },
    })
  })

  it.each([
    ['not-low', [4, 5, 5, 5]],
    ['low', [4, 4, 10, 10]],
    ['low', [0, 4, null, 10]],
    ['not-low', [0, 10, null, 10]],
  ] as const)('by low scales is %s', (group, values) => {
    expect(categoryOf('heard-wellbeing-by-low-scales', values)).toBe(group)
  })

  it('can differ between the two rules, which is why both are there', () => {
    expect(categoryOf('heard-wellbeing-by-mean', [4, 4, 10, 10])).toBe('high')
    expect(categoryOf('heard-wellbeing-by-low-scales', [4, 4, 10, 10])).toBe('low')
  })

  it('has the same people in both, needs three answers of four, and the same scales at both ages', () => {
    expect(categoryOf('heard-wellbeing-by-mean', [8, 8, null, null])).toBeUndefined()
    expect(categoryOf('heard-wellbeing-by-low-scales', [1, 1, null, null])).toBeUndefined()
    const items = measure('heard-wellbeing-by-mean').inputs.map((each) => each.items)
    expect(items).toHaveLength(2)
    expect(items[0]).toEqual(items[1])
  })
})

describe('every derived measure', () => {
  it.each(derivedMeasures.map((each) => [each.id, each] as const))('%s is whole', (_id, each) => {
    expect(each.categories[0]?.from).toBeNull()
    expect(each.categories.at(-1)?.below).toBeNull()
    const ends = each.categories.slice(0, -1).map((category) => category.below)
    const starts = each.categories.slice(1).map((category) => category.from)
    expect(starts).toEqual(ends)
    expect(derivedNote(each)).toContain(each.missingRule)
    for (const { instrument, versions, items } of each.inputs) {
      for (const version of versions) {
        const found = findInstrument(instrument, version)
        const kinds = items.map((id) => found && instrumentItems(found).find((item) => item.id === id)?.kind)
        expect(kinds).toEqual(items.map(() => 'scale-0-10'))
        expect(each.leastAnswered).toBeLessThanOrEqual(items.length)
      }
    }
  })

  it('takes its values from codes: what was skipped or unsure has none', () => {
    const instrument = findInstrument('ages-11-17', 1)
    if (!instrument) throw new Error('ages-11-17 version 1 is not registered')
    const mean = measure('heard-wellbeing-by-mean')
    const answers = {
      'life-satisfaction': { code: '10' },
      worthwhile: { missing: 'not-sure' },
      hopeful: { code: '0' },
    } as const
    expect(derivedItems(mean, instrument)).toHaveLength(4)
    expect(derivedValues(mean, instrument, answers)).toEqual([10, null, null, 0])
  })

  it('is there only where its scales are', () => {
    expect(derivedMeasuresOf('ages-8-10', 1)).toEqual([])
    expect(derivedMeasuresOf('ages-11-17', 1)).toHaveLength(5)
    expect(derivedMeasuresOf('care-leavers-16-25', 1)).toHaveLength(6)
  })
})
