import { answers11To17 } from './answers-11-17.ts'
import type { SyntheticBand } from './synthetic-band.ts'
import {
  disability,
  ethnicGroup,
  gender,
  placementEffects,
  readinessByPlacement,
  timeInCare,
  usualModes,
  youngerPlacements,
} from './who-they-are.ts'

export const ages11To17: SyntheticBand = {
  size: 1,
  traits: [
    {
      item: 'age',
      shares: [
        ['11-12', 0.2],
        ['13-14', 0.28],
        ['15-17', 0.52],
      ],
    },
    gender,
    ethnicGroup,
    {
      item: 'placement',
      shares: ({ age }) =>
        age === '15-17'
          ? [
              ['foster-family', 0.44],
              ['family-or-friends', 0.16],
              ['childrens-home', 0.15],
              ['supported-living', 0.15],
              ['parents', 0.06],
              ['somewhere-else', 0.04],
            ]
          : youngerPlacements,
    },
    disability(0.25),
    timeInCare,
    {
      item: 'homes-in-care',
      shares: [
        ['1', 0.3],
        ['2-or-3', 0.4],
        ['4-to-10', 0.25],
        ['11-or-more', 0.05],
      ],
    },
  ],
  /** Directions from section 3.2, sizes set by the targets. */
  effects: {
    placement: placementEffects,
    gender: { boy: 0.25, girl: -0.34, 'another-way': -0.7 },
    age: { '11-12': 0.2, '13-14': 0, '15-17': -0.1 },
    disability: { yes: -0.3, no: 0.08 },
    'time-in-care': {
      'under-1-year': -0.2,
      '1-to-2-years': 0,
      '3-to-5-years': 0.05,
      '6-years-or-more': 0.05,
    },
    'homes-in-care': { '1': 0.12, '2-or-3': 0, '4-to-10': -0.12, '11-or-more': -0.3 },
  },
  spread: 1.06,
  readiness: { ...readinessByPlacement, '11-12': 1.12, '13-14': 1.05, '15-17': 0.9 },
  averageReadiness: 0.943,
  betweenAuthorities: 0.09,
  seesNeitherParent: 0.19,
  answers: answers11To17,
  mentions: {},
  modes: usualModes,
  helperRoles: [
    ['nobody', 0.55],
    ['teacher-or-school-staff', 0.16],
    ['independent-visitor-or-advocate', 0.07],
    ['reviewing-officer', 0.08],
    ['youth-or-participation-worker', 0.08],
    ['family-or-friend', 0.04],
    ['someone-else', 0.02],
  ],
  stream: [],
}
