import type { Band, Instrument } from '../../surveys/model/instrument.ts'
import type { Nation } from '../../surveys/model/nation.ts'
import { type AnswerPlan, answerPlan } from './answer-plan.ts'
import { type AuthorityCharacter, authorityCharacter } from './authority-character.ts'
import { syntheticBands } from './bands/index.ts'
import type { SyntheticBand } from './bands/synthetic-band.ts'
import {
  eligibleOf,
  type InventedLocalAuthority,
  inventedLocalAuthorities,
} from './invented-local-authorities.ts'
import type { SyntheticResponse } from './synthetic-response.ts'
import { walkEligible } from './walk-eligible.ts'

export type SyntheticLocalAuthority = {
  readonly id: string
  readonly name: string
  readonly nation: Nation
  /** Those who could answer in each wave. */
  readonly eligible: number
  /** Two waves, the earlier first. */
  readonly waves: readonly { readonly responses: readonly SyntheticResponse[] }[]
}

export type SyntheticNation = {
  readonly synthetic: true
  readonly seed: number
  readonly band: Band
  readonly localAuthorities: readonly SyntheticLocalAuthority[]
}

/** Waves of each authority, the earlier first. */
export const wavesEach = 2

/**
 * Thirty-six invented authorities and two waves of made-up answers to this instrument, about 5,000 a wave at 11 to 17: the same
 * for the same seed. An authority is what it is in every band.
 *
 * Everyone eligible is drawn first; who answers depends on the authority, placement and age, so those who answer
 * are not a picture of all, as in life. One hidden wellbeing ties the items together; authorities differ a little in
 * all of them, much in one (`targets.ts`), and a few stand apart on purpose (`plantedDifferences`). Waves are fresh draws of people from authorities that stay as they are.
 */
export function syntheticNation(seed: number, instrument: Instrument): SyntheticNation {
  const band = syntheticBands[instrument.band]
  const plan = answerPlan(instrument)
  return {
    synthetic: true,
    seed,
    band: instrument.band,
    localAuthorities: inventedLocalAuthorities.map((authority) => {
      const { id, name, nation } = authority
      const character = authorityCharacter(seed, authority, band, plan)
      const waves = Array.from({ length: wavesEach }, (_, wave) => ({
        responses: waveResponses(seed, band, authority, wave, plan, character),
      }))
      return { id, name, nation, eligible: eligibleOf(authority, band), waves }
    }),
  }
}

function waveResponses(
  seed: number,
  band: SyntheticBand,
  authority: InventedLocalAuthority,
  wave: number,
  plan: AnswerPlan,
  character: AuthorityCharacter,
): readonly SyntheticResponse[] {
  const responses: SyntheticResponse[] = []
  walkEligible(seed, band, authority, wave, plan, character, ({ response }) => {
    if (response) responses.push(response)
  })
  return responses
}
