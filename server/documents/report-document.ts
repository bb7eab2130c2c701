import type { PublishedTable } from '../../analysis/published/published-table.ts'
import type { ReportBlock, ReportModel } from '../../analysis/report/report-model.ts'
import { changeChart, describePairs } from '../../client/renderers/charts/change-chart.ts'
import {
  type ChartText,
  describeParticipation,
  describeTable,
} from '../../client/renderers/charts/chart-description.ts'
import type { ChartLayoutName } from '../../client/renderers/charts/chart-layout.ts'
import { findingCharts } from '../../client/renderers/charts/finding-charts.ts'
import { describeHeat, heatChart } from '../../client/renderers/charts/heat-chart.ts'
import { optionsChart } from '../../client/renderers/charts/options-chart.ts'
import { responseRateBar } from '../../client/renderers/charts/response-rate-bar.ts'
import {
  aboutReport,
  type Fact,
  reportFootline,
  reportKind,
} from '../../client/renderers/report/about-report.ts'
import { type ReportWords, reportWords } from '../../client/renderers/report/report-words.ts'
import { changeView, heatView } from '../../client/renderers/report/summary-views.ts'
import { type TableView, tableView } from '../../client/renderers/report/table-view.ts'
import { themeWords } from '../../surveys/model/theme.ts'

type Chart = { readonly svg: string; readonly alternative: string }

type Titled<Kind> = {
  readonly kind: Kind
  readonly title: string
  readonly synthetic: boolean
  readonly chart: Chart
  readonly table: TableView
}

type DocumentBlock =
  | { readonly kind: 'paragraph' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'titled-list'; readonly title: string; readonly items: readonly string[] }
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
      readonly answers?: Titled<'distribution'>
    }
  | Titled<'distribution'>
  | (Titled<'summary'> & { readonly even: boolean })
  | {
      readonly kind: 'quotes'
      readonly introduced: string
      readonly quotes: readonly {
        readonly theme: string
        readonly text: string
        readonly synthetic: boolean
      }[]
    }
  | {
      readonly kind: 'plan'
      readonly caption: string
      readonly columns: readonly string[]
      readonly prompts: readonly string[]
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
    case 'titled-list':
      return block
    case 'benchmark':
    case 'breakdown':
    case 'drivers':
    case 'funnel':
    case 'options':
      return {
        kind: 'indicator',
        finding: block.finding,
        sureness: block.sureness,
        question: block.table.question,
        counted: block.table.counted,
        ...drawn(block.table, findingCharts[block.kind], 'wide', words),
      }
    case 'distribution':
      return {
        kind: 'distribution',
        title: words.answersGiven,
        ...drawn(block.table, optionsChart, 'narrow', words),
      }
    case 'heat':
    case 'change': {
      const { title, columns } = block
      const chart = block.kind === 'heat' ? heatChart : changeChart
      const view = block.kind === 'heat' ? heatView : changeView
      const describe = block.kind === 'heat' ? describeHeat : describePairs
      return {
        kind: 'summary',
        even: block.kind === 'heat',
        title,
        synthetic: columns.some(({ table }) => table.synthetic),
        chart: {
          svg: chart(id, title, columns, words, 'wide'),
          alternative: `${title}. ${describe(columns, words)}`,
        },
        table: view(id, title, columns, words),
      }
    }
    case 'quotes': {
      const quotes = block.quotes.map(({ theme, text, synthetic }) => ({
        ...{ theme: themeWords[theme], text, synthetic },
      }))
      return { kind: 'quotes', introduced: words.quotesIntroduced, quotes }
    }
    case 'plan': {
      const { caption, columns } = words.plan
      return { kind: 'plan', caption, columns, prompts: block.prompts }
    }
  }
}

/** Answers stay on the page of the indicator they belong to: the two are one block on paper. */
function withAnswers(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  return blocks.flatMap((block, place) => {
    if (block.kind === 'distribution') return []
    const next = blocks[place + 1]
    return [block.kind === 'indicator' && next?.kind === 'distribution' ? { ...block, answers: next } : block]
  })
}

/** A published table as picture and figures. */
const drawn = (
  table: PublishedTable,
  draw: (table: PublishedTable, words: ReportWords, layout: ChartLayoutName) => string,
  layout: ChartLayoutName,
  words: ReportWords,
) => ({
  synthetic: table.synthetic,
  chart: { svg: draw(table, words, layout), alternative: inOneLine(describeTable(table, words)) },
  table: tableView(table, words),
})

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
      blocks: withAnswers(blocks.map((block, index) => documentBlock(block, `${id}--${index}`, words))),
    })),
  }
}
