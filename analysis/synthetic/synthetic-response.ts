import type { Answers } from '../../surveys/model/answer.ts'
import type { HelperRole, Mode } from '../../surveys/model/submission.ts'
import type { AnswerPlan, AuthorityEffects } from './answer-plan.ts'
import { pick, type RandomSource } from './random-source.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

/** A made-up response in the shape in which responses are stored. */
export type SyntheticResponse = {
  readonly language: string
  readonly mode: Mode
  readonly helperRole: HelperRole
  readonly answers: Answers
}

const modes = [
  ['screen', 0.86],
  ['paper', 0.1],
  ['plain-page', 0.04],
] as const

const helperRoles = [
  ['nobody', 0.55],
  ['teacher-or-school-staff', 0.16],
  ['independent-visitor-or-advocate', 0.07],
  ['reviewing-officer', 0.08],
  ['youth-or-participation-worker', 0.08],
  ['family-or-friend', 0.04],
  ['someone-else', 0.02],
] as const

export function syntheticResponse(
  random: RandomSource,
  plan: AnswerPlan,
  person: SyntheticPerson,
  effects: AuthorityEffects,
): SyntheticResponse {
  return {
    language: 'en',
    mode: pick(random, modes),
    helperRole: pick(random, helperRoles),
    answers: plan.answers(random, person, effects),
  }
}
