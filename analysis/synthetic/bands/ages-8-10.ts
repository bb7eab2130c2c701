import { steps, yes } from './shares.ts'
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

const often = 'always most-of-the-time sometimes never'
const seldom = 'never sometimes most-of-the-time always'
const howMuch = 'a-lot a-bit not-at-all'
const howHappy = 'very-happy happy in-between unhappy very-unhappy'
const contact = 'about-right none too-much too-little'

/** What is calibrated stands in `../targets.ts`; the rest is plausible and no more. */
export const ages8To10: SyntheticBand = {
  size: 0.25,
  traits: [
    {
      item: 'age',
      shares: [
        ['8-or-under', 0.33],
        ['9', 0.33],
        ['10-or-over', 0.34],
      ],
    },
    gender,
    ethnicGroup,
    { item: 'placement', shares: youngerPlacements },
    disability(0.2),
    timeInCare,
  ],
  effects: {
    placement: placementEffects,
    gender: { boy: 0.02, girl: -0.03, 'another-way': -0.3 },
    disability: { yes: -0.25, no: 0.06 },
    'time-in-care': {
      'under-1-year': -0.2,
      '1-to-2-years': 0,
      '3-to-5-years': 0.05,
      '6-years-or-more': 0.05,
    },
  },
  spread: 1.04,
  readiness: readinessByPlacement,
  averageReadiness: 1.005,
  betweenAuthorities: 0.09,
  seesNeitherParent: 0.095,
  answers: {
    'has-pet': { shares: yes(0.62), loading: 0.12 },
    'likes-bedroom': { shares: yes(0.93), loading: 0.4 },
    settled: { shares: steps('settled in-between unsettled', 0.8, 0.14, 0.06), loading: 0.62 },
    'feels-safe': { shares: steps(often, 0.8, 0.13, 0.055, 0.015), loading: 0.6 },
    'trusts-carers': { shares: steps(howMuch, 0.8, 0.16, 0.04), loading: 0.65 },
    'carers-notice-feelings': { shares: steps(often, 0.52, 0.27, 0.16, 0.05), loading: 0.6 },
    'trusted-by-carers': { shares: steps(often, 0.5, 0.28, 0.17, 0.05), loading: 0.5 },
    'good-friend': { shares: yes(0.95), loading: 0.4 },
    'has-fun': { shares: steps(often, 0.5, 0.32, 0.16, 0.02), loading: 0.55 },
    'trusted-adult': { shares: yes(0.97), loading: 0.45, betweenAuthorities: 0.3 },
    'happy-with-school': { shares: steps(howHappy, 0.36, 0.32, 0.19, 0.08, 0.05), loading: 0.5 },
    'dreads-bullying': { shares: steps(seldom, 0.71, 0.2, 0.05, 0.04), loading: 0.45 },
    'carers-interested-in-school': { shares: steps(howMuch, 0.76, 0.18, 0.06), loading: 0.45 },
    'knows-social-worker': { shares: yes(0.9), loading: 0.15, betweenAuthorities: 0.1 },
    'trusts-social-worker': { shares: steps(howMuch, 0.55, 0.42, 0.03), loading: 0.4 },
    'knows-can-talk-alone': { shares: yes(0.75), loading: 0.2 },
    'included-in-decisions': { shares: steps('a-lot some none', 0.45, 0.37, 0.18), loading: 0.3 },
    'care-explained': { shares: steps('fully partly not-at-all', 0.58, 0.3, 0.12), loading: 0.3 },
    'time-with-mother': {
      shares: steps(contact, 0.525, 0.1, 0.028, 0.347),
      loading: 0.25,
      withoutParents: 'none',
    },
    'time-with-father': {
      shares: steps(contact, 0.43, 0.295, 0.03, 0.245),
      loading: 0.2,
      withoutParents: 'none',
    },
    'time-with-brothers-and-sisters': { shares: steps(contact, 0.62, 0.135, 0.025, 0.22), loading: 0.25 },
    worries: { shares: steps(seldom, 0.4, 0.37, 0.13, 0.1), loading: 0.55, girls: -0.05 },
    'help-with-worries': {
      shares: steps('enough do-not-want want-more none-but-want', 0.56, 0.13, 0.2, 0.11),
      loading: 0.4,
    },
    'happy-yesterday': { shares: steps(howHappy, 0.45, 0.29, 0.16, 0.06, 0.04), loading: 0.72 },
    'life-satisfaction': {
      shares: steps('very-good good in-between bad very-bad', 0.5, 0.28, 0.14, 0.05, 0.03),
      loading: 0.82,
    },
    'life-getting-better': { shares: steps('better the-same worse', 0.83, 0.12, 0.05), loading: 0.55 },
  },
  mentions: {},
  modes: usualModes,
  helperRoles: [
    ['nobody', 0.2],
    ['teacher-or-school-staff', 0.38],
    ['independent-visitor-or-advocate', 0.1],
    ['reviewing-officer', 0.13],
    ['youth-or-participation-worker', 0.11],
    ['family-or-friend', 0.05],
    ['someone-else', 0.03],
  ],
  stream: ['ages-8-10'],
}
