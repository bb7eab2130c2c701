import { describe, expect, test } from 'vitest'
import { disclosurePolicy, ThresholdRefused } from '../../analysis/disclosure/policy.ts'
import { protect } from '../../analysis/disclosure/protect.ts'
import { protectParticipation } from '../../analysis/disclosure/protect-participation.ts'
import { shownIndicators } from '../../analysis/disclosure/shown-indicators.ts'
import { wholePercent } from '../../analysis/disclosure/whole-percent.ts'
import type { PublishedComparison } from '../../analysis/published/published-table.ts'
import { lettered, protectedRows, tally, unprotectedTable } from '../support/published-rows.ts'

const comparison: PublishedComparison = {
  verdict: 'similar',
  difference: 1,
  lower: -4,
  upper: 6,
  smallestDetectable: 12,
}
const shown = (rows: ReturnType<typeof protectedRows>) =>
  rows.filter((row) => row.status === 'shown').map((row) => row.key)

describe('the threshold', () => {
  test('is a setting that refuses to go under five', () => {
    expect(disclosurePolicy(5).threshold).toBe(5)
    expect(disclosurePolicy().threshold).toBe(10)
  })

  test.each([4, 0, -1, 7.5, Number.NaN])('refuses %d', (threshold) => {
    expect(() => disclosurePolicy(threshold)).toThrow(ThresholdRefused)
  })

  test('shows ten answers and hides nine', () => {
    expect(protectedRows(unprotectedTable(tally(10, 8, 1)))[0]).toEqual({
      group: 'own',
      key: 'own',
      label: 'Larkminster',
      status: 'shown',
      base: 10,
      percentage: 80,
      lower: 49,
      upper: 94,
      comparison: null,
    })
    expect(shown(protectedRows(unprotectedTable(tally(9, 8, 1))))).toEqual([])
  })
})

test('nearly all with the same bad answer is hidden, nearly all with the good one is shown', () => {
  expect(shown(protectedRows(unprotectedTable(tally(20, 1, 19))))).toEqual([])
  expect(shown(protectedRows(unprotectedTable(tally(20, 20, 0))))).toEqual(['own'])
  expect(shown(protectedRows(unprotectedTable(tally(20, 19, 1), { sensitive: 'positive' })))).toEqual([])
})

describe('categories', () => {
  const rowsOf = (own: number, ...bases: readonly number[]) =>
    shown(
      protectedRows(unprotectedTable(tally(own), { categories: lettered(bases.map((base) => tally(base))) })),
    )

  test('all shown when each is large enough and everybody is in one', () => {
    expect(rowsOf(60, 30, 20, 10)).toEqual(['own', 'a', 'b', 'c'])
  })

  test('a small one takes the next smallest with it, or it could be worked out', () => {
    expect(rowsOf(60, 30, 21, 9)).toEqual(['own', 'a'])
  })

  test('a small one hides among enough who did not say', () => {
    expect(rowsOf(60, 30, 15, 9)).toEqual(['own', 'a', 'b'])
  })

  test('a few who did not say take the smallest group with them', () => {
    expect(rowsOf(63, 30, 20, 10)).toEqual(['own', 'a', 'b'])
  })

  test('an empty one is made up for like a small one', () => {
    expect(rowsOf(60, 31, 29, 0)).toEqual(['own', 'a'])
  })

  test('all hidden when no remainder would do', () => {
    expect(rowsOf(15, 12, 3)).toEqual(['own'])
    expect(rowsOf(9, 9)).toEqual([])
  })

  test('a remainder that nearly all gave the bad answer is not left open', () => {
    const categories = lettered([tally(30, 25, 5), tally(20, 15, 5), tally(10, 0, 10)])
    expect(shown(protectedRows(unprotectedTable(tally(60, 40, 20), { categories })))).toEqual(['own', 'a'])
  })
})

describe('when no category could be shown', () => {
  const mergedOf = (own: number, ...bases: readonly number[]) =>
    protectedRows(
      unprotectedTable(tally(own), { categories: lettered(bases.map((base) => tally(base))) }),
    ).slice(1)

  test('the smallest are put together until they are large enough', () => {
    expect(mergedOf(36, 9, 9, 9, 9).map(({ key, status, base }) => [key, status, base])).toEqual([
      ['a+b', 'shown', 18],
      ['c+d', 'shown', 18],
    ])
  })

  test('and where nothing comes of that, all are hidden under their own names', () => {
    expect(mergedOf(15, 12, 3).map(({ key, status }) => [key, status])).toEqual([
      ['a', 'hidden'],
      ['b', 'hidden'],
    ])
  })
})

describe('an indicator hidden because nearly all said the same bad thing', () => {
  const bad = { tally: tally(20, 1, 19), sensitive: 'negative' as const }
  const good = { tally: tally(20, 19, 1), sensitive: 'negative' as const }
  const mixed = { tally: tally(20, 10, 8), sensitive: 'negative' as const }
  const policy = disclosurePolicy(10)

  test('takes another with it, so that its mark does not say why', () => {
    expect(shownIndicators([mixed, bad, good], policy)).toEqual([true, false, false])
  })

  test('needs no company when there are two, or none', () => {
    expect(shownIndicators([mixed, bad, bad, good], policy)).toEqual([true, false, false, true])
    expect(shownIndicators([mixed, good], policy)).toEqual([true, true])
    expect(shownIndicators([{ ...mixed, tally: tally(9, 4, 4) }, good], policy)).toEqual([false, true])
  })
})

test('what anybody may read hides answers that fewer than five gave, or did not give', () => {
  const status = (own: ReturnType<typeof tally>) =>
    protect(unprotectedTable(own), disclosurePolicy(10, 'public')).rows[0]?.status
  expect(status(tally(60, 5, 5))).toBe('shown')
  expect(status(tally(60, 4, 5))).toBe('hidden')
  expect(status(tally(60, 56, 4))).toBe('hidden')
  expect(status(tally(60, 0, 0))).toBe('hidden')
})

describe('comparators', () => {
  const others = (...bases: readonly number[]) =>
    protectedRows(
      unprotectedTable(tally(50, 30, 5), {
        comparators: [
          {
            group: 'other-local-authorities',
            key: 'other-local-authorities',
            label: 'Other local authorities',
            authorities: bases.map((base) => tally(base, base)),
            comparison,
          },
        ],
      }),
    )[1]

  test('need three authorities with answers, ten answers and none with more than half', () => {
    expect(others(5, 4, 1)).toMatchObject({ status: 'shown', base: 10, comparison })
    expect(others(50, 50, 0)).toMatchObject({ status: 'hidden', base: null, comparison: null })
    expect(others(4, 3, 2)).toMatchObject({ status: 'hidden', comparison: null })
    expect(others(51, 25, 24)).toMatchObject({ status: 'hidden', comparison: null })
  })

  test('lose the comparison with a hidden own figure, not their own figures', () => {
    const rows = protectedRows(
      unprotectedTable(tally(5, 3), {
        comparators: [
          {
            group: 'general-population',
            key: 'survey-2023',
            label: 'Young people in general',
            figure: { percentage: 14.5, base: null, interval: { lower: 12.4, upper: 16.5 } },
            comparison,
          },
        ],
      }),
    )
    expect(rows[1]).toMatchObject({ status: 'shown', percentage: 15, lower: 12, upper: 17, comparison: null })
  })

  test('without a benchmark set are not available rather than hidden', () => {
    const rows = protectedRows(
      unprotectedTable(tally(50, 30), {
        comparators: [
          {
            group: 'other-local-authorities',
            key: 'other-local-authorities',
            label: 'Other local authorities',
            authorities: null,
            comparison: null,
          },
        ],
      }),
    )
    expect(rows[1]).toMatchObject({ status: 'not-available', base: null, percentage: null })
  })
})

describe('who answered', () => {
  const participation = (responses: number, eligible: number | null, bases: readonly number[] = []) =>
    protectParticipation({ responses, bases, eligible, synthetic: false }, disclosurePolicy(10))
  const nothing = { status: 'hidden', responses: null, eligible: null, responseRate: null, synthetic: false }

  test('is the same whether a few did or nobody', () => {
    expect(participation(9, 30)).toEqual(nothing)
    expect(participation(0, 30)).toEqual(nothing)
  })

  test('gives the rate in whole percent', () => {
    expect(participation(61, 180)).toMatchObject({ responses: 61, eligible: 180, responseRate: 34 })
    expect(participation(18, 20)).toMatchObject({ responses: 18, eligible: 20, responseRate: 90 })
  })

  test('is counted at the question most answered, so that nobody learns how many left one out', () => {
    expect(participation(63, 180, [60, 58])).toMatchObject({ responses: 60, eligible: 180, responseRate: 33 })
    expect(participation(19, 20, [15])).toMatchObject({ responses: 15, eligible: null })
  })

  test('withholds the rate where it would say that everybody took part, or makes none', () => {
    expect(participation(19, 20)).toMatchObject({ responses: 19, eligible: null, responseRate: null })
    expect(participation(20, 15)).toMatchObject({ responses: 20, eligible: null, responseRate: null })
    expect(participation(20, null)).toMatchObject({ responses: 20, eligible: null, responseRate: null })
  })
})

test.each([
  [12.5, 13],
  [-12.5, -13],
  [0.4999, 0],
  [-0.4, 0],
  [99.5, 100],
  [(100 * 57) / 200, 29],
])('%d is published as %d', (percent, published) => {
  expect(Object.is(wholePercent(percent), published)).toBe(true)
})
