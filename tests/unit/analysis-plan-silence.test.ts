import { describe, expect, test } from 'vitest'
import { readCodebook } from '../../analysis/dataset/codebook.ts'
import { surveyDataFromCsv } from '../../analysis/dataset/survey-data-from-csv.ts'
import { analysisKinds } from '../../analysis/plan/kinds/index.ts'
import { readPlan } from '../../analysis/plan/plan-schema.ts'
import { runPlan } from '../../analysis/plan/run-plan.ts'
import { nationData, nationPlan } from '../support/nation-data.ts'
import { faultsOf } from '../support/read-faults.ts'
import { smallCodebook, smallCsv, smallPlan } from '../support/small-survey.ts'

/** What a plan asks for is done, or said not to be: an option passed over in silence is a wrong figure to its reader. */

const { weight: _, ...unweightedCodebook } = smallCodebook
const small = surveyDataFromCsv(smallCsv, readCodebook(smallCodebook))
const unweighted = surveyDataFromCsv(smallCsv, readCodebook(unweightedCodebook))
const run = (analysis: object, more: object = {}, data = small) =>
  runPlan({
    plan: readPlan(smallPlan([{ id: 'a', ...analysis }], more)),
    data,
    dataHash: '',
    version: '',
  }).analyses[0]
const doneBy = (...asked: Parameters<typeof run>) => {
  const found = run(...asked)
  if (found?.status !== 'done') throw new Error(`${found?.problem.path.join('/')}: ${found?.problem.message}`)
  return found
}

describe('weights', () => {
  test('that a kind of analysis takes no account of are said so by it, and by no other', () => {
    const { analyses } = runPlan({
      plan: readPlan(nationPlan),
      data: nationData(),
      dataHash: '',
      version: '',
    })
    const silent = analyses.flatMap((each) => {
      if (each.status !== 'done') return [each.id]
      const weighted = analysisKinds.find(({ kind }) => kind === each.kind)?.weighted
      return each.notes.some((note) => note.startsWith('Everyone counts once here')) === weighted
        ? [each.id]
        : []
    })
    expect(silent).toEqual([])
  })

  test('reach every figure of the kinds that heed them: a distribution has the share and error that proportions have', () => {
    const design = { clusters: 'place' }
    const [asShare] =
      doneBy({ kind: 'proportions', indicators: ['tea'] }, { design }).tables['proportions'] ?? []
    const [asAnswer] =
      doneBy({ kind: 'distribution', variables: ['tea'] }, { design }).tables['answers'] ?? []
    expect(asAnswer).toMatchObject({
      share: asShare?.['weighted'],
      lower: asShare?.['logitLower'],
      upper: asShare?.['logitUpper'],
    })
  })
})

describe('options that the rest of the plan leaves without effect are refused', () => {
  const model = { kind: 'logistic', outcome: 'tea', predictors: ['life'] }
  test.each([
    [{ cluster: 'place' }, small, 'analyses/0/cluster'],
    [{ method: 'firth' }, small, 'analyses/0/method'],
    [{ intervals: 'profile' }, small, 'analyses/0/intervals'],
    [{ design: true }, unweighted, 'analyses/0/design'],
    [{ cluster: 'place', intervals: 'profile' }, unweighted, 'analyses/0/intervals'],
    [{ cluster: 'place', method: 'firth' }, unweighted, 'analyses/0/method'],
    [{ clusterVariance: 'HC0' }, unweighted, 'analyses/0/clusterVariance'],
  ])('%j', (options, data, place) => {
    expect(faultsOf(() => run({ ...model, ...options }, {}, data))).toEqual([`${place}: not-a-plan`])
  })

  test('and weights switched off on purpose are said to be', () => {
    const { notes } = doneBy({ kind: 'logistic', outcome: 'tea', predictors: ['height'], design: false })
    expect(notes).toContain(
      'Everyone counts once here: the plan’s weights and design are switched off (design: false).',
    )
  })

  test.each([
    [
      { kind: 'proportions', indicators: ['tea'], by: 'place', population: { nroth: 90 } },
      'population/nroth: unknown-code',
    ],
    [
      {
        kind: 'published-comparator',
        figures: [{ indicator: 'tea', proportion: 0.5, lower: 0.4 }],
      },
      'figures/0: not-a-plan',
    ],
    [
      {
        kind: 'change',
        waves: 'place',
        now: { code: 'north', version: 1 },
        before: { code: 'north', version: 1 },
        indicators: ['tea'],
      },
      'before/code: not-a-plan',
    ],
  ])('%j', (analysis, fault) => {
    expect(faultsOf(() => run(analysis))).toEqual([`analyses/0/${fault}`])
  })

  test.each([
    [{ of: 'height', bands: [{ code: 'a', below: 160 }, { code: 'a' }] }, 'bands/1/code: not-a-plan'],
    [{ of: 'height', bands: [{ code: 'a', from: 160, below: 150 }] }, 'bands/0: not-a-plan'],
    [
      {
        of: 'often',
        recode: [
          { code: 'a', from: ['never'] },
          { code: 'a', from: ['always'] },
        ],
      },
      'recode/1/code: not-a-plan',
    ],
    [{ of: 'often', scores: { never: 0, sometimes: 1, always: 2, alway: 3 } }, 'scores/alway: unknown-code'],
    [{ mean: { of: ['life', 'height'], atLeast: 3 } }, 'mean/atLeast: not-a-plan'],
  ])('a variable %j', (described, fault) => {
    const variables = { tea: { positive: ['y'] }, made: described }
    const wrong = () => run({ kind: 'means', variables: ['life'] }, { variables })
    expect(faultsOf(wrong)).toEqual([`variables/made/${fault}`])
  })
})

describe('data', () => {
  const people = (heights: readonly string[]) =>
    surveyDataFromCsv(
      `place,height\n${heights.map((height) => `north,${height}`).join('\n')}\n`,
      readCodebook({
        format: 'heard-codebook/1',
        variables: { place: { type: 'identifier' }, height: { type: 'number' } },
      }),
    )

  test('too large for a variance are refused with their rows; nothing finite comes out infinite', () => {
    expect(faultsOf(() => people(['1', '1e308', '-1e308']))).toEqual(['data/height/row/2: out-of-range'])
    const { tables } = doneBy(
      { kind: 'means', variables: ['height'] },
      { variables: {} },
      people(['1e75', '-1e75']),
    )
    expect(Object.values(tables['means']?.[0] ?? {})).not.toContain('infinity')
  })

  test('a population that varies within its stratum is refused: which row it is read from would decide the error', () => {
    const design = { strata: 'place', population: 'height' }
    const found = run(
      { kind: 'means', variables: ['height'] },
      { variables: {}, design },
      people(['90', '91', '90']),
    )
    expect(found).toMatchObject({
      status: 'refused',
      problem: { code: 'out-of-range', path: ['design', 'population', 0, 1] },
    })
  })

  test('units without a name outside the rows of an analysis do no harm, and within are refused', () => {
    const csv = smallCsv.replaceAll('south,n', ',n')
    const data = surveyDataFromCsv(csv, readCodebook(unweightedCodebook))
    const clustered = { kind: 'random-intercept', outcome: 'tea', units: 'place' }
    const named = [{ variable: 'place', codes: ['north', 'south', 'south, far'] }]
    expect(doneBy({ ...clustered, where: named }, {}, data).figures['units']).toBe(3)
    expect(run(clustered, {}, data)).toMatchObject({ status: 'refused', problem: { code: 'weight-missing' } })
  })
})

test('a published interval without a base widens the test as well as the interval of the difference', () => {
  const figures = (figure: object) => {
    const analysis = { kind: 'published-comparator', figures: [{ indicator: 'tea', ...figure }] }
    return doneBy(analysis).tables['comparisons']?.[0]
  }
  const [known, interval] = [
    figures({ proportion: 0.3 }),
    figures({ proportion: 0.3, lower: 0.2, upper: 0.42 }),
  ]
  // R: (p - 0.3) / sqrt(0.3 * 0.7 / n + ((0.42 - 0.2) / (2 * qnorm(0.975)))^2)
  const [p, n] = [Number(interval?.['proportion']), Number(interval?.['base'])]
  const z = (p - 0.3) / Math.sqrt((0.3 * 0.7) / n + (0.22 / (2 * 1.959963984540054)) ** 2)
  expect(interval?.['z']).toBeCloseTo(z, 12)
  expect(Number(interval?.['pValue'])).toBeGreaterThan(Number(known?.['pValue']))
})

test('a base that could have shown no difference says that, and no number of points', () => {
  const one = { figures: [{ indicator: 'tea', proportion: 0.5, base: 4 }] }
  const where = [{ variable: 'life', codes: ['7'] }]
  const row = doneBy({ kind: 'published-comparator', where, ...one }).tables['comparisons']?.[0]
  expect(row).toMatchObject({ smallestRise: null, smallestFall: null })
  expect(row?.['verdictInWords']).toContain('This base would have shown no difference, however large.')
})

test('a long draw of random tables says how far it has come', () => {
  const letters = (all: string) => ({ type: 'codes', codes: [...all] })
  const rows = Array.from(
    { length: 400 },
    (_, row) => `${'abcdefgh'[row % 8]},${'klmnopqr'[(row * 7 + (row >> 3)) % 8]}`,
  )
  const variables = { x: letters('abcdefgh'), y: letters('klmnopqr') }
  const said: number[] = []
  runPlan({
    plan: readPlan(
      smallPlan([{ id: 'a', kind: 'crosstab', rows: 'x', columns: 'y', exact: 'always', draws: 5000 }], {
        variables: {},
      }),
    ),
    data: surveyDataFromCsv(
      `x,y\n${rows.join('\n')}\n`,
      readCodebook({ format: 'heard-codebook/1', variables }),
    ),
    dataHash: '',
    version: '',
    progress: ({ share }) => said.push(share),
  })
  expect(said).toEqual([0, 0, 0.2, 0.4, 0.6, 0.8])
})
