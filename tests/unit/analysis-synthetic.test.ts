import { describe, expect, test } from 'vitest'
import { answered, percentageByAuthority } from '../../analysis/synthetic/measure-nation.ts'
import { syntheticNation } from '../../analysis/synthetic/synthetic-nation.ts'
import { syntheticResponses } from '../../analysis/synthetic/synthetic-responses.ts'
import { syntheticTruth } from '../../analysis/synthetic/synthetic-truth.ts'
import { targetReport } from '../../analysis/synthetic/target-report.ts'
import { targets } from '../../analysis/synthetic/targets.ts'
import { ages4To7V1 } from '../../surveys/instruments/ages-4-7/v1.ts'
import { ages8To10V1 } from '../../surveys/instruments/ages-8-10/v1.ts'
import { ages11To17V1 } from '../../surveys/instruments/ages-11-17/v1.ts'
import { careLeavers16To25V1 } from '../../surveys/instruments/care-leavers-16-25/v1.ts'
import { checkAnswers } from '../../surveys/model/check-answers.ts'
import { completeAnswers } from '../../surveys/model/complete-answers.ts'
import { exampleNation, exampleSeed } from '../support/example-report.ts'

const nation = exampleNation()
const responsesOf = (wave: number) =>
  nation.localAuthorities.flatMap(({ waves }) => waves[wave]?.responses ?? [])

describe('the made-up nation', () => {
  test('has 36 authorities of unequal size, each with its own name and id', () => {
    expect(nation.localAuthorities).toHaveLength(36)
    expect(new Set(nation.localAuthorities.map(({ id }) => id)).size).toBe(36)
    expect(new Set(nation.localAuthorities.map(({ name }) => name)).size).toBe(36)
    const eligible = nation.localAuthorities.map((each) => each.eligible)
    expect(Math.max(...eligible)).toBeGreaterThan(20 * Math.min(...eligible))
  })

  test('has two waves of about 5,000 answers', () => {
    expect(Math.abs(responsesOf(0).length - 5000)).toBeLessThan(300)
    expect(Math.abs(responsesOf(1).length - 5000)).toBeLessThan(300)
  })

  test('has response rates between about 23 and 55 % where chance does not rule', () => {
    const rates = nation.localAuthorities
      .filter(({ eligible }) => eligible >= 150)
      .flatMap(({ eligible, waves }) => waves.map(({ responses }) => responses.length / eligible))
    expect(Math.min(...rates)).toBeGreaterThan(0.2)
    expect(Math.max(...rates)).toBeLessThan(0.58)
  })

  test('has only answers that the instrument takes, in their stored form, without text', () => {
    for (const { answers } of [...responsesOf(0), ...responsesOf(1)]) {
      expect(checkAnswers(ages11To17V1, answers)).toEqual([])
    }
    for (const { answers } of responsesOf(0).slice(0, 500)) {
      expect(completeAnswers(ages11To17V1, answers)).toEqual(answers)
      expect(Object.values(answers).filter((answer) => 'text' in answer)).toEqual([])
    }
  })

  test('leaves some items out in every way there is', () => {
    const kinds = new Set(
      responsesOf(0).flatMap(({ answers }) =>
        Object.values(answers).flatMap((answer) => ('missing' in answer ? [answer.missing] : [])),
      ),
    )
    expect(kinds).toEqual(new Set(['skipped', 'not-sure', 'prefer-not-to-say']))
  })

  test('is the same for the same seed and another for another', () => {
    expect(syntheticNation(exampleSeed, ages11To17V1)).toEqual(nation)
    expect(syntheticNation(exampleSeed + 1, ages11To17V1)).not.toEqual(nation)
  })

  test.each(targets.filter(({ band }) => band === nation.band))(
    '$id: $published % within $within ($source)',
    ({ published, within, measure }) => {
      expect(Math.abs(measure(nation) - published)).toBeLessThanOrEqual(within)
    },
  )

  test('ties items to one wellbeing: those who do not feel safe are less often satisfied', () => {
    const satisfied = answered('life-satisfaction', '7', '8', '9', '10')
    const share = (safe: string) => {
      const found = responsesOf(0)
        .filter(({ answers }) => answered('feels-safe', safe)(answers))
        .flatMap(({ answers }) => satisfied(answers) ?? [])
      return found.filter((each) => each).length / found.length
    }
    expect(share('always')).toBeGreaterThan(share('sometimes') + 0.2)
  })

  test('lets authorities differ little, but much in having a trusted adult', () => {
    const spread = (item: string, code: string) => {
      const shares = percentageByAuthority(nation, answered(item, code), 100)
      return Math.max(...shares) - Math.min(...shares)
    }
    expect(spread('life-getting-better', 'a-lot-better')).toBeLessThan(25)
    expect(spread('good-friend', 'yes')).toBeLessThan(18)
    expect(spread('trusted-adult', 'yes')).toBeGreaterThan(20)
  })
})

describe.each([ages4To7V1, ages8To10V1, careLeavers16To25V1])('the made-up nation of $id', (instrument) => {
  const banded = syntheticNation(exampleSeed, instrument)
  const all = banded.localAuthorities.flatMap(({ waves }) => waves.flatMap(({ responses }) => responses))

  test('has only answers that the instrument takes, in their stored form', () => {
    for (const { answers } of all) expect(checkAnswers(instrument, answers)).toEqual([])
    for (const { answers } of all.slice(0, 300)) expect(completeAnswers(instrument, answers)).toEqual(answers)
  })

  test('comes as close to what is published as its targets say', () => {
    const report = targetReport(banded)
    expect(report.targets.filter(({ met }) => !met)).toEqual([])
    expect(report.directions.filter(({ holds }) => !holds)).toEqual([])
    expect(report.targets.length).toBeGreaterThan(4)
  })

  test('has its truth beside it', () => {
    const truth = syntheticTruth(exampleSeed, instrument).flatMap(({ waves }) => waves.flat())
    const known = truth.filter(({ answered: took }) => took).map(({ answers }) => answers)
    expect(known).toEqual(all.map(({ answers }) => answers))
    expect(truth.length).toBeGreaterThan(known.length * 1.5)
  })
})

test('the youngest never answer alone', () => {
  const { localAuthorities } = syntheticNation(exampleSeed, ages4To7V1)
  const roles = localAuthorities.flatMap(({ waves }) => waves.flatMap(({ responses }) => responses))
  expect(roles.some(({ helperRole }) => helperRole === 'nobody')).toBe(false)
})

describe('responses to fill one wave', () => {
  test.each([ages4To7V1, ages8To10V1, careLeavers16To25V1])('are made of $id too', (instrument) => {
    const responses = syntheticResponses(5, instrument, { count: 60, profile: 'struggling' })
    expect(responses.flatMap(({ answers }) => checkAnswers(instrument, answers))).toEqual([])
  })

  test('come in the number asked for, valid and repeatable', () => {
    const responses = syntheticResponses(11, ages11To17V1, { count: 40, profile: 'typical' })
    expect(responses).toHaveLength(40)
    expect(responses.flatMap(({ answers }) => checkAnswers(ages11To17V1, answers))).toEqual([])
    expect(syntheticResponses(11, ages11To17V1, { count: 40, profile: 'typical' })).toEqual(responses)
  })

  test('lean the way of their profile', () => {
    const satisfied = (profile: 'thriving' | 'struggling') =>
      syntheticResponses(3, ages11To17V1, { count: 600, profile }).filter(
        ({ answers }) => answered('life-satisfaction', '7', '8', '9', '10')(answers) === true,
      ).length
    expect(satisfied('thriving')).toBeGreaterThan(satisfied('struggling') + 100)
  })
})
