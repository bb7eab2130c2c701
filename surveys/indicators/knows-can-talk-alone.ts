import type { Indicator } from '../model/indicator.ts'

export const knowsCanTalkAlone: Indicator = {
  id: 'knows-can-talk-alone',
  domain: 'rights',
  label: 'know they can ask to see their social worker on their own',
  shortLabel: 'Knows they can talk alone',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'knows-can-talk-alone',
      positive: ['yes'],
      negative: ['no'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'knows-can-talk-alone',
      positive: ['yes'],
      negative: ['no'],
    },
  ],
}
