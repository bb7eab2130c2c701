import type { Indicator } from '../../surveys/model/indicator.ts'
import type { LocalisedInstrument } from '../../surveys/model/localised-instrument.ts'
import { verdict } from '../compare/verdict.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { DisclosurePolicy } from '../disclosure/policy.ts'
import { protectDrivers, type UnprotectedDriver } from '../disclosure/protect-drivers.ts'
import { wholePercent } from '../disclosure/whole-percent.ts'
import type { CodedPredictor } from '../models/design/predictor.ts'
import { AnalysisProblem } from '../problem.ts'
import type { PublishedTable } from '../published/published-table.ts'
import { answerClass, classifyAnswers } from '../tabulate/classify-answers.ts'
import { measureOf } from '../tabulate/measure-of.ts'
import { modelOutcome, type OutcomeAssociations } from './model-outcome.ts'
import { type WellbeingOutcome, wellbeingOutcomes } from './wellbeing-outcomes.ts'

/**
 * What is tried: things adults can change, asked of everyone, one for each part of life that studies of children in care
 * have found to matter (carers, safety and home, workers, friends, a say, trust and skills, fun). Few on purpose: people
 * who left any of them out are not in the model.
 */
const triedDrivers = [
  'trusts-carers',
  'feels-safe-at-home',
  'settled',
  'has-trusted-adult',
  'included-in-decisions',
  'good-friend',
  'has-fun',
  'carers-notice-feelings',
  'trusted-by-carers',
  'learns-life-skills',
  'knows-why-in-care',
  'has-emotional-support',
  'someone-listens',
  'feels-safe-nearby',
  'has-goals',
  'struggles-with-money',
]
const mostDrivers = 8

/** Held equal in the model, where the survey asks them. */
const adjustments = ['age', 'gender', 'placement']

export const outcomeTitles = {
  'low-wellbeing': 'low wellbeing',
  'very-high-wellbeing': 'very high wellbeing',
} as const

/**
 * What goes with low and with very high wellbeing over a benchmark set, as published tables: a pair of rows a driver, the
 * share with the outcome as answered, and the difference with everything else held equal. Logistic models of the two
 * outcomes apart, errors clustered by authority (`modelOutcome`). Authorities with fewer answers than the threshold are
 * left out. No table where the survey has no such outcome, or the data do not bear a model.
 */
export function driverTables(
  dataset: Dataset,
  instrument: LocalisedInstrument,
  indicators: readonly Indicator[],
  synthetic: boolean,
  policy: DisclosurePolicy,
): readonly PublishedTable[] {
  const within = largeEnough(dataset, policy)
  const items = new Map(
    instrument.sections.flatMap((section) => section.items.map((item) => [item.id, item])),
  )
  const tried = triedDrivers
    .flatMap((id) => indicators.find((each) => each.id === id) ?? [])
    .flatMap((indicator) => {
      const measure = measureOf(indicator, instrument)
      const classes = measure && classifyAnswers(dataset, measure)
      if (!measure || !classes || items.get(measure.item)?.askedIf !== undefined) return []
      return [{ indicator, predictor: predictorOf(indicator.id, classes) }]
    })
    .slice(0, mostDrivers)
  const held = adjustments.flatMap((item): CodedPredictor[] => {
    const column = dataset.columns.get(item)
    return column ? [{ kind: 'codes', item, codes: column.codes, values: column.values }] : []
  })
  const clusters = { item: 'local authority', values: Uint32Array.from(dataset.localAuthority) }
  return wellbeingOutcomes(dataset, instrument, indicators).flatMap((outcome) => {
    try {
      const drivers = tried.map(({ predictor }) => predictor)
      const found = modelOutcome({ outcome, drivers, adjustments: held, within, clusters })
      const labels = new Map(tried.map(({ indicator }) => [indicator.id, indicator.shortLabel]))
      return publish(found, outcome, labels, dataset, synthetic, policy) ?? []
    } catch (problem) {
      // Too few rows, an outcome nobody has, a driver that separates: the report then says that nothing can be said.
      if (problem instanceof AnalysisProblem) return []
      throw problem
    }
  })
}

function largeEnough(
  { size, localAuthority, localAuthorities }: Dataset,
  policy: DisclosurePolicy,
): Uint8Array {
  const counts = new Uint32Array(localAuthorities.length)
  for (const place of localAuthority) counts[place] = (counts[place] ?? 0) + 1
  return Uint8Array.from({ length: size }, (_, row) =>
    Number((counts[localAuthority[row] ?? 0] ?? 0) >= policy.threshold),
  )
}

function predictorOf(item: string, classes: Uint8Array): CodedPredictor {
  const values = classes.map((each) =>
    each === answerClass.missing ? 255 : Number(each === answerClass.positive),
  )
  return { kind: 'codes', item, codes: ['no', 'yes'], values }
}

function publish(
  found: OutcomeAssociations,
  outcome: WellbeingOutcome,
  labels: ReadonlyMap<string, string>,
  dataset: Dataset,
  synthetic: boolean,
  policy: DisclosurePolicy,
): PublishedTable | null {
  const adjustedP = new Map(found.tests.map((test) => [test.item, test.adjustedP]))
  const drivers = found.associations.flatMap(({ item, own, ofReference, effect }): UnprotectedDriver[] => {
    if (own === null || ofReference === null) return []
    const printed = {
      difference: wholePercent(100 * effect.value),
      lower: wholePercent(100 * effect.lower),
      upper: wholePercent(100 * effect.upper),
    }
    const label = labels.get(item) ?? item
    const half = (share: NonNullable<typeof own>) => ({
      base: share.base,
      positive: Math.round(share.base * share.proportion),
    })
    return [
      {
        indicator: item,
        label: { with: `${label}: yes`, without: `${label}: no` },
        with: half(own),
        without: half(ofReference),
        comparison: {
          verdict: verdict(printed, adjustedP.get(item) ?? 1),
          ...printed,
          smallestDetectable: null,
        },
      },
    ]
  })
  const byAuthority = new Map<number, number>()
  for (const place of found.fit.places) {
    const authority = dataset.localAuthority[place] ?? 0
    byAuthority.set(authority, (byAuthority.get(authority) ?? 0) + 1)
  }
  const title = outcomeTitles[outcome.item]
  const head = {
    id: `${outcome.item}--drivers`,
    indicator: outcome.item,
    title: `Share with ${title} in the benchmark set, with and without each thing`,
    question: `Made from several answers. ${outcome.rule}`,
    counted: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    synthetic,
  }
  return protectDrivers(
    head,
    drivers,
    { authorities: [...byAuthority.values()], spareDegrees: found.people - found.fit.design.order },
    policy,
  )
}
