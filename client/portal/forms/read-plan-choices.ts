import type { SealedWave } from '../edge/wire.ts'
import type { Typed } from '../parts/form-page.tsx'
import { latestWaves, type SurveyChoices, type SurveyOfWaves } from '../research/choices.ts'
import { type By, ofWholeWaves, type PlanChoices, type Question } from '../research/plan-of.ts'
import { type FieldFault, faultUnless, type Read, readAll } from './field-fault.ts'

export const kindsOfQuestion = ['shares', 'differences', 'goes-with'] as const
export type KindOfQuestion = (typeof kindsOfQuestion)[number]

/** More would be slow to wait for and slow to read; the plan as text has no such end. */
export const mostIndicators = 60

/** What somebody has chosen on the page, or all that is still missing. */
export function readPlanChoices(
  typed: Typed,
  survey: SurveyOfWaves,
  choices: SurveyChoices,
  kind: KindOfQuestion,
): Read<PlanChoices> {
  const title = typed.one('title')
  const waves = chosenWaves(typed, survey.waves)
  const question = readQuestion(typed, choices, kind)
  const asked = question.ok ? question.value : undefined
  const read = { title, instrument: survey.id, version: survey.version, waves }
  return readAll({ ...read, question: asked as Question }, [
    faultUnless(title !== '' && title.length <= 120, 'title', 'Enter a name of up to 120 letters'),
    faultUnless(waves.length > 0, 'waves', 'Choose at least one wave'),
    ...(question.ok ? [] : question.faults),
  ])
}

function chosenWaves(typed: Typed, waves: readonly SealedWave[]): readonly string[] {
  const which = typed.one('which')
  if (which === 'all') return waves.map(({ id }) => id)
  if (which === 'some') return typed.all('waves')
  return latestWaves(waves).map(({ id }) => id)
}

function readQuestion(typed: Typed, choices: SurveyChoices, kind: KindOfQuestion): Read<Question> {
  const chosen = choices.indicators.filter(({ id }) => typed.all('indicators').includes(id))
  const some = faultUnless(
    chosen.length > 0 && chosen.length <= mostIndicators,
    'indicators',
    `Choose from 1 to ${mostIndicators} indicators`,
  )
  if (kind === 'goes-with') return readModel(typed, choices, chosen, some)
  const by = byOf(typed.one('by'), choices)
  if (kind === 'shares') return readAll({ kind, indicators: chosen, by: by ?? null }, [some])
  const grouped = faultUnless(by !== undefined, 'by', 'Choose the groups to compare')
  return readAll({ kind, indicators: chosen, by: by as By }, [some, grouped])
}

function readModel(
  typed: Typed,
  { indicators, groups }: SurveyChoices,
  chosen: SurveyChoices['indicators'],
  some: FieldFault | undefined,
): Read<Question> {
  const outcome = indicators.find(({ id }) => id === typed.one('outcome'))
  const adjustments = groups.filter(({ id }) => typed.all('adjustments').includes(id))
  const drivers = chosen.filter(({ item }) => item !== outcome?.item)
  const itself = faultUnless(
    chosen.length === 0 || drivers.length > 0,
    'indicators',
    'Choose an indicator other than the outcome: it cannot explain itself',
  )
  const given = faultUnless(outcome !== undefined, 'outcome', 'Choose what is to be explained')
  const model = {
    kind: 'goes-with',
    drivers,
    adjustments,
    clustered: typed.one('clustered') === 'on',
  } as const
  return readAll({ ...model, outcome: outcome as NonNullable<typeof outcome> }, [given, some, itself])
}

function byOf(id: string, { groups }: SurveyChoices): By | undefined {
  return ofWholeWaves.find((each) => each === id) ?? groups.find((each) => each.id === id)
}
