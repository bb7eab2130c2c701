import { describe, expect, test } from 'vitest'
import { readCodebook } from '../../analysis/dataset/codebook.ts'
import { surveyDataFromCsv } from '../../analysis/dataset/survey-data-from-csv.ts'
import { readPlan } from '../../analysis/plan/plan-schema.ts'
import type { Results } from '../../analysis/plan/result-schema.ts'
import { runPlan } from '../../analysis/plan/run-plan.ts'
import { faultsOf } from '../support/read-faults.ts'
import { smallCodebook, smallCsv, smallPlan } from '../support/small-survey.ts'

const small = surveyDataFromCsv(smallCsv, readCodebook(smallCodebook))
const run = (plan: object): Results =>
  runPlan({ plan: readPlan(plan), data: small, dataHash: 'hash', version: '1.2.3' })
const runSmall = (...analyses: readonly object[]) => run(smallPlan(analyses))

describe('a group in which nobody answered is told, not merely missing', () => {
  const northOnly = [{ variable: 'place', codes: ['north'] }]
  const oftenIn = (...codes: readonly string[]) => [{ variable: 'often', codes }]
  const withoutNever = oftenIn('sometimes', 'always')
  const lifeFrom = (...codes: readonly number[]) => [{ variable: 'life', codes: codes.map(String) }]
  const toldBy = (analysis: object): readonly string[] => {
    const [only] = runSmall({ id: 'a', ...analysis }).analyses
    if (only?.status === 'done') return only.notes
    return [`${only?.problem.path.join('/')}: ${only?.problem.code}`]
  }

  test.each([
    [
      { kind: 'proportions', indicators: ['tea'], by: 'place', where: northOnly },
      'tea, place “south”, “south, far”: no valid answers, so no row.',
    ],
    [
      { kind: 'distribution', variables: ['tea', 'often'], by: 'place', where: northOnly },
      'place “south”, “south, far”: no valid answers, so no row.',
    ],
    [
      { kind: 'means', variables: ['height', 'life'], by: 'often', where: lifeFrom(3, 6, 10) },
      'often “never”, “sometimes”: fewer than 2 valid answers, so no row.',
    ],
    [
      { kind: 'means', variables: ['height', 'life'], by: 'often', where: lifeFrom(2, 3) },
      'height, often “never”: fewer than 2 valid answers, so no row.',
    ],
    [
      { kind: 'crosstab', rows: 'tea', columns: 'often', where: withoutNever },
      'often “never”: no valid answers, so no row or column.',
    ],
    [
      { kind: 'subgroup-differences', indicators: ['tea'], breakdowns: ['often'], where: withoutNever },
      'tea, often “never”: no valid answers, so no row.',
    ],
    [
      { kind: 'funnel', indicator: 'tea', units: 'place', where: oftenIn('always', 'never') },
      'tea, place “south, far”: no valid answers, so no row.',
    ],
    [
      { kind: 'trend', indicator: 'tea', groups: 'often', where: withoutNever },
      'tea, often “never”: no valid answers, so no row.',
    ],
    [
      { kind: 'rank-comparison', variable: 'life', groups: 'often', where: withoutNever },
      'life, often “never”: no valid answers, so no row.',
    ],
    [
      { kind: 'proportional-odds', outcome: 'life', predictors: ['often'], where: withoutNever },
      'No row used has “never” of often: the model leaves it out.',
    ],
    [
      { kind: 'subgroup-differences', indicators: ['tea'], breakdowns: ['place'], where: northOnly },
      'analyses/0/breakdowns: empty-subgroup',
    ],
    [
      {
        kind: 'rank-comparison',
        variable: 'life',
        groups: 'often',
        only: ['always', 'never'],
        where: withoutNever,
      },
      'analyses/0/only/1: empty-subgroup',
    ],
  ])('%j', (analysis, told) => {
    expect(toldBy(analysis)).toContain(told)
  })

  test('not for the groups that have answers', () => {
    expect(toldBy({ kind: 'proportions', indicators: ['tea'], by: 'place' })).toEqual([])
  })
})

describe('weights that cannot reach the population', () => {
  const weighted = (weighting: object) => {
    const plan = smallPlan([{ id: 'a', kind: 'proportions', indicators: ['tea'] }], {
      weighting: { missing: 'leave-out', ...weighting },
    })
    return run(plan).analyses[0]
  }
  const tea = { variable: 'tea', population: { y: 10, n: 20 } }

  test.each([
    [{ method: 'rake', missing: 'refuse', margins: [tea] }, 'weighting/margins/0/9: unknown-code'],
    [
      { method: 'rake', margins: [tea, { variable: 'often', population: { never: 10, sometimes: 20 } }] },
      'weighting/margins/1/always: empty-margin',
    ],
    [
      { method: 'calibrate', margins: [tea], totals: [{ variable: 'height', total: 4000 }] },
      'weighting/totals/0/2: out-of-range',
    ],
  ])('%j has its place in the plan', (weighting, fault) => {
    expect(faultsOf(() => weighted(weighting))[0]).toBe(fault)
  })

  test('for a cap say so beside every analysis', () => {
    const notes = (cap: number) => {
      const found = weighted({ method: 'rake', margins: [tea], cap })
      return found?.status === 'done' ? found.notes.join(' ') : ''
    }
    expect(notes(1.01)).toMatch(/Under the cap .* tea stays up to \d+\.\d percentage points away\./)
    expect(notes(10)).not.toContain('cap')
  })
})

test('a unit whose case mix cannot be modelled says why and leaves the others theirs', () => {
  const [found] = runSmall({
    id: 'a',
    kind: 'case-mix',
    units: 'place',
    indicator: 'tea',
    factors: ['often'],
    where: [{ variable: 'often', codes: ['always', 'sometimes'] }],
  }).analyses
  const tables = found?.status === 'done' ? found.tables : {}
  expect(tables['refused']).toEqual([
    { unit: 'south, far', reason: 'Every complete row has tea positive: there is nothing to explain.' },
  ])
  expect(tables['units']?.map(({ unit }) => unit)).toEqual(['north', 'south'])
})
