import { datasetFromResponses } from '../../analysis/dataset/dataset-from-responses.ts'
import type { SurveyData } from '../../analysis/dataset/survey-data.ts'
import { surveyDataFromDataset } from '../../analysis/dataset/survey-data-from-dataset.ts'
import { indicators } from '../../surveys/indicators/index.ts'
import { ages11To17V1 } from '../../surveys/instruments/ages-11-17/v1.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { exampleRows } from './example-report.ts'

/** Both waves of the made-up nation as a plan sees them. */
export function nationData(): SurveyData {
  const localised = findLocalised('ages-11-17', 1, 'en')
  if (localised === undefined) throw new Error('The instrument is not there.')
  const [before, now] = [exampleRows(0), exampleRows(1)]
  const waves = Uint32Array.from({ length: before.length + now.length }, (_, row) =>
    row < before.length ? 0 : 1,
  )
  const dataset = datasetFromResponses(ages11To17V1, [...before, ...now])
  return surveyDataFromDataset(
    dataset,
    localised,
    indicators,
    { names: ['2024', '2026'], values: waves },
    true,
  )
}

const indicator = (variable: string, ...positive: readonly string[]) => ({ variable, positive })

/** A plan with an analysis of every kind, over the nation's variables. */
export const nationPlan = {
  format: 'heard-plan/1',
  title: 'Every kind',
  seed: 7,
  data: { waves: ['2024', '2026'], instrument: 'ages-11-17', version: 1 },
  variables: {
    settled: { positive: ['very', 'fairly'] },
    'feels-safe': { positive: ['always'] },
    'good-friend': { positive: ['yes'], reference: 'no' },
    'trusted-adult': { positive: ['yes'], reference: 'no' },
    included: {
      of: 'included-in-decisions',
      recode: [
        { code: 'little', from: ['a-little', 'none'] },
        { code: 'much', from: ['a-lot', 'some'] },
      ],
      positive: ['much'],
    },
    wellbeing: { mean: { of: ['life-satisfaction', 'worthwhile', 'hopeful', 'happy-yesterday'] } },
    low: {
      of: 'wellbeing',
      bands: [
        { code: 'low', below: 5 },
        { code: 'not-low', from: 5 },
      ],
      positive: ['low'],
    },
    'very-high': {
      of: 'wellbeing',
      bands: [
        { code: 'very-high', from: 8.5 },
        { code: 'not-very-high', below: 8.5 },
      ],
      positive: ['very-high'],
    },
    home: {
      of: 'placement',
      recode: [
        { code: 'family', from: ['foster-family', 'family-or-friends', 'parents'] },
        { code: 'elsewhere', from: ['childrens-home', 'supported-living', 'somewhere-else'] },
      ],
    },
  },
  weighting: {
    method: 'rake',
    missing: 'leave-out',
    margins: [
      { variable: 'gender', population: { boy: 560, girl: 420, 'another-way': 20 } },
      { variable: 'home', population: { family: 780, elsewhere: 220 } },
    ],
  },
  analyses: [
    { id: 'shares', kind: 'proportions', indicators: ['low', 'very-high'], by: 'home', population: 20000 },
    { id: 'means', kind: 'means', variables: ['wellbeing', 'life-satisfaction'], by: 'gender' },
    { id: 'spread', kind: 'distribution', variables: ['settled'], by: 'home' },
    {
      id: 'scale',
      kind: 'reliability',
      items: ['life-satisfaction', 'worthwhile', 'hopeful', 'happy-yesterday'],
    },
    { id: 'table', kind: 'crosstab', rows: 'settled', columns: 'feels-safe' },
    { id: 'fourfold', kind: 'crosstab', rows: 'good-friend', columns: 'trusted-adult' },
    {
      id: 'strata',
      kind: 'stratified-table',
      exposure: 'good-friend',
      outcome: 'very-high',
      strata: 'gender',
    },
    { id: 'trend', kind: 'trend', indicator: 'low', groups: 'age' },
    { id: 'ranks', kind: 'rank-comparison', variable: 'life-satisfaction', groups: 'home' },
    { id: 'weights', kind: 'weights' },
    { id: 'odds', kind: 'logistic', outcome: 'low', predictors: ['gender', 'age', 'home'] },
    { id: 'ordered', kind: 'proportional-odds', outcome: 'settled', predictors: ['gender', 'age'] },
    { id: 'units', kind: 'random-intercept', outcome: 'trusted-adult', units: 'local-authority', points: 3 },
    {
      id: 'benchmark',
      kind: 'benchmark',
      units: 'local-authority',
      indicators: ['settled', 'trusted-adult'],
    },
    {
      id: 'importance',
      kind: 'dominance',
      outcome: 'low',
      predictors: ['gender', 'home'],
      replicates: 5,
    },
    {
      id: 'published',
      kind: 'published-comparator',
      figures: [
        { indicator: 'good-friend', proportion: 0.975 },
        { indicator: indicator('happy-with-school', '0', '1', '2', '3', '4'), proportion: 0.111, base: 2000 },
      ],
    },
    {
      id: 'change',
      kind: 'change',
      waves: 'wave',
      now: { code: '2026', version: 1 },
      before: { code: '2024', version: 1 },
      indicators: ['settled', 'low'],
    },
    { id: 'funnel', kind: 'funnel', units: 'local-authority', indicator: 'trusted-adult' },
    { id: 'pooled', kind: 'partial-pooling', units: 'local-authority', indicator: 'trusted-adult' },
    {
      id: 'mix',
      kind: 'case-mix',
      units: 'local-authority',
      indicator: 'low',
      factors: ['gender', 'home'],
      only: ['larkminster', 'zealmarsh'],
    },
    {
      id: 'groups',
      kind: 'subgroup-differences',
      indicators: ['low', 'very-high'],
      breakdowns: ['gender', 'home'],
    },
    {
      id: 'drivers',
      kind: 'associations',
      outcomes: ['low', 'very-high'],
      drivers: ['included', 'good-friend', 'trusted-adult'],
      adjustments: ['gender', 'age'],
      cluster: 'local-authority',
      importance: 0,
    },
  ],
}
