import { answers11To17 } from './answers-11-17.ts'
import { extent, frequency, problemFrequency, scale, steps, yes } from './shares.ts'
import type { SyntheticBand } from './synthetic-band.ts'
import { disability, ethnicGroup, usualModes } from './who-they-are.ts'

/** What is calibrated stands in `../targets.ts`; the rest is plausible and no more. */
export const careLeavers: SyntheticBand = {
  size: 0.8,
  traits: [
    {
      item: 'age',
      shares: [
        ['16-17', 0.06],
        ['18-20', 0.6],
        ['21-25', 0.34],
      ],
    },
    {
      item: 'gender',
      shares: [
        ['man', 0.58],
        ['woman', 0.4],
        ['another-way', 0.02],
      ],
    },
    ethnicGroup,
    disability(0.235),
    {
      item: 'home-type',
      shares: [
        ['own-tenancy', 0.36],
        ['supported-living', 0.27],
        ['former-carers', 0.12],
        ['family-or-friends', 0.13],
        ['student-or-work-housing', 0.05],
        ['stop-gap', 0.04],
        ['somewhere-else', 0.03],
      ],
    },
    {
      item: 'parent',
      shares: [
        ['yes', 0.15],
        ['no', 0.85],
      ],
    },
    {
      item: 'main-activity',
      shares: [
        ['learning', 0.34],
        ['work', 0.2],
        ['work-and-learning', 0.08],
        ['caring', 0.09],
        ['looking', 0.16],
        ['unable', 0.08],
        ['something-else', 0.05],
      ],
    },
  ],
  effects: {
    age: { '16-17': 0.05, '18-20': 0, '21-25': -0.02 },
    gender: { man: 0.12, woman: -0.15, 'another-way': -0.6 },
    disability: { yes: -0.5, no: 0.15 },
    'home-type': { 'former-carers': 0.25, 'stop-gap': -0.5, 'somewhere-else': -0.3 },
    'main-activity': { work: 0.15, learning: 0.1, looking: -0.2, unable: -0.3 },
  },
  spread: 1.07,
  readiness: { 'former-carers': 1.15, 'stop-gap': 0.5, 'somewhere-else': 0.6 },
  averageReadiness: 0.986,
  // Low wellbeing ran from 14 to 44 % over 21 authorities (a4): more than children in care differ.
  betweenAuthorities: 0.19,
  seesNeitherParent: 0,
  answers: {
    // Asked in the same words; answered otherwise where a figure says so.
    ...answers11To17,
    'good-friend': { shares: yes(0.85), loading: 0.45 },
    'has-fun': { shares: frequency(0.22, 0.31, 0.32, 0.1, 0.05), loading: 0.55 },
    'trusted-person': { shares: yes(0.87), loading: 0.4 },
    'someone-listens': { shares: yes(0.92), loading: 0.45 },
    'someone-encourages': { shares: yes(0.86), loading: 0.45 },
    'someone-believes': { shares: yes(0.86), loading: 0.5 },
    lonely: { shares: problemFrequency(0.15, 0.25, 0.38, 0.13, 0.09), loading: 0.6 },
    settled: {
      shares: steps('very fairly not-very not-at-all', 0.36, 0.4, 0.14, 0.1),
      loading: 0.55,
    },
    'feels-safe': { shares: frequency(0.67, 0.17, 0.1, 0.04, 0.02), loading: 0.5 },
    'feels-safe-nearby': { shares: frequency(0.4, 0.32, 0.17, 0.07, 0.04), loading: 0.4 },
    'manages-own-life': {
      shares: steps('very-well fairly-well not-very-well not-at-all', 0.3, 0.52, 0.14, 0.04),
      loading: 0.5,
    },
    'has-goals': { shares: yes(0.86), loading: 0.4 },
    money: {
      shares: steps('to-spare enough with-care runs-out goes-without', 0.12, 0.3, 0.38, 0.14, 0.06),
      loading: 0.4,
    },
    'knows-worker': { shares: yes(0.92), loading: 0.15 },
    'trusts-worker': { shares: extent(0.46, 0.32, 0.16, 0.06), loading: 0.35 },
    'reaches-worker': { shares: frequency(0.45, 0.33, 0.18, 0.03, 0.01), loading: 0.3 },
    'workers-in-year': { shares: steps('1 2 0 3', 0.5, 0.28, 0.04, 0.18), loading: 0.2 },
    'included-in-decisions': {
      shares: steps('a-lot some a-little none', 0.42, 0.32, 0.16, 0.1),
      loading: 0.3,
    },
    'knows-entitlements': { shares: steps('all some none', 0.3, 0.54, 0.16), loading: 0.2 },
    'knows-advocate': { shares: yes(0.6), loading: 0.15 },
    'treated-as-others': { shares: steps('better the-same worse', 0.08, 0.7, 0.22), loading: 0.3 },
    'care-explained': { shares: steps('fully partly not-at-all', 0.58, 0.3, 0.12), loading: 0.3 },
    'wants-to-know-more': { shares: yes(0.6), loading: 0 },
    'felt-at-ease': { shares: frequency(0.11, 0.32, 0.36, 0.15, 0.06), loading: 0.7 },
    'felt-low': { shares: problemFrequency(0.1, 0.22, 0.37, 0.21, 0.1), loading: 0.7 },
    'felt-glad': { shares: frequency(0.14, 0.34, 0.36, 0.12, 0.04), loading: 0.7 },
    'felt-tense': { shares: problemFrequency(0.08, 0.19, 0.39, 0.23, 0.11), loading: 0.6 },
    stressed: { shares: problemFrequency(0.05, 0.15, 0.38, 0.27, 0.15), loading: 0.55 },
    'help-with-stress': {
      shares: steps('enough do-not-want want-more none-but-want', 0.42, 0.17, 0.24, 0.17),
      loading: 0.4,
    },
    'happy-with-looks': {
      shares: scale(0.14, 0.08, 0.14, 0.14, 0.11, 0.12, 0.08, 0.07, 0.05, 0.03, 0.04),
      loading: 0.6,
    },
    'happy-yesterday': {
      shares: scale(0.12, 0.07, 0.12, 0.14, 0.11, 0.12, 0.1, 0.08, 0.06, 0.04, 0.04),
      loading: 0.75,
    },
    'anxious-yesterday': {
      shares: scale(0.04, 0.03, 0.06, 0.1, 0.1, 0.13, 0.08, 0.09, 0.11, 0.08, 0.18).toReversed(),
      loading: 0.55,
    },
    'life-satisfaction': {
      shares: scale(0.14, 0.09, 0.15, 0.15, 0.1, 0.11, 0.08, 0.07, 0.05, 0.025, 0.035),
      loading: 0.85,
    },
    worthwhile: {
      shares: scale(0.17, 0.1, 0.15, 0.14, 0.1, 0.11, 0.07, 0.06, 0.05, 0.02, 0.03),
      loading: 0.8,
    },
    hopeful: {
      shares: scale(0.18, 0.08, 0.12, 0.12, 0.09, 0.12, 0.09, 0.08, 0.05, 0.03, 0.04),
      loading: 0.76,
    },
  },
  mentions: {
    'emotional-support': [
      ['friends', 0.6],
      ['partner', 0.33],
      ['parents', 0.5],
      ['brothers-and-sisters', 0.34],
      ['other-family', 0.28],
      ['former-carers', 0.25],
      ['leaving-care-worker', 0.45],
      ['work-or-learning', 0.16],
      ['health-worker', 0.14],
      ['someone-else', 0.06],
    ],
  },
  modes: usualModes,
  helperRoles: [
    ['nobody', 0.74],
    ['teacher-or-school-staff', 0.03],
    ['independent-visitor-or-advocate', 0.04],
    ['reviewing-officer', 0.01],
    ['youth-or-participation-worker', 0.12],
    ['family-or-friend', 0.04],
    ['someone-else', 0.02],
  ],
  stream: ['care-leavers-16-25'],
}
