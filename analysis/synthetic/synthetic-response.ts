import type { Answers } from '../../surveys/model/answer.ts'
import type { HelperRole, Mode } from '../../surveys/model/submission.ts'
import type { AnswerPlan, AuthorityEffects } from './answer-plan.ts'
import type { SyntheticBand } from './bands/synthetic-band.ts'
import { pick, type RandomSource } from './random-source.ts'
import type { SyntheticPerson } from './synthetic-person.ts'

/** A made-up response in the shape in which responses are stored. */
export type SyntheticResponse = {
  readonly language: string
  readonly mode: Mode
  readonly helperRole: HelperRole
  readonly answers: Answers
}

export function syntheticResponse(
  random: RandomSource,
  band: SyntheticBand,
  plan: AnswerPlan,
  person: SyntheticPerson,
  effects: AuthorityEffects,
): SyntheticResponse {
  return {
    language: 'en',
    mode: pick(random, band.modes),
    helperRole: pick(random, band.helperRoles),
    answers: plan.answers(random, person, effects),
  }
}
