import type { Instrument } from '../../surveys/model/instrument.ts'
import { answerPlan } from './answer-plan.ts'
import { syntheticBands } from './bands/index.ts'
import { randomSource } from './random-source.ts'
import { drawPerson } from './synthetic-person.ts'
import { type SyntheticResponse, syntheticResponse } from './synthetic-response.ts'

/** How a made-up group differs from the nation's mean, in standard deviations of overall wellbeing. */
export const syntheticProfiles = { typical: 0, thriving: 0.45, struggling: -0.45 } as const
export type SyntheticProfile = keyof typeof syntheticProfiles

/** So many made-up responses to fill one wave, all from people who answered. The same for the same seed. */
export function syntheticResponses(
  seed: number,
  instrument: Instrument,
  { count, profile }: { readonly count: number; readonly profile: SyntheticProfile },
): readonly SyntheticResponse[] {
  const band = syntheticBands[instrument.band]
  const plan = answerPlan(instrument)
  const random = randomSource(seed, instrument.id, instrument.version, profile)
  return Array.from({ length: count }, () =>
    syntheticResponse(random, band, plan, drawPerson(random, band, syntheticProfiles[profile]), new Map()),
  )
}
