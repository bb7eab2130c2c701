import type { ReportBlock, ReportModel } from '../../analysis/report/report-model.ts'
import { breakdownChart } from '../../client/renderers/charts/breakdown-chart.ts'
import {
  type ChartText,
  describeParticipation,
  describeTable,
} from '../../client/renderers/charts/chart-description.ts'
import { comparisonChart } from '../../client/renderers/charts/comparison-chart.ts'
import { responseRateBar } from '../../client/renderers/charts/response-rate-bar.ts'
import {
  aboutReport,
  type Fact,
  reportFootline,
  reportKind,
} from '../../client/renderers/report/about-report.ts'
import { type ReportWords, reportWords } from '../../client/renderers/report/report-words.ts'
import { type TableView, tableView } from '../../client/renderers/report/table-view.ts'

type Chart = { readonly svg: string; readonly alternative: string }

type DocumentBlock =
  | { readonly kind: 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | {
      readonly kind: 'indicator'
      readonly finding: string
      readonly sureness: string
      readonly question: string
      readonly counted: string
      readonly synthetic: boolean
      readonly chart: Chart
      readonly table: TableView
    }

/** What the Typst template reads: only words and pictures in their final form, nothing left to compute. */
export type ReportDocument = {
  readonly language: string
  readonly title: string
  readonly kind: string
  readonly synthetic: boolean
  readonly about: readonly Fact[]
  readonly footline: string
  readonly words: Pick<
    ReportWords,
    | 'brand'
    | 'direction'
    | 'contents'
    | 'aboutHeading'
    | 'syntheticMark'
    | 'syntheticExplained'
    | 'asked'
    | 'counted'
    | 'sureness'
    | 'page'
    | 'promise'
  >
  readonly sections: readonly {
    readonly id: string
    readonly domain: string | null
    readonly heading: string
    readonly blocks: readonly DocumentBlock[]
  }[]
}

const inOneLine = ({ title, description }: ChartText): string => `${title}. ${description}`

function documentBlock(block: ReportBlock, id: string, words: ReportWords): DocumentBlock {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
    case 'list':
      return block
    case 'participation':
      return {
        kind: 'chart',
        chart: {
          svg: responseRateBar(block.participation, id, words, 'wide'),
          alternative: inOneLine(describeParticipation(block.participation, words)),
        },
      }
    case 'benchmark':
    case 'breakdown': {
      const draw = block.kind === 'benchmark' ? comparisonChart : breakdownChart
      return {
        kind: 'indicator',
        finding: block.finding,
        sureness: block.sureness,
        question: block.table.question,
        counted: block.table.counted,
        synthetic: block.table.synthetic,
        chart: {
          svg: draw(block.table, words, 'wide'),
          alternative: inOneLine(describeTable(block.table, words)),
        },
        table: tableView(block.table, words),
      }
    }
  }
}

export function reportDocument(model: ReportModel): ReportDocument {
  const words = reportWords(model.language)
  return {
    language: model.language,
    title: model.title,
    kind: reportKind(model, words),
    synthetic: model.synthetic,
    about: aboutReport(model, words),
    footline: reportFootline(model, words),
    words,
    sections: model.sections.map(({ id, domain, heading, blocks }) => ({
      id,
      domain: domain && words.domains[domain],
      heading,
      blocks: blocks.map((block, index) => documentBlock(block, `${id}--${index}`, words)),
    })),
  }
}
