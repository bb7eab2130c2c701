import { describe, expect, it } from 'vitest'
import {
  comparators,
  comparatorsFor,
  derivedComparators,
  derivedComparatorsFor,
  groupComparators,
} from '../../surveys/comparators/index.ts'
import { derivedMeasures } from '../../surveys/derived/index.ts'
import { findIndicator } from '../../surveys/indicators/index.ts'
import { instrumentVersions } from '../../surveys/instruments/index.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import { responseOptions } from '../../surveys/model/item-kinds/index.ts'

const all = [...comparators, ...groupComparators, ...derivedComparators]

describe('comparators', () => {
  it('have ids of their own, a source, and a sentence on what differs', () => {
    expect(new Set(all.map((each) => each.id)).size).toBe(all.length)
    for (const each of all) {
      expect(each.percentage).toBeGreaterThan(0)
      expect(each.percentage).toBeLessThan(100)
      expect(each.citation).toMatch(/[a-z]\.[a-z]/)
      expect(each.caution).toMatch(/\.$/)
      expect(each.bands).not.toContain('4-7')
    }
  })

  it('never claim the same item: every word of ours is our own', () => {
    expect(all.filter((each) => each.equivalence === 'same-item-and-scale')).toEqual([])
  })

  it('stand beside an indicator that their band has', () => {
    for (const { indicator, bands } of [...comparators, ...groupComparators]) {
      const measured = findIndicator(indicator)?.measures.map((measure) => measure.instrument) ?? []
      for (const band of bands) {
        const instrument = instrumentVersions.find((each) => each.band === band)
        expect(measured).toContain(instrument?.id)
      }
    }
  })

  it('turn the published 2.5 % without a good friend into our direction', () => {
    expect(comparatorsFor('good-friend', '11-17').map((each) => each.percentage)).toEqual([97.5])
    expect(comparatorsFor('good-friend', '4-7')).toEqual([])
  })

  it('put the latest of several years first', () => {
    expect(comparatorsFor('unhappy-with-school', '11-17').map((each) => each.year)).toEqual(['2025', '2023'])
    expect(comparatorsFor('often-lonely', '16-25').map((each) => each.percentage)).toEqual([9, 10])
  })

  it('for one group name codes that an item of the band has', () => {
    for (const { bands, group } of groupComparators) {
      const instrument = instrumentVersions.find((each) => bands.includes(each.band))
      const item = instrument && instrumentItems(instrument).find((each) => each.id === group.item)
      const codes = item ? responseOptions(item).map((option) => option.code) : []
      expect(codes).toEqual(expect.arrayContaining([...group.codes]))
    }
    expect(comparatorsFor('often-lonely', '16-25').map((each) => each.population)).toEqual([
      'Young adults',
      'Young adults',
    ])
  })

  it('of a derived measure name one of its categories', () => {
    for (const { derived, category } of derivedComparators) {
      for (const id of derived) {
        const measure = derivedMeasures.find((each) => each.id === id)
        expect(measure?.categories.map((each) => each.id)).toContain(category)
      }
    }
    expect(
      derivedComparatorsFor('heard-wellbeing-by-mean', 'low', '11-17').map((each) => each.percentage),
    ).toEqual([9, 10, 8])
  })
})
