import { describe, expect, test } from 'vitest'
import { generalPopulation, otherLocalAuthorities } from '../../analysis/compare/benchmark-figure.ts'
import { compareFamily } from '../../analysis/compare/compare-family.ts'
import { verdict } from '../../analysis/compare/verdict.ts'
import { goodFriendGeneralPopulation } from '../../surveys/comparators/good-friend-general-population.ts'
import { tally } from '../support/published-rows.ts'

describe('the rule', () => {
  test.each([
    ['higher', { difference: 5, lower: 1, upper: 9 }, 0.05],
    ['lower', { difference: -5, lower: -14, upper: -1 }, 0.01],
    ['similar', { difference: 4, lower: 1, upper: 7 }, 0.001],
    ['similar', { difference: 0, lower: -10, upper: 10 }, 0.9],
    ['similar', { difference: 6, lower: 2, upper: 10 }, 0.051],
    ['not-enough-answers', { difference: 0, lower: -11, upper: 11 }, 0.9],
    ['not-enough-answers', { difference: -20, lower: -39, upper: -1 }, 0.06],
  ] as const)('%s at %o, adjusted p %d', (expected, difference, adjustedP) => {
    expect(verdict(difference, adjustedP)).toBe(expected)
  })
})

/** Twelve authorities of 100 with 80 % each: nothing but sampling between them. */
const alike = Array.from({ length: 12 }, () => tally(100, 80))

describe('other local authorities', () => {
  test('pool their answers, each person once', () => {
    expect(otherLocalAuthorities(alike)).toMatchObject({ proportion: 0.8, base: 1200, betweenVariance: 0 })
    expect(otherLocalAuthorities([tally(300, 300), tally(100, 0)])?.proportion).toBe(0.75)
  })

  test('are no comparator when nobody answered', () => {
    expect(otherLocalAuthorities([])).toBeNull()
    expect(otherLocalAuthorities([tally(0), tally(0)])).toBeNull()
  })

  test('that differ widely make the same difference less remarkable', () => {
    const uneven = alike.map((_, place) => tally(100, place % 2 === 0 ? 65 : 95))
    const own = tally(100, 60)
    const [amongAlike, amongUneven] = [alike, uneven].map((others) => {
      const benchmark = otherLocalAuthorities(others)
      return benchmark ? compareFamily([{ own, benchmark }])[0] : undefined
    })
    expect(amongAlike).toMatchObject({ verdict: 'lower', difference: -20 })
    expect(amongUneven).toMatchObject({ verdict: 'not-enough-answers', difference: -20 })
  })
})

test('a published figure without base or interval is taken as known', () => {
  const benchmark = generalPopulation(goodFriendGeneralPopulation)
  expect(benchmark).toEqual({ proportion: 0.975, base: null, lower: 0.975, upper: 0.975, betweenVariance: 0 })
  expect(compareFamily([{ own: tally(60, 50), benchmark }])).toEqual([
    { verdict: 'lower', difference: -14, lower: -26, upper: -7, smallestDetectable: 7 },
  ])
})

test('the same difference that stands out alone does not among many', () => {
  const benchmark = otherLocalAuthorities(alike)
  if (benchmark === null) throw new Error('There are twelve.')
  const borderline = { own: tally(60, 41), benchmark }
  const ordinary = { own: tally(60, 48), benchmark }
  expect(compareFamily([borderline])[0]?.verdict).toBe('lower')
  const family = compareFamily([borderline, ...Array.from({ length: 30 }, () => ordinary)])
  expect(family[0]?.verdict).toBe('not-enough-answers')
})

test('the smallest difference that shows is the one of the published table, and never under five points', () => {
  const benchmark = { proportion: 0.16, base: 4900, lower: 0.15, upper: 0.17, betweenVariance: 0 }
  const smallest = [20, 35, 75, 130, 4000].map(
    (base) => compareFamily([{ own: tally(base, 0), benchmark }])[0]?.smallestDetectable,
  )
  expect(smallest).toEqual([25, 19, 13, 10, 5])
})
