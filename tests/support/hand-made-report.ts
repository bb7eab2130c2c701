import type {
  PublishedComparison,
  PublishedParticipation,
  PublishedRow,
  PublishedTable,
} from '../../analysis/published/published-table.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'

/**
 * A report small enough to check by eye, with every kind of row: shown, hidden, not available, without an
 * interval, without a base. Only tests may make a published table without `protect`.
 */
const published = (table: Omit<PublishedTable, symbol>): PublishedTable => table as unknown as PublishedTable

export const participation = (figures: Omit<PublishedParticipation, symbol>): PublishedParticipation =>
  figures as unknown as PublishedParticipation

const nothing = { base: null, percentage: null, lower: null, upper: null, comparison: null }

const shown = (
  group: PublishedRow['group'],
  label: string,
  [percentage, lower, upper]: readonly [number, number | null, number | null],
  base: number | null,
  comparison: PublishedComparison | null = null,
): PublishedRow => ({
  group,
  key: group === 'own' ? 'own' : label.toLowerCase().replaceAll(/\W+/g, '-'),
  label,
  status: 'shown',
  base,
  percentage,
  lower,
  upper,
  comparison,
})

export const hiddenRow: PublishedRow = {
  group: 'category',
  key: 'residential',
  label: 'Children’s home',
  status: 'hidden',
  ...nothing,
}

export const safetyTable = published({
  id: 'feels-safe--benchmark',
  indicator: 'feels-safe',
  title: 'Young people who always feel safe where they live',
  question: 'Do you feel safe where you live now?',
  counted: '“Always”',
  threshold: 10,
  synthetic: true,
  rows: [
    shown('own', 'Ashmere', [78, 67, 86], 73),
    shown('other-local-authorities', 'Other local authorities', [76, 74, 77], 4812, {
      verdict: 'similar',
      difference: 2,
      lower: -8,
      upper: 10,
      smallestDetectable: 14,
    }),
    shown('general-population', 'Young people aged 10 to 17 in Great Britain, 2024', [91, null, null], null),
  ],
})

export const settledTable = published({
  id: 'feels-settled--benchmark',
  indicator: 'feels-settled',
  title: 'Young people who always or mostly feel settled where they live',
  question: 'Do you feel settled where you live now?',
  counted: '“Always” or “most of the time”',
  threshold: 10,
  synthetic: true,
  rows: [
    shown('own', 'Ashmere', [61, 50, 71], 74),
    shown('other-local-authorities', 'Other local authorities', [81, 80, 82], 4790, {
      verdict: 'lower',
      difference: -20,
      lower: -31,
      upper: -10,
      smallestDetectable: 13,
    }),
    {
      group: 'general-population',
      key: 'general-population',
      label: 'Young people in general',
      status: 'not-available',
      ...nothing,
    },
  ],
})

export const settledByPlacement = published({
  id: 'feels-settled--placement',
  indicator: 'feels-settled',
  title: 'Young people who always or mostly feel settled, by where they live',
  question: 'Do you feel settled where you live now?',
  counted: '“Always” or “most of the time”',
  threshold: 10,
  synthetic: true,
  rows: [
    shown('own', 'Everyone', [61, 50, 71], 74),
    shown('category', 'Foster home', [68, 53, 80], 41),
    shown('category', 'With family or friends', [63, 41, 81], 19),
    hiddenRow,
    { ...hiddenRow, key: 'elsewhere', label: 'Somewhere else' },
  ],
})

const answered = participation({
  status: 'shown',
  responses: 76,
  eligible: 208,
  responseRate: 37,
  synthetic: true,
})

export const handMadeReport: ReportModel = {
  format: 'heard-report',
  formatVersion: 1,
  synthetic: true,
  language: 'en',
  title: 'What young people in Ashmere told us',
  localAuthority: { id: 'ashmere', name: 'Ashmere', nation: 'wales', gssCode: 'W06000099' },
  wave: { id: 'ashmere-2026', name: 'Spring 2026', opensOn: '2026-03-02', closesOn: '2026-04-24' },
  instrument: {
    id: 'ages-11-17',
    version: 1,
    band: '11-17',
    title: 'Your life in care',
    fingerprint: '5f0c2a91d4b7',
  },
  benchmarkSet: { id: 'national-2026', name: 'National set 2026', localAuthorities: 36 },
  participation: answered,
  sections: [
    {
      id: 'in-a-minute',
      domain: null,
      heading: 'Most young people feel safe where they live; fewer than elsewhere feel settled',
      blocks: [
        { kind: 'participation', participation: answered },
        { kind: 'paragraph', text: '76 young people answered, a little over a third of those who could.' },
        {
          kind: 'list',
          items: [
            'Nearly 8 in 10 always feel safe where they live, much like young people in care elsewhere.',
            'About 6 in 10 feel settled, and that is lower than elsewhere: 61% against 81%. This is very unlikely to be luck.',
          ],
        },
        {
          kind: 'note',
          text: 'With 76 answers a difference has to be about 14 points before we can be sure it is one.',
        },
      ],
    },
    {
      id: 'recovery',
      domain: 'recovery',
      heading: 'Where young people live: safe, but not yet settled',
      blocks: [
        {
          kind: 'benchmark',
          finding: 'Nearly 8 in 10 always feel safe where they live',
          sureness:
            'About as many as elsewhere. The true share is likely to lie between 67% and 86%, and a gap of more than 10 points either way is unlikely.',
          table: safetyTable,
        },
        {
          kind: 'benchmark',
          finding: 'About 6 in 10 feel settled, fewer than elsewhere',
          sureness:
            'Chance alone is an unlikely explanation: the gap is 20 points, and it stays after allowing for how much authorities differ and for how many questions we looked at.',
          table: settledTable,
        },
        {
          kind: 'breakdown',
          finding: 'Young people in foster homes feel settled about as often as those with family or friends',
          sureness:
            'Groups are small, so their intervals are wide and overlap. We cannot tell the groups apart.',
          table: settledByPlacement,
        },
      ],
    },
    {
      id: 'method',
      domain: null,
      heading: 'How these figures were made',
      blocks: [
        {
          kind: 'paragraph',
          text: 'A percentage is of the young people who answered that question. Skipped questions and “not sure” are left out.',
        },
      ],
    },
  ],
}
