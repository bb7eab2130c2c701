import type { Indicator } from '../model/indicator.ts'

/** Of those who worry at least sometimes. Not wanting help is neither good nor bad news. */
export const getsHelpWithWorries: Indicator = {
  id: 'gets-help-with-worries',
  domain: 'recovery',
  label: 'get enough help with their worries',
  shortLabel: 'Gets help with worries',
  higherIsBetter: true,
  headline: true,
  measures: [
    {
      instrument: 'ages-11-17',
      versions: [1],
      item: 'help-with-worries',
      positive: ['enough'],
      negative: ['want-more', 'none-but-want'],
    },
    {
      instrument: 'ages-8-10',
      versions: [1],
      item: 'help-with-worries',
      positive: ['enough'],
      negative: ['want-more', 'none-but-want'],
    },
    {
      instrument: 'care-leavers-16-25',
      versions: [1],
      item: 'help-with-stress',
      positive: ['enough'],
      negative: ['want-more', 'none-but-want'],
      label: 'get enough help with their stress',
    },
  ],
}
