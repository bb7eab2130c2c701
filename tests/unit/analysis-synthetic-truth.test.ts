import { describe, expect, test } from 'vitest'
import { wellbeingMean } from '../../analysis/synthetic/measure-nation.ts'
import { syntheticTruth, type TruePerson } from '../../analysis/synthetic/synthetic-truth.ts'
import { targetReport } from '../../analysis/synthetic/target-report.ts'
import type { Margin } from '../../analysis/weighting/margin.ts'
import { rake } from '../../analysis/weighting/rake.ts'
import { ages11To17V1 } from '../../surveys/instruments/ages-11-17/v1.ts'
import { exampleNation, exampleSeed } from '../support/example-report.ts'

const truth = syntheticTruth(exampleSeed, ages11To17V1)
const nation = exampleNation()
const people = truth.flatMap(({ waves }) => waves.flat())
const answered = people.filter((each) => each.answered)

describe('the truth behind the made-up nation', () => {
  test('has the very answers of those who answered', () => {
    const known = nation.localAuthorities.flatMap(({ waves }) =>
      waves.flatMap(({ responses }) => responses.map(({ answers }) => answers)),
    )
    expect(answered.map(({ answers }) => answers)).toEqual(known)
  })

  test('has everybody eligible, with what they would have said', () => {
    const eligible = nation.localAuthorities.reduce((sum, each) => sum + each.eligible * each.waves.length, 0)
    expect(people).toHaveLength(eligible)
    expect(people.every(({ answers }) => Object.keys(answers).length > 0)).toBe(true)
  })

  test('has chances of answering that come true', () => {
    const expected = people.reduce((sum, { chance }) => sum + chance, 0)
    expect(Math.abs(answered.length - expected)).toBeLessThan(3 * Math.sqrt(expected))
  })

  test('says what was planted, and where', () => {
    const planted = truth.filter((each) => Object.keys(each.planted).length > 0).map(({ id }) => id)
    expect(planted).toEqual(['hollinshire', 'larkminster', 'vexborough', 'westerlyn'])
    const larkminster = truth.find(({ id }) => id === 'larkminster')
    expect(larkminster?.effects.get('settled')).toBeLessThan(-0.3)
  })
})

/** Those who are known to be less ready to answer are asked about by placement and age alone. */
const margin = (item: string): Margin => {
  const codes = [...new Set(people.map(({ traits }) => traits[item] ?? ''))].sort()
  const population = codes.map((code) => people.filter(({ traits }) => traits[item] === code).length)
  return {
    item,
    codes,
    values: Uint8Array.from(answered, ({ traits }) => codes.indexOf(traits[item] ?? '')),
    population,
  }
}
const low = wellbeingMean((mean) => mean < 5)
function shareLow(group: readonly TruePerson[], weights: (place: number) => number): number {
  const [yes, all] = group.reduce(
    ([sum, total], { answers }, place) => {
      const counts = low(answers)
      const weight = counts === null ? 0 : weights(place)
      return [sum + (counts ? weight : 0), total + weight]
    },
    [0, 0],
  )
  return (100 * yes) / all
}

test('those who answer fare better than everybody, and weights by placement and age repair most of it', () => {
  const everybody = shareLow(people, () => 1)
  const raw = shareLow(answered, () => 1)
  const { weights } = rake(new Float64Array(answered.length).fill(1), [margin('placement'), margin('age')])
  const weighted = shareLow(answered, (place) => weights[place] ?? 0)
  expect(raw).toBeLessThan(everybody - 1.5)
  expect(Math.abs(weighted - everybody)).toBeLessThan(Math.abs(raw - everybody) / 2)
})

describe('the report of targets', () => {
  const { targets, directions } = targetReport(nation)

  test('finds every published figure met and every direction held', () => {
    expect(targets.filter(({ met }) => !met)).toEqual([])
    expect(directions.filter(({ holds }) => !holds)).toEqual([])
    expect(targets.length + directions.length).toBeGreaterThan(40)
  })

  test('says how far off each is', () => {
    for (const { measured, published, off } of targets) expect(off).toBeCloseTo(measured - published, 10)
  })
})
