import { describe, expect, it } from 'vitest'
import { breakdowns, breakdownsOf, findBreakdown } from '../../surveys/breakdowns/index.ts'
import { comparators, comparatorsFor } from '../../surveys/comparators/index.ts'
import { findIndicator, indicators, indicatorsOf } from '../../surveys/indicators/index.ts'
import { findInstrument } from '../../surveys/instruments/index.ts'
import { domains } from '../../surveys/model/indicator.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import { responseOptions } from '../../surveys/model/item-kinds/index.ts'

/** The codes of an item of an instrument version; empty when there is no such item. */
function codesOf(instrument: string, version: number, id: string): readonly string[] {
  const found = findInstrument(instrument, version)
  const item = found && instrumentItems(found).find((each) => each.id === id)
  return item ? responseOptions(item).map((option) => option.code) : []
}

const measures = indicators.flatMap((indicator) =>
  indicator.measures.flatMap((measure) =>
    measure.versions.map((version) => [indicator.id, version, measure] as const),
  ),
)

describe('indicators', () => {
  it('have ids of their own and cover every domain', () => {
    expect(new Set(indicators.map((indicator) => indicator.id)).size).toBe(indicators.length)
    expect(new Set(indicators.map((indicator) => indicator.domain))).toEqual(new Set(domains))
    expect(indicatorsOf('ages-11-17', 1).length).toBeGreaterThanOrEqual(25)
    expect(indicatorsOf('ages-11-17', 2)).toEqual([])
  })

  it('are found by id', () => {
    expect(findIndicator('settled')?.domain).toBe('recovery')
    expect(findIndicator('constructor')).toBeUndefined()
  })

  it.each(measures)('%s counts codes that version %i has, none of them as both', (_id, version, measure) => {
    const codes = codesOf(measure.instrument, version, measure.item)
    expect(measure.positive.length).toBeGreaterThan(0)
    expect(measure.negative.length).toBeGreaterThan(0)
    expect(codes).toEqual(expect.arrayContaining([...measure.positive, ...measure.negative]))
    expect(measure.positive.filter((code) => measure.negative.includes(code))).toEqual([])
  })

  it.each(indicators.map((indicator) => [indicator.label]))(
    '“% of young people %s” is a sentence',
    (label) => {
      expect(label).toMatch(
        /^(say|had|have|has|feel|trust|share|always|dread|know|can|were|are|live|like|talk|worry|get) /,
      )
      expect(label).not.toMatch(/[.!?]$/)
    },
  )
})

describe('comparators', () => {
  it('belong to an indicator, say where they are from and what differs', () => {
    expect(comparators.length).toBeGreaterThanOrEqual(2)
    for (const comparator of comparators) {
      expect(findIndicator(comparator.indicator)).toBeDefined()
      expect(comparator.percentage).toBeGreaterThan(0)
      expect(comparator.percentage).toBeLessThan(100)
      expect(comparator.citation).not.toBe('')
      expect(comparator.caution).toMatch(/\.$/)
    }
  })

  it('turn the published 2.5 % without a good friend into our direction', () => {
    expect(comparatorsFor('good-friend', '11-17').map((each) => each.percentage)).toEqual([97.5])
    expect(comparatorsFor('good-friend', '4-7')).toEqual([])
  })
})

describe('breakdowns', () => {
  it('put every code of their item into exactly one group', () => {
    for (const breakdown of breakdowns) {
      const grouped = breakdown.categories.flatMap((category) => category.codes)
      for (const version of breakdown.versions) {
        expect([...grouped].sort()).toEqual(
          [...codesOf(breakdown.instrument, version, breakdown.item)].sort(),
        )
      }
    }
  })

  it('are found by id and by instrument', () => {
    expect(findBreakdown('placement')?.categories).toHaveLength(4)
    expect(findBreakdown('toString')).toBeUndefined()
    expect(breakdownsOf('ages-11-17', 1).map((each) => each.id)).toEqual(['placement'])
  })
})
