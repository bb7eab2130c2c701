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
import { leftOutOfModel, shownByAuthority } from './people-of-model.ts'
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
 * outcomes apart, errors clustered by authority (`modelOutcome`). Authorities whose own report does not show every
 * question of the model are left out, as they are of "other local authorities". No table where the survey has no such
 * outcome, or the data do not bear a model.
 */
export function driverTables(
  dataset: Dataset,
  instrument: LocalisedInstrument,
  indicators: readonly Indicator[],
  synthetic: boolean,
  policy: DisclosurePolicy,
): readonly PublishedTable[] {
  const items = new Map(
    instrument.sections.flatMap((section) => section.items.map((item) => [item.id, item])),
  )
  const classified = indicators.flatMap((indicator) => {
    const measure = measureOf(indicator, instrument)
    const classes = measure && classifyAnswers(dataset, measure)
    return classes ? [{ indicator, classes, isRouted: items.get(measure.item)?.askedIf !== undefined }] : []
  })
  const tried = triedDrivers
    .flatMap((id) => classified.find((each) => each.indicator.id === id && !each.isRouted) ?? [])
    .slice(0, mostDrivers)
    .map(({ indicator, classes }) => ({ indicator, predictor: predictorOf(indicator.id, classes) }))
  const shown = shownByAuthority(dataset, classified, policy)
  const within = authoritiesOf(
    dataset,
    shown.map((each) =>
      tried.every(({ indicator }) => each[classified.findIndex((one) => one.indicator === indicator)]),
    ),
  )
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
      const leftOut = leftOutOfModel(dataset, classified, shown, found.fit.places)
      return publish({ found, outcome, labels, dataset, synthetic, leftOut }, policy) ?? []
    } catch (problem) {
      // Too few rows, an outcome nobody has, a driver that separates: the report then says that nothing can be said.
      if (problem instanceof AnalysisProblem) return []
      throw problem
    }
  })
}

/** Responses of these authorities, as a subgroup. */
function authoritiesOf({ size, localAuthority }: Dataset, kept: readonly boolean[]): Uint8Array {
  return Uint8Array.from({ length: size }, (_, row) => Number(kept[localAuthority[row] ?? 0] === true))
}

function predictorOf(item: string, classes: Uint8Array): CodedPredictor {
  const values = classes.map((each) =>
    each === answerClass.missing ? 255 : Number(each === answerClass.positive),
  )
  return { kind: 'codes', item, codes: ['no', 'yes'], values }
}

type Found = {
  readonly found: OutcomeAssociations
  readonly outcome: WellbeingOutcome
  readonly labels: ReadonlyMap<string, string>
  readonly dataset: Dataset
  readonly synthetic: boolean
  readonly leftOut: readonly number[]
}

function publish(
  { found, outcome, labels, dataset, synthetic, leftOut }: Found,
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
    {
      authorities: [...byAuthority.values()],
      spareDegrees: found.people - found.fit.design.order,
      leftOut,
    },
    policy,
  )
}
