import type { Instrument } from '../../surveys/model/instrument.ts'
import type { Nation } from '../../surveys/model/nation.ts'
import { type AnswerPlan, type AuthorityEffects, answerPlan, betweenAuthorities } from './answer-plan.ts'
import {
  type InventedLocalAuthority,
  inventedLocalAuthorities,
  plantedDifferences,
} from './invented-local-authorities.ts'
import { randomSource } from './random-source.ts'
import { chanceOfAnswering, drawPerson, normalDraw } from './synthetic-person.ts'
import { type SyntheticResponse, syntheticResponse } from './synthetic-response.ts'

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
  readonly localAuthorities: readonly SyntheticLocalAuthority[]
}

const wavesEach = 2

/**
 * Thirty-six invented authorities and two waves of made-up answers, about 5,000 a wave: the same for the same seed.
 *
 * Everyone eligible is drawn first; who answers depends on the authority, placement and age, so those who answer
 * are not a picture of all, as in life. One hidden wellbeing ties the items together; authorities differ a little in
 * all of them, much in one (`targets.ts`), and a few stand apart on purpose (`plantedDifferences`). Waves are fresh draws of people from authorities that stay as they are.
 */
export function syntheticNation(seed: number, instrument: Instrument): SyntheticNation {
  const plan = answerPlan(instrument)
  return {
    synthetic: true,
    seed,
    localAuthorities: inventedLocalAuthorities.map((authority) => {
      const { id, name, nation, eligible } = authority
      const character = authorityCharacter(seed, authority, plan)
      const waves = Array.from({ length: wavesEach }, (_, wave) => ({
        responses: waveResponses(seed, authority, wave, plan, character),
      }))
      return { id, name, nation, eligible, waves }
    }),
  }
}

type Character = { readonly wellbeing: number; readonly effects: AuthorityEffects }

/** Between-authority spread of overall wellbeing: with the items' own it gives an intra-class correlation near 0.01. */
const wellbeingBetweenAuthorities = 0.09

function authorityCharacter(seed: number, authority: InventedLocalAuthority, plan: AnswerPlan): Character {
  const random = randomSource(seed, authority.id, 'character')
  const planted = plantedDifferences[authority.id] ?? {}
  return {
    wellbeing: wellbeingBetweenAuthorities * normalDraw(random),
    effects: new Map(
      plan.items.map((item) => [
        item.id,
        betweenAuthorities(item) * normalDraw(random) + (planted[item.id] ?? 0),
      ]),
    ),
  }
}

function waveResponses(
  seed: number,
  authority: InventedLocalAuthority,
  wave: number,
  plan: AnswerPlan,
  { wellbeing, effects }: Character,
): readonly SyntheticResponse[] {
  const random = randomSource(seed, authority.id, 'wave', wave)
  const responses: SyntheticResponse[] = []
  for (let place = 0; place < authority.eligible; place += 1) {
    const person = drawPerson(random, wellbeing)
    if (random() < chanceOfAnswering(person, authority.responseRate)) {
      responses.push(syntheticResponse(random, plan, person, effects))
    }
  }
  return responses
}
