import { compareUnits } from '../../analysis/compare/compare-units.ts'
import { clusterRobust } from '../../analysis/models/cluster-robust.ts'
import { fitLogistic } from '../../analysis/models/fit-logistic.ts'
import { fitSurveyLogistic } from '../../analysis/models/fit-survey-logistic.ts'
import { logisticModel } from '../../analysis/models/logistic-model.ts'
import { profileIntervals } from '../../analysis/models/profile-intervals.ts'
import { chiSquareTest } from '../../analysis/statistics/chi-square-test.ts'
import { cramersV } from '../../analysis/statistics/cramers-v.ts'
import { crossTabulate } from '../../analysis/statistics/cross-table.ts'
import { answerClass } from '../../analysis/tabulate/classify-answers.ts'
import { type Tally, tallyCodes } from '../../analysis/tabulate/tally.ts'
import { type Survey, type SurveyColumn, surveyAuthorities } from '../survey/generate-survey.ts'

/** A piece of work with the numbers that prove it was the same work as R's. */
export type Task = {
  readonly name: string
  readonly what: string
  /** Null where nobody set one. */
  readonly budget: number | null
  readonly run: (survey: Survey) => Readonly<Record<string, number>>
  /** What R got, to its printed digits, and how close ours has to be, relative. */
  readonly expected: Readonly<Record<string, number>>
  readonly within: number
  /** The R script beside it, in `bench/r`; null where R cannot do it in reasonable time. */
  readonly peer: { readonly script: string; readonly what: string } | null
}

export const tasks: readonly Task[] = [
  {
    name: '150 local authorities on 40 indicators',
    what: 'counts, Wilson 95 and 99.8 %, test against the rest, Newcombe, verdict, false discovery rate',
    budget: 1,
    run: benchmarkAll,
    expected: { checksum: 3276.47562 },
    within: 1e-8,
    peer: { script: 'benchmark.R', what: 'R: counts, Wilson, test, p.adjust' },
  },
  {
    name: '320 cross-tabulations',
    what: '40 indicators by 8 subgroup variables: counts, chi-square, Cramér’s V raw and corrected',
    budget: 1.6,
    run: crossTables,
    expected: { checksum: 123275.6708 },
    within: 1e-9,
    peer: { script: 'crosstabs.R', what: 'R: tabulate(), chisq.test(), V' },
  },
  {
    name: 'logistic regression, 15 predictors',
    what: '24 coefficients, Wald tests, 851,676 complete rows',
    budget: 2,
    run: logistic,
    expected: { rows: 851676, coefficients: 24, intercept: -1.98058088543, ind02: 0.37988202487 },
    within: 1e-9,
    peer: { script: 'logistic.R', what: 'R: glm(binomial)' },
  },
  {
    name: 'the same clustered by local authority, weighted',
    what: 'svyglm: linearised errors over 150 clusters, t with the design’s degrees of freedom',
    budget: 3,
    run: clustered,
    expected: {
      intercept: -1.977345437987905,
      interceptError: 0.0502555838378457,
      ind02: 0.384511203474753,
      ind02Error: 0.0149426899148709,
    },
    // R stops iterating at 1e-8 of the deviance, which its errors show in the sixth digit.
    within: 5e-6,
    peer: { script: 'clustered.R', what: 'R: survey::svyglm' },
  },
  {
    name: 'errors clustered by local authority, HC1',
    what: 'the model fitted and its errors over 150 clusters; of R the errors alone',
    budget: null,
    run: (survey) => clusterErrors(survey, 'HC1'),
    expected: { intercept: 0.0482623759235871, ind02: 0.0142298629073507 },
    within: 5e-6,
    peer: { script: 'cluster-errors.R', what: 'R: sandwich::vcovCL' },
  },
  {
    name: 'errors clustered by local authority, CR2',
    what: 'the model fitted, bias-reduced errors and Satterthwaite’s degrees of freedom; clubSandwich would decompose 150 matrices of 5,700 rows',
    budget: null,
    run: (survey) => clusterErrors(survey, 'CR2'),
    expected: { intercept: 0.04856635647691354, degreesOfFreedom: 88.58652424320059 },
    within: 1e-8,
    peer: null,
  },
  {
    name: 'penalised likelihood, 5,000 people',
    what: 'Firth, 24 coefficients, every profile interval, 4,280 complete rows',
    budget: 2,
    run: firth,
    expected: { ind02: 0.312897732715741, lower: 0.150520017330013, upper: 0.475092583854952 },
    within: 1e-5,
    peer: { script: 'firth.R', what: 'R: brglm2 and profiles in plain R' },
  },
]

const indicatorNames = Array.from({ length: 40 }, (_, place) => `ind${String(place + 1).padStart(2, '0')}`)

function columnOf(survey: Survey, name: string): SurveyColumn {
  const found = survey.columns.find((column) => column.name === name)
  if (found) return found
  throw new Error(`The survey has no ${name}.`)
}

function tallies(survey: Survey): readonly (readonly Tally[])[] {
  const authority = columnOf(survey, 'la').values
  return indicatorNames.map((name) => {
    const { levels, values } = columnOf(survey, name)
    const classOf = new Uint8Array(levels)
    for (let code = 0; code < levels; code += 1) {
      classOf[code] = code === levels - 1 ? answerClass.positive : answerClass.neither
    }
    return tallyCodes(values, classOf, authority, surveyAuthorities)
  })
}

function benchmarkAll(survey: Survey) {
  const found = compareUnits(tallies(survey), { overDispersion: false })
  return {
    checksum: found.reduce(
      (sum, { compared, adjustedOverAll }) => sum + compared.interval.lower + adjustedOverAll,
      0,
    ),
  }
}

const subgroupNames = [
  'gender',
  'age_band',
  'placement',
  'disability',
  'n_placements',
  'ethnicity',
  'uasc',
  'time_in_care',
]

function crossTables(survey: Survey) {
  let checksum = 0
  let largestV = 0
  for (const indicator of indicatorNames.map((name) => columnOf(survey, name))) {
    for (const subgroup of subgroupNames.map((name) => columnOf(survey, name))) {
      const table = crossTabulate(indicator.values, indicator.levels, subgroup.values, subgroup.levels)
      checksum += chiSquareTest(table).statistic
      largestV = Math.max(largestV, cramersV(table).raw)
    }
  }
  return { checksum, largestV }
}

export const outcomeName = 'ind01'
export const predictorNames = [
  ...indicatorNames.slice(1, 11),
  'gender',
  'age_band',
  'placement',
  'disability',
  'n_placements',
]

export function modelData(survey: Survey) {
  return {
    outcome: { item: outcomeName, values: columnOf(survey, outcomeName).values },
    predictors: predictorNames.map((item) => {
      const { levels, values } = columnOf(survey, item)
      return {
        kind: 'codes' as const,
        item,
        codes: Array.from({ length: levels }, (_, code) => String(code)),
        values,
      }
    }),
  }
}

function logistic(survey: Survey) {
  const { counts, coefficients } = logisticModel(fitLogistic(modelData(survey)))
  return {
    rows: counts.used,
    coefficients: coefficients.length,
    intercept: coefficients[0]?.estimate ?? Number.NaN,
    ind02: coefficients[1]?.estimate ?? Number.NaN,
  }
}

function clustered(survey: Survey) {
  const clusters = Uint32Array.from(columnOf(survey, 'la').values)
  const weights = Float64Array.from(clusters, (authority) => 1 + (authority % 7) / 7)
  const design = { rows: survey.size, weights, stages: [{ clusters }] }
  const [intercept, ind02] = fitSurveyLogistic(modelData(survey), design).coefficients
  return {
    intercept: intercept?.estimate ?? Number.NaN,
    interceptError: intercept?.standardError ?? Number.NaN,
    ind02: ind02?.estimate ?? Number.NaN,
    ind02Error: ind02?.standardError ?? Number.NaN,
  }
}

function clusterErrors(survey: Survey, variance: 'HC1' | 'CR2') {
  const values = Uint32Array.from(columnOf(survey, 'la').values)
  const fit = fitLogistic(modelData(survey))
  const [intercept, ind02] = clusterRobust(fit, { item: 'la', values }, variance).coefficients
  return {
    intercept: intercept?.standardError ?? Number.NaN,
    ind02: ind02?.standardError ?? Number.NaN,
    degreesOfFreedom: intercept?.degreesOfFreedom ?? Number.NaN,
  }
}

function firth(survey: Survey) {
  const first = (values: Uint8Array) => values.slice(0, 5000)
  const { outcome, predictors } = modelData(survey)
  const fit = fitLogistic(
    {
      outcome: { ...outcome, values: first(outcome.values) },
      predictors: predictors.map((each) => ({ ...each, values: first(each.values) })),
    },
    { method: 'penalised-likelihood' },
  )
  const interval = profileIntervals(fit)[1]?.interval
  return {
    ind02: logisticModel(fit).coefficients[1]?.estimate ?? Number.NaN,
    lower: interval?.lower ?? Number.NaN,
    upper: interval?.upper ?? Number.NaN,
  }
}
