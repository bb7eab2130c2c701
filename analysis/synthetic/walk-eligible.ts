import type { AnswerPlan } from './answer-plan.ts'
import type { AuthorityCharacter } from './authority-character.ts'
import type { SyntheticBand } from './bands/synthetic-band.ts'
import { eligibleOf, type InventedLocalAuthority } from './invented-local-authorities.ts'
import { randomSource } from './random-source.ts'
import { chanceOfAnswering, drawPerson, type SyntheticPerson } from './synthetic-person.ts'
import { type SyntheticResponse, syntheticResponse } from './synthetic-response.ts'

/** Somebody who could answer, how likely they were to, and what they sent; null when they did not. */
export type EligiblePerson = {
  readonly person: SyntheticPerson
  readonly chance: number
  readonly response: SyntheticResponse | null
}

/** Everybody eligible in one wave of an authority, in the order they are drawn: one stream for people, chance and answers. */
export function walkEligible(
  seed: number,
  band: SyntheticBand,
  authority: InventedLocalAuthority,
  wave: number,
  plan: AnswerPlan,
  { wellbeing, effects }: AuthorityCharacter,
  onPerson: (eligible: EligiblePerson) => void,
): void {
  const random = randomSource(seed, authority.id, 'wave', wave, ...band.stream)
  for (let place = 0; place < eligibleOf(authority, band); place += 1) {
    const person = drawPerson(random, band, wellbeing)
    const chance = chanceOfAnswering(person, band, authority.responseRate)
    const answers = random() < chance
    onPerson({
      person,
      chance,
      response: answers ? syntheticResponse(random, band, plan, person, effects) : null,
    })
  }
}
