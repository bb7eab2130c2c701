import type {
  PublishedParticipation,
  PublishedRow,
  PublishedTable,
  RowGroup,
} from '../../../analysis/published/published-table.ts'
import { fill } from '../fill.ts'
import { formatCount } from '../report/format-figures.ts'
import type { ReportWords } from '../report/report-words.ts'

export type ChartText = { readonly title: string; readonly description: string }

export function describeRow(row: PublishedRow, words: ReportWords): string {
  if (row.status === 'hidden') return fill(words.chart.rowHidden, { label: row.label })
  if (row.status === 'not-available' || row.percentage === null)
    return fill(words.chart.rowNotAvailable, { label: row.label })
  const figure =
    row.base === null
      ? fill(words.chart.rowWithoutBase, { label: row.label, percentage: row.percentage })
      : fill(words.chart.row, {
          label: row.label,
          percentage: row.percentage,
          base: formatCount(row.base),
        })
  return row.lower === null || row.upper === null
    ? `${figure}.`
    : figure + fill(words.chart.rowInterval, { lower: row.lower, upper: row.upper })
}

/** What a chart says, in words: an alternative text is a figure too, so it is made from the published row. */
export function describeTable(table: PublishedTable, words: ReportWords): ChartText {
  const has = (wanted: RowGroup) => table.rows.some(({ group }) => group === wanted)
  const template = has('category')
    ? words.chart.breakdownTitle
    : has('limit')
      ? words.chart.funnelTitle
      : words.chart.benchmarkTitle
  const sentences = table.rows.map((row) => describeRow(row, words))
  return {
    title: fill(template, { title: table.title }),
    description: [...(table.synthetic ? [`${words.syntheticMark}.`] : []), ...sentences].join(' '),
  }
}

export function describeParticipation(participation: PublishedParticipation, words: ReportWords): ChartText {
  const sentence = participationSentence(participation, words)
  return {
    title: words.chart.participationTitle,
    description: participation.synthetic ? `${words.syntheticMark}. ${sentence}` : sentence,
  }
}

function participationSentence(
  { status, responses, eligible, responseRate }: PublishedParticipation,
  words: ReportWords,
): string {
  if (status !== 'shown' || responses === null) return words.chart.participationHidden
  if (eligible === null || responseRate === null) {
    return fill(words.chart.participationWithoutRate, { responses: formatCount(responses) })
  }
  return fill(words.chart.participation, {
    responses: formatCount(responses),
    eligible: formatCount(eligible),
    rate: responseRate,
  })
}
