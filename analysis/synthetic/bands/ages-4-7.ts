import { steps, yes } from './shares.ts'
import type { SyntheticBand } from './synthetic-band.ts'
import {
  disability,
  ethnicGroup,
  gender,
  helpedRoles,
  placementEffects,
  readinessByPlacement,
  usualModes,
  youngerPlacements,
} from './who-they-are.ts'

/** What is calibrated stands in `../targets.ts`; the rest is plausible and no more. */
export const ages4To7: SyntheticBand = {
  size: 0.3,
  traits: [
    {
      item: 'age',
      shares: [
        ['4-5', 0.42],
        ['6-7', 0.58],
      ],
    },
    gender,
    ethnicGroup,
    { item: 'placement', shares: youngerPlacements },
    disability(0.18),
  ],
  effects: {
    placement: placementEffects,
    gender: { boy: -0.05, girl: 0.07, 'another-way': 0 },
    disability: { yes: -0.2, no: 0.04 },
  },
  spread: 1.03,
  readiness: readinessByPlacement,
  averageReadiness: 1.005,
  betweenAuthorities: 0.09,
  seesNeitherParent: 0.1,
  answers: {
    'has-pet': { shares: yes(0.62), loading: 0.1 },
    'likes-bedroom': { shares: yes(0.93), loading: 0.35 },
    settled: { shares: steps('happy in-between sad', 0.8, 0.14, 0.06), loading: 0.6 },
    'feels-safe': { shares: yes(0.93), loading: 0.55 },
    'trusts-carers': { shares: yes(0.95), loading: 0.6 },
    'carers-notice-feelings': { shares: yes(0.88), loading: 0.5 },
    'knows-social-worker': { shares: yes(0.795), loading: 0.1, betweenAuthorities: 0.1 },
    'trusts-social-worker': { shares: yes(0.93), loading: 0.3 },
    'care-explained': { shares: yes(0.525), loading: 0.15 },
    'happy-today': { shares: steps('happy in-between sad', 0.72, 0.22, 0.06), loading: 0.75 },
    'happy-with-school': { shares: steps('happy in-between sad', 0.74, 0.19, 0.07), loading: 0.5 },
    'good-friend': { shares: yes(0.94), loading: 0.4 },
    'has-fun': { shares: yes(0.93), loading: 0.5 },
  },
  mentions: {},
  modes: usualModes,
  helperRoles: helpedRoles,
  stream: ['ages-4-7'],
}
