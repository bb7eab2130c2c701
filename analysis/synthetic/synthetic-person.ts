import { normalQuantile } from '../statistics/normal-quantile.ts'
import type { SyntheticBand } from './bands/synthetic-band.ts'
import { pick, type RandomSource } from './random-source.ts'

/** Someone made up, with what the model needs to answer for them. */
export type SyntheticPerson = {
  /** Answers to questions about who they are, by item id. */
  readonly traits: Readonly<Record<string, string>>
  /** Overall wellbeing in standard deviations from the mean of those in care. */
  readonly wellbeing: number
  /** Sees neither parent: one fact behind two items. */
  readonly seesNeitherParent: boolean
}

/** Someone of the band, from a population that is `shift` standard deviations from the nation's mean. */
export function drawPerson(random: RandomSource, band: SyntheticBand, shift: number): SyntheticPerson {
  const traits: Record<string, string> = {}
  for (const { item, shares } of band.traits) {
    traits[item] = pick(random, typeof shares === 'function' ? shares(traits) : shares)
  }
  const expected = Object.entries(traits).reduce(
    (sum, [item, code]) => sum + (band.effects[item]?.[code] ?? 0),
    0,
  )
  return {
    traits,
    wellbeing: (normalDraw(random) + expected + shift) / band.spread,
    seesNeitherParent: random() < band.seesNeitherParent,
  }
}

/** The chance that this person answers, where `rate` of all do. */
export function chanceOfAnswering(
  { traits }: SyntheticPerson,
  { readiness, averageReadiness }: SyntheticBand,
  rate: number,
): number {
  const willing = Object.values(traits).reduce((product, code) => product * (readiness[code] ?? 1), 1)
  return (rate * willing) / averageReadiness
}

export function normalDraw(random: RandomSource): number {
  return normalQuantile((random() * 4294967295 + 0.5) / 4294967296)
}
