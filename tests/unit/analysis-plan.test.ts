import { describe, expect, test } from 'vitest'
import codebookJson from '../../analysis/dataset/codebook.schema.json' with { type: 'json' }
import { readCodebook } from '../../analysis/dataset/codebook.ts'
import { surveyDataFromCsv } from '../../analysis/dataset/survey-data-from-csv.ts'
import auditJson from '../../analysis/disclosure/audit/disclosure-audit.schema.json' with { type: 'json' }
import { analysisKinds } from '../../analysis/plan/kinds/index.ts'
import { resultOutputs } from '../../analysis/plan/outputs/index.ts'
import planJson from '../../analysis/plan/plan.schema.json' with { type: 'json' }
import { readPlan } from '../../analysis/plan/plan-schema.ts'
import { publishedSchemas } from '../../analysis/plan/published-schemas.ts'
import { type Results, resultsSchema } from '../../analysis/plan/result-schema.ts'
import resultsJson from '../../analysis/plan/results.schema.json' with { type: 'json' }
import { runPlan } from '../../analysis/plan/run-plan.ts'
import { nationData, nationPlan } from '../support/nation-data.ts'
import { csvByName } from '../support/parse-csv.ts'
import { faultsOf } from '../support/read-faults.ts'
import { smallCodebook, smallCsv, smallPlan } from '../support/small-survey.ts'

const small = surveyDataFromCsv(smallCsv, readCodebook(smallCodebook))
const run = (plan: object, data = small): Results =>
  runPlan({ plan: readPlan(plan), data, dataHash: 'hash', version: '1.2.3' })
const runSmall = (...analyses: readonly object[]) => run(smallPlan(analyses))

describe('a plan with every kind of analysis', () => {
  const nation = nationData()
  const results = run(nationPlan, nation)

  test('names every kind there is', () => {
    const planned = new Set(nationPlan.analyses.map(({ kind }) => kind))
    expect([...planned].sort()).toEqual(analysisKinds.map(({ kind }) => kind).sort())
  })

  test('has a result for each, in the shape that is published', () => {
    expect(results.analyses.filter(({ status }) => status !== 'done')).toEqual([])
    expect(resultsSchema.safeParse(results).error).toBeUndefined()
  })

  test('says what it was made with', () => {
    expect(results).toMatchObject({
      versions: { heard: '1.2.3', engine: '3' },
      seed: 7,
      data: { rows: nation.size, synthetic: true, hash: 'hash' },
    })
    expect(results.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('gives the same bytes again, in every format', () => {
    const again = run(nationPlan, nation)
    for (const { write } of Object.values(resultOutputs)) expect(write(again)).toBe(write(results))
  })

  test('finds the differences that were planted, and no crowd of others', () => {
    const plan = {
      ...nationPlan,
      analyses: [
        {
          id: 'all',
          kind: 'benchmark',
          units: 'local-authority',
          indicators: [
            'settled',
            { variable: 'included-in-decisions', positive: ['a-lot', 'some'] },
            { variable: 'has-fun', positive: ['always', 'most-of-the-time'] },
            { variable: 'reaches-social-worker', positive: ['always', 'most-of-the-time'] },
            'good-friend',
            'feels-safe',
          ],
        },
      ],
    }
    const [all] = run(plan, nation).analyses
    const flagged =
      all?.status === 'done'
        ? (all.tables['comparisons'] ?? []).flatMap(({ unit, indicator, verdict }) =>
            verdict === 'higher' || verdict === 'lower' ? [`${unit} ${indicator} ${verdict}`] : [],
          )
        : []
    expect(flagged).toContain('hollinshire has-fun higher')
    expect(flagged).toContain('vexborough reaches-social-worker lower')
    expect(flagged).toContain('larkminster settled lower')
    expect(flagged.length).toBeLessThan(12)
  })

  test('is CSV with one line a figure, and a page that needs nothing else', () => {
    const lines = csvByName(resultOutputs.csv.write(results))
    expect(
      lines.filter(({ analysis, figure }) => analysis === 'table' && figure === 'chiSquare'),
    ).toHaveLength(1)
    expect(lines.find(({ figure }) => figure === 'hash')?.['value']).toBe(results.hash)
    const page = resultOutputs.html.write(results)
    expect(page).toContain('All of this is made up')
    expect(page).not.toMatch(/<script|https?:|undefined|NaN/)
  })
})

test('the published schemas are those of the code: run npm run schemas', () => {
  expect(publishedSchemas()).toEqual({
    'analysis/plan/plan.schema.json': planJson,
    'analysis/plan/results.schema.json': resultsJson,
    'analysis/dataset/codebook.schema.json': codebookJson,
    'analysis/disclosure/audit/disclosure-audit.schema.json': auditJson,
  })
})

describe('a plan that cannot be run', () => {
  test.each([
    [{}, ['format: not-a-plan', 'data: not-a-plan', 'analyses: not-a-plan']],
    [smallPlan([]), ['analyses: not-a-plan']],
    [smallPlan([{ id: 'a', kind: 'horoscope' }]), ['analyses/0/kind: not-a-plan']],
    [smallPlan([{ id: 'a', kind: 'means', variables: ['life'], colour: 1 }]), ['analyses/0: not-a-plan']],
    [
      smallPlan([
        { id: 'a', kind: 'means', variables: ['life'] },
        { id: 'a', kind: 'means', variables: ['life'] },
      ]),
      ['analyses/1/id: not-a-plan'],
    ],
  ])('%j', (plan, faults) => {
    expect(faultsOf(() => readPlan(plan))).toEqual(faults)
  })

  test.each([
    [{ kind: 'means', variables: ['lief'] }, ['analyses/0/variables/0: unknown-variable']],
    [{ kind: 'proportions', indicators: ['often'] }, ['analyses/0/indicators/0: not-a-plan']],
    [
      { kind: 'proportions', indicators: [{ variable: 'often', positive: ['daily'] }] },
      ['analyses/0/indicators/0/positive/0: unknown-code'],
    ],
    [
      { kind: 'means', variables: ['life'], where: [{ variable: 'place', codes: ['west'] }] },
      ['analyses/0/where/0/codes/0: unknown-code'],
    ],
    [{ kind: 'crosstab', rows: 'height', columns: 'tea' }, ['analyses/0/rows: wrong-type']],
    [{ kind: 'logistic', outcome: 'tea', predictors: ['place'] }, ['analyses/0/predictors/0: wrong-type']],
    [
      { kind: 'benchmark', units: 'place', indicators: ['tea'], only: ['west'] },
      ['analyses/0/only/0: unknown-code'],
    ],
  ])('%j', (analysis, faults) => {
    expect(faultsOf(() => runSmall({ id: 'a', ...analysis }))).toEqual(faults)
  })

  test('says all that is wrong with it at once', () => {
    const wrong = () =>
      runSmall(
        { id: 'a', kind: 'means', variables: ['lief'] },
        { id: 'b', kind: 'means', variables: ['life'] },
        { id: 'c', kind: 'crosstab', rows: 'tea', columns: 'milk' },
      )
    expect(faultsOf(wrong)).toEqual([
      'analyses/0/variables/0: unknown-variable',
      'analyses/2/columns: unknown-variable',
    ])
  })
})

describe('data that do not bear an analysis', () => {
  const refusedBy = (analysis: object) => {
    const [only] = runSmall({ id: 'a', ...analysis }).analyses
    return only?.status === 'done' ? 'done' : `${only?.problem.path.join('/')}: ${only?.problem.code}`
  }

  test.each([
    ['benchmark', { indicators: ['tea'] }],
    ['case-mix', { indicator: 'tea', factors: ['often'] }],
  ])('a %s of one unit alone is refused, and so is one of a unit without answers', (kind, what) => {
    const north = [{ variable: 'place', codes: ['north'] }]
    const alone = { kind, units: 'place', where: north, ...what }
    expect(refusedBy(alone)).toBe('analyses/0/units: empty-subgroup')
    expect(refusedBy({ ...alone, only: ['south'] })).toMatch(/^analyses\/0\/only.*: empty-subgroup$/)
  })

  test.each([
    [
      { kind: 'logistic', outcome: 'tea', predictors: ['life'], where: [{ variable: 'tea', codes: ['y'] }] },
      'analyses/0/tea: constant-outcome',
    ],
    [
      { kind: 'crosstab', rows: 'tea', columns: 'often', where: [{ variable: 'tea', codes: ['n'] }] },
      'analyses/0: constant-outcome',
    ],
    [
      { kind: 'means', variables: ['height'], where: [{ variable: 'life', codes: ['2'] }] },
      'analyses/0: too-few-rows',
    ],
    [
      {
        kind: 'means',
        variables: ['height'],
        where: [
          { variable: 'life', codes: ['2'] },
          { variable: 'tea', codes: ['y'] },
        ],
      },
      'analyses/0/where: empty-subgroup',
    ],
    [
      { kind: 'logistic', outcome: 'tea', predictors: ['often', 'life', 'height'] },
      'analyses/0/predictors: too-few-rows',
    ],
    [
      {
        kind: 'partial-pooling',
        units: 'place',
        indicator: 'tea',
        where: [{ variable: 'place', codes: ['north'] }],
      },
      'analyses/0/units: too-few-rows',
    ],
  ])('%j', (analysis, refusal) => {
    expect(refusedBy(analysis)).toBe(refusal)
  })

  test('leave the other analyses their results, and no figure of their own', () => {
    const { analyses } = runSmall(
      {
        id: 'no',
        kind: 'crosstab',
        rows: 'tea',
        columns: 'often',
        where: [{ variable: 'tea', codes: ['n'] }],
      },
      { id: 'yes', kind: 'means', variables: ['height'] },
    )
    expect(analyses.map(({ status }) => status)).toEqual(['refused', 'done'])
    expect(Object.keys(analyses[0] ?? {})).not.toContain('figures')
  })
})

test('progress counts the analyses', () => {
  const seen: number[] = []
  runPlan({
    plan: readPlan(
      smallPlan([
        { id: 'a', kind: 'means', variables: ['height'] },
        { id: 'b', kind: 'means', variables: ['life'] },
      ]),
    ),
    data: small,
    dataHash: '',
    version: '',
    progress: ({ analysis }) => seen.push(analysis),
  })
  expect(seen).toEqual([0, 1])
})

test('weights of one, a design of rows by themselves and no weights at all give the same shares', () => {
  const ones = smallCsv.replace(/,(1|2|0\.5),(x|"a|"two)/g, ',1,$2')
  const weighed = surveyDataFromCsv(ones, readCodebook(smallCodebook))
  const [shares] = run(
    smallPlan([{ id: 'a', kind: 'proportions', indicators: ['tea'], by: 'place' }]),
    weighed,
  ).analyses
  const rows = shares?.status === 'done' ? (shares.tables['proportions'] ?? []) : []
  expect(rows).toHaveLength(3)
  for (const { proportion, weighted, base, effectiveBase } of rows) {
    expect(weighted).toBeCloseTo(Number(proportion), 12)
    expect(effectiveBase).toBeCloseTo(Number(base), 12)
  }
})
