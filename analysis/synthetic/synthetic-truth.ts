import type { Answers } from '../../surveys/model/answer.ts'
import type { Instrument } from '../../surveys/model/instrument.ts'
import { answerPlan } from './answer-plan.ts'
import { authorityCharacter } from './authority-character.ts'
import { syntheticBands } from './bands/index.ts'
import { inventedLocalAuthorities, plantedDifferences } from './invented-local-authorities.ts'
import { randomSource } from './random-source.ts'
import { wavesEach } from './synthetic-nation.ts'
import { walkEligible } from './walk-eligible.ts'

/** Someone eligible: what no survey sees of those who do not answer. */
export type TruePerson = {
  readonly traits: Readonly<Record<string, string>>
  /** Standard deviations of overall wellbeing from the mean of those in care. */
  readonly wellbeing: number
  /** The true chance that this person answers: what weights try to undo. */
  readonly chance: number
  readonly answered: boolean
  /** What they said, or would have said. */
  readonly answers: Answers
}

export type TrueAuthority = {
  readonly id: string
  /** What the authority adds to overall wellbeing, in standard deviations. */
  readonly wellbeing: number
  /** What it adds to each item's hidden scale, by item, planted differences included. */
  readonly effects: ReadonlyMap<string, number>
  /** The part of it that was put in on purpose. */
  readonly planted: Readonly<Record<string, number>>
  /** Everybody eligible, by wave. */
  readonly waves: readonly (readonly TruePerson[])[]
}

/**
 * The truth behind `syntheticNation(seed, instrument)`: every person eligible, whether or not they answered, with their
 * chance of answering and their answers, and what each authority is truly like. Those who answered have the very answers
 * of the nation. With it a test can ask whether flags find what was planted and nothing else, whether weights bring
 * estimates nearer to everybody, and whether suppression hides whom it should.
 */
export function syntheticTruth(seed: number, instrument: Instrument): readonly TrueAuthority[] {
  const band = syntheticBands[instrument.band]
  const plan = answerPlan(instrument)
  return inventedLocalAuthorities.map((authority) => {
    const character = authorityCharacter(seed, authority, band, plan)
    const waves = Array.from({ length: wavesEach }, (_, wave) => {
      // A stream of their own: what the silent would have said must not change what the others did say.
      const silent = randomSource(seed, authority.id, 'silent', wave, ...band.stream)
      const people: TruePerson[] = []
      walkEligible(seed, band, authority, wave, plan, character, ({ person, chance, response }) => {
        people.push({
          traits: person.traits,
          wellbeing: person.wellbeing,
          chance,
          answered: response !== null,
          answers: response?.answers ?? plan.answers(silent, person, character.effects),
        })
      })
      return people
    })
    return {
      id: authority.id,
      wellbeing: character.wellbeing,
      effects: character.effects,
      planted: plantedDifferences[authority.id] ?? {},
      waves,
    }
  })
}
