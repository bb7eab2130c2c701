import { normalQuantile } from '../statistics/normal-quantile.ts'
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

/*
 * Margins: domain research section 5.2. Sex, ethnicity and the share in family placements are read figures for all
 * ages; the rest of the placements, age within the band, disability and time in care are plausible, not calibrated.
 */
const genders = [
  ['boy', 0.56],
  ['girl', 0.42],
  ['another-way', 0.02],
] as const
const ages = [
  ['11-12', 0.2],
  ['13-14', 0.28],
  ['15-17', 0.52],
] as const
const ethnicGroups = [
  ['white', 0.72],
  ['mixed', 0.11],
  ['black', 0.08],
  ['asian', 0.05],
  ['another', 0.04],
] as const
const placementsUnder15 = [
  ['foster-family', 0.55],
  ['family-or-friends', 0.2],
  ['childrens-home', 0.13],
  ['parents', 0.08],
  ['somewhere-else', 0.04],
] as const
const placementsFrom15 = [
  ['foster-family', 0.44],
  ['family-or-friends', 0.16],
  ['childrens-home', 0.15],
  ['supported-living', 0.15],
  ['parents', 0.06],
  ['somewhere-else', 0.04],
] as const
const timesInCare = [
  ['under-1-year', 0.16],
  ['1-to-2-years', 0.24],
  ['3-to-5-years', 0.28],
  ['6-years-or-more', 0.32],
] as const
const homesInCare = [
  ['1', 0.3],
  ['2-or-3', 0.4],
  ['4-to-10', 0.25],
  ['11-or-more', 0.05],
] as const

/** What goes with wellbeing, in standard deviations: directions from section 3.2, sizes set by the targets. */
const effects: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  placement: {
    'foster-family': 0.05,
    'family-or-friends': 0.2,
    'childrens-home': -0.6,
    'supported-living': -0.55,
    parents: -0.1,
    'somewhere-else': -0.45,
  },
  gender: { boy: 0.25, girl: -0.34, 'another-way': -0.7 },
  age: { '11-12': 0.2, '13-14': 0, '15-17': -0.1 },
  disability: { yes: -0.3, no: 0.08 },
  'time-in-care': { 'under-1-year': -0.2, '1-to-2-years': 0, '3-to-5-years': 0.05, '6-years-or-more': 0.05 },
  'homes-in-care': { '1': 0.12, '2-or-3': 0, '4-to-10': -0.12, '11-or-more': -0.3 },
}

/** How readily each placement and age answers: residential is reached about a third as often as its share (5.4). */
const readiness: Readonly<Record<string, number>> = {
  'foster-family': 1.2,
  'family-or-friends': 1.15,
  'childrens-home': 0.3,
  'supported-living': 0.55,
  parents: 0.6,
  'somewhere-else': 0.7,
  '11-12': 1.12,
  '13-14': 1.05,
  '15-17': 0.9,
}

/** The mean of both together over everyone eligible, so that an authority's rate is what it gets. */
const averageReadiness = 0.943

export function drawPerson(random: RandomSource, shift: number): SyntheticPerson {
  const age = pick(random, ages)
  const traits: Record<string, string> = {
    age,
    gender: pick(random, genders),
    'ethnic-group': pick(random, ethnicGroups),
    placement: age === '15-17' ? pick(random, placementsFrom15) : pick(random, placementsUnder15),
    disability: random() < 0.25 ? 'yes' : 'no',
    'time-in-care': pick(random, timesInCare),
    'homes-in-care': pick(random, homesInCare),
  }
  const expected = Object.entries(traits).reduce((sum, [item, code]) => sum + (effects[item]?.[code] ?? 0), 0)
  return {
    traits,
    wellbeing: (normalDraw(random) + expected + shift) / 1.06,
    seesNeitherParent: random() < 0.19,
  }
}

/** The chance that this person answers, where `rate` of all do. */
export function chanceOfAnswering({ traits }: SyntheticPerson, rate: number): number {
  const willing = (readiness[traits['placement'] ?? ''] ?? 1) * (readiness[traits['age'] ?? ''] ?? 1)
  return (rate * willing) / averageReadiness
}

export function normalDraw(random: RandomSource): number {
  return normalQuantile((random() * 4294967295 + 0.5) / 4294967296)
}
