import type { Indicator } from '../model/indicator.ts'

export const trustsCarers: Indicator = {
  id: 'trusts-carers',
  domain: 'relationships',
  label: 'trust the adults they live with completely or mostly',
  shortLabel: 'Trusts carers',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'trusts-carers',
      positive: ['completely', 'mostly'],
      negative: ['a-little', 'not-at-all'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'trusts-carers',
      positive: ['a-lot'],
      negative: ['not-at-all'],
      label: 'trust the adults they live with a lot',
    },
    {
      instrument: 'ages-4-7',
      versions: [1],
      item: 'trusts-carers',
      positive: ['yes'],
      negative: ['no'],
      label: 'live with grown-ups who keep their promises',
    },
  ],
}
