import type { Indicator } from '../model/indicator.ts'

export const carersNoticeFeelings: Indicator = {
  id: 'carers-notice-feelings',
  domain: 'recovery',
  label: 'live with adults who can tell, always or most of the time, when something is getting them down',
  shortLabel: 'Carers notice feelings',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'carers-notice-feelings',
      positive: ['always', 'most-of-the-time'],
      negative: ['hardly-ever', 'never'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'carers-notice-feelings',
      positive: ['always', 'most-of-the-time'],
      negative: ['never'],
      label: 'live with adults who can tell, always or most of the time, when they feel sad',
    },
    {
      instrument: 'ages-4-7',
      versions: [1],
      item: 'carers-notice-feelings',
      positive: ['yes'],
      negative: ['no'],
      label: 'live with grown-ups who see when they are sad',
    },
  ],
}
