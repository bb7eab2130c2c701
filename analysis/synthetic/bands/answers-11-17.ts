import type { AnswerModel } from './answer-model.ts'
import { extent, frequency, no, problemFrequency, scale, yes } from './shares.ts'

/** On the hidden scale. Who has had eleven homes or more is content with their contact in 39 of 100 cases, with one in 60. */
const contentByHomes = { '4-to-10': -0.1, '11-or-more': -0.4 }

/**
 * Items of the instrument for ages 11 to 17, by item id. Which shares are calibrated to a published figure stands in
 * `../targets.ts`; the others are plausible and no more.
 */
export const answers11To17: Readonly<Record<string, AnswerModel>> = {
  settled: {
    shares: [
      ['very', 0.48],
      ['fairly', 0.33],
      ['not-very', 0.12],
      ['not-at-all', 0.07],
    ],
    loading: 0.62,
  },
  'likes-bedroom': { shares: yes(0.92), loading: 0.4 },
  'feels-safe': { shares: frequency(0.74, 0.16, 0.06, 0.025, 0.015), loading: 0.6 },
  'trusts-carers': { shares: extent(0.56, 0.27, 0.12, 0.05), loading: 0.65 },
  'carers-notice-feelings': { shares: frequency(0.42, 0.29, 0.17, 0.08, 0.04), loading: 0.6 },
  'talks-with-carers': {
    shares: [
      ['most-days', 0.36],
      ['most-weeks', 0.22],
      ['now-and-then', 0.22],
      ['hardly-ever', 0.11],
      ['never', 0.09],
    ],
    loading: 0.5,
  },
  'trusted-by-carers': { shares: frequency(0.44, 0.29, 0.16, 0.07, 0.04), loading: 0.5 },
  'second-chances': { shares: frequency(0.47, 0.26, 0.17, 0.06, 0.04), loading: 0.5 },
  'life-skills': {
    shares: [
      ['a-lot', 0.46],
      ['quite-a-bit', 0.3],
      ['a-little', 0.18],
      ['nothing-yet', 0.06],
    ],
    loading: 0.35,
  },
  'online-at-home': { shares: yes(0.92), loading: 0.25 },
  'has-pet': { shares: yes(0.6), loading: 0.12 },
  'good-friend': { shares: yes(0.93), loading: 0.4 },
  'same-as-friends': { shares: frequency(0.3, 0.32, 0.22, 0.1, 0.065), loading: 0.5 },
  'has-fun': { shares: frequency(0.41, 0.34, 0.18, 0.05, 0.02), loading: 0.55 },
  'trusted-adult': { shares: yes(0.89), loading: 0.45, betweenAuthorities: 0.42 },
  'in-education': { shares: yes(0.92), loading: 0.2 },
  'happy-with-school': {
    shares: scale(0.16, 0.13, 0.19, 0.15, 0.1, 0.1, 0.06, 0.04, 0.03, 0.015, 0.025),
    loading: 0.5,
  },
  'dreads-bullying': { shares: problemFrequency(0.58, 0.18, 0.16, 0.05, 0.03), loading: 0.45 },
  'carers-interested-in-school': {
    shares: [
      ['very', 0.69],
      ['fairly', 0.25],
      ['a-little', 0.04],
      ['not-at-all', 0.02],
    ],
    loading: 0.45,
  },
  'knows-social-worker': { shares: yes(0.9), loading: 0.15, betweenAuthorities: 0.1 },
  'trusts-social-worker': { shares: extent(0.35, 0.35, 0.22, 0.08), loading: 0.4 },
  'reaches-social-worker': { shares: frequency(0.36, 0.27, 0.22, 0.1, 0.05), loading: 0.35 },
  'knows-can-talk-alone': { shares: yes(0.86), loading: 0.2 },
  'social-workers-in-year': {
    shares: [
      ['1', 0.42],
      ['2', 0.29],
      ['0', 0.04],
      ['3', 0.25],
    ],
    loading: 0.2,
    betweenAuthorities: 0.12,
  },
  'included-in-decisions': {
    shares: [
      ['a-lot', 0.34],
      ['some', 0.32],
      ['a-little', 0.2],
      ['none', 0.143],
    ],
    loading: 0.3,
  },
  'care-explained': {
    shares: [
      ['fully', 0.67],
      ['partly', 0.24],
      ['not-at-all', 0.09],
    ],
    loading: 0.3,
  },
  'wants-to-know-more': { shares: yes(0.62), loading: 0 },
  'time-with-mother': {
    shares: [
      ['about-right', 0.524],
      ['none', 0.136],
      ['too-much', 0.031],
      ['too-little', 0.309],
    ],
    loading: 0.25,
    homes: contentByHomes,
    withoutParents: 'none',
  },
  'time-with-father': {
    shares: [
      ['about-right', 0.436],
      ['none', 0.321],
      ['too-much', 0.031],
      ['too-little', 0.212],
    ],
    loading: 0.2,
    homes: contentByHomes,
    withoutParents: 'none',
  },
  'time-with-brothers-and-sisters': {
    shares: [
      ['about-right', 0.5],
      ['none', 0.165],
      ['too-much', 0.025],
      ['too-little', 0.31],
    ],
    loading: 0.25,
  },
  'made-to-stand-out': { shares: no(0.875), loading: 0.3 },
  worries: { shares: problemFrequency(0.19, 0.24, 0.31, 0.16, 0.1), loading: 0.6, girls: -0.1 },
  'help-with-worries': {
    shares: [
      ['enough', 0.5],
      ['do-not-want', 0.15],
      ['want-more', 0.22],
      ['none-but-want', 0.13],
    ],
    loading: 0.4,
  },
  'happy-with-looks': {
    shares: scale(0.22, 0.12, 0.17, 0.13, 0.09, 0.09, 0.06, 0.045, 0.03, 0.02, 0.025),
    loading: 0.62,
    girls: -0.02,
  },
  'happy-yesterday': {
    shares: scale(0.28, 0.14, 0.15, 0.1, 0.08, 0.08, 0.055, 0.045, 0.03, 0.015, 0.025),
    loading: 0.74,
  },
  'life-satisfaction': {
    shares: scale(0.28, 0.14, 0.16, 0.1, 0.075, 0.085, 0.05, 0.04, 0.03, 0.015, 0.025),
    loading: 0.84,
  },
  worthwhile: {
    shares: scale(0.29, 0.14, 0.16, 0.1, 0.075, 0.085, 0.045, 0.04, 0.03, 0.015, 0.02),
    loading: 0.8,
  },
  hopeful: {
    shares: scale(0.32, 0.14, 0.14, 0.1, 0.065, 0.085, 0.05, 0.04, 0.025, 0.01, 0.025),
    loading: 0.76,
  },
  'life-getting-better': {
    shares: [
      ['a-lot-better', 0.52],
      ['a-bit-better', 0.31],
      ['the-same', 0.1],
      ['a-bit-worse', 0.05],
      ['a-lot-worse', 0.02],
    ],
    loading: 0.55,
  },
}
