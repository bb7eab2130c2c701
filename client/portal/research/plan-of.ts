import type { PlanJson } from '../edge/wire.ts'
import type { GroupChoice, IndicatorChoice } from './choices.ts'

/** Authorities and waves are variables that every plan over waves has. */
export const ofWholeWaves = ['local-authority', 'wave'] as const

export type Question =
  | { readonly kind: 'shares'; readonly indicators: readonly IndicatorChoice[]; readonly by: By | null }
  | { readonly kind: 'differences'; readonly indicators: readonly IndicatorChoice[]; readonly by: By }
  | {
      readonly kind: 'goes-with'
      readonly outcome: IndicatorChoice
      readonly drivers: readonly IndicatorChoice[]
      readonly adjustments: readonly GroupChoice[]
      /** Errors that hold when children of one authority answer alike. */
      readonly clustered: boolean
    }

export type By = GroupChoice | (typeof ofWholeWaves)[number]

export type PlanChoices = {
  readonly title: string
  readonly instrument: string
  readonly version: number
  readonly waves: readonly string[]
  readonly question: Question
}

/**
 * The plan that a researcher has chosen, as the text that they could have written: what is run is what can be read, kept
 * and cited. One analysis an indicator, so that one that cannot be shown holds back no other.
 */
export function planOf({ title, instrument, version, waves, question }: PlanChoices): PlanJson {
  return {
    format: 'heard-plan/1',
    title,
    data: { waves, instrument, version },
    variables: variablesOf(question),
    analyses: analysesOf(question),
  }
}

const nameOf = (by: By): string => (typeof by === 'string' ? by : groupVariable(by))
/** Not the item's own name: a plan that puts codes together says so in its names. */
const groupVariable = ({ id }: GroupChoice): string => `by-${id}`
const yesOrNo = ({ id }: IndicatorChoice): string => `is-${id}`

const groups = (group: GroupChoice) =>
  [groupVariable(group), { of: group.item, label: group.label, recode: group.categories }] as const

/** Yes against every other answer; no first, so that models compare yes with it. */
const answered = (indicator: IndicatorChoice) =>
  [
    yesOrNo(indicator),
    {
      of: indicator.item,
      label: indicator.label,
      recode: [
        { code: 'no', from: indicator.negative },
        { code: 'yes', from: indicator.positive },
      ],
    },
  ] as const

const counted = ({ item, positive, label }: IndicatorChoice) => ({ variable: item, positive, label })

function variablesOf(question: Question): PlanJson {
  if (question.kind === 'goes-with') {
    return Object.fromEntries([...question.drivers.map(answered), ...question.adjustments.map(groups)])
  }
  const { by } = question
  return Object.fromEntries(by === null || typeof by === 'string' ? [] : [groups(by)])
}

function analysesOf(question: Question): readonly PlanJson[] {
  switch (question.kind) {
    case 'shares':
      return question.indicators.map((indicator) => ({
        ...{ id: indicator.id, kind: 'proportions', title: indicator.label },
        indicators: [counted(indicator)],
        ...(question.by !== null && { by: nameOf(question.by) }),
      }))
    case 'differences':
      return question.indicators.map((indicator) => ({
        ...{ id: indicator.id, kind: 'subgroup-differences', title: indicator.label },
        indicators: [counted(indicator)],
        breakdowns: [nameOf(question.by)],
      }))
    case 'goes-with':
      return [
        {
          ...{ id: `goes-with-${question.outcome.id}`, kind: 'logistic' },
          title: `What goes with: ${question.outcome.label}`,
          outcome: counted(question.outcome),
          predictors: [...question.drivers.map(yesOrNo), ...question.adjustments.map(groupVariable)],
          ...(question.clustered && { cluster: 'local-authority' }),
        },
      ]
  }
}
