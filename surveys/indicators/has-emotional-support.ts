import type { Indicator } from '../model/indicator.ts'

/** Ticking one person is enough; how many and whom stays in the answers and enters no sum. */
export const hasEmotionalSupport: Indicator = {
  id: 'has-emotional-support',
  domain: 'relationships',
  label: 'have anybody to turn to when things get hard',
  shortLabel: 'Somebody to turn to',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'emotional-support',
      positive: [
        'friends',
        'partner',
        'parents',
        'brothers-and-sisters',
        'other-family',
        'former-carers',
        'leaving-care-worker',
        'work-or-learning',
        'health-worker',
        'someone-else',
      ],
      negative: ['nobody'],
    },
  ],
}
