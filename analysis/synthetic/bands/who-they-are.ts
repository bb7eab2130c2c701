import type { HelperRole, Mode } from '../../../surveys/model/submission.ts'
import type { Shares, Trait } from './synthetic-band.ts'

/*
 * Margins of domain research section 5.2. Sex, ethnicity and the share in family placements are read figures for all
 * ages; the rest of the placements, age within a band, disability and time in care are plausible, not calibrated.
 */
export const gender: Trait = {
  item: 'gender',
  shares: [
    ['boy', 0.56],
    ['girl', 0.42],
    ['another-way', 0.02],
  ],
}
export const ethnicGroup: Trait = {
  item: 'ethnic-group',
  shares: [
    ['white', 0.72],
    ['mixed', 0.11],
    ['black', 0.08],
    ['asian', 0.05],
    ['another', 0.04],
  ],
}
export const youngerPlacements: Shares = [
  ['foster-family', 0.55],
  ['family-or-friends', 0.2],
  ['childrens-home', 0.13],
  ['parents', 0.08],
  ['somewhere-else', 0.04],
]
export const timeInCare: Trait = {
  item: 'time-in-care',
  shares: [
    ['under-1-year', 0.16],
    ['1-to-2-years', 0.24],
    ['3-to-5-years', 0.28],
    ['6-years-or-more', 0.32],
  ],
}
export const disability = (share: number): Trait => ({
  item: 'disability',
  shares: [
    ['yes', share],
    ['no', 1 - share],
  ],
})

/** How readily each placement answers: residential is reached about a third as often as its share (5.4). */
export const readinessByPlacement = {
  'foster-family': 1.2,
  'family-or-friends': 1.15,
  'childrens-home': 0.3,
  'supported-living': 0.55,
  parents: 0.6,
  'somewhere-else': 0.7,
} as const

export const placementEffects = {
  'foster-family': 0.05,
  'family-or-friends': 0.2,
  'childrens-home': -0.6,
  'supported-living': -0.55,
  parents: -0.1,
  'somewhere-else': -0.45,
} as const

export const usualModes: Shares<Mode> = [
  ['screen', 0.86],
  ['paper', 0.1],
  ['plain-page', 0.04],
]

/** The youngest never answer alone. */
export const helpedRoles: Shares<HelperRole> = [
  ['teacher-or-school-staff', 0.46],
  ['independent-visitor-or-advocate', 0.14],
  ['reviewing-officer', 0.16],
  ['youth-or-participation-worker', 0.14],
  ['family-or-friend', 0.06],
  ['someone-else', 0.04],
]
