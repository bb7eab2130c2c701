import type { ChartLayoutName } from '../charts/chart-layout.ts'
import { type FindingBlock, findingCharts } from '../charts/finding-charts.ts'
import { Picture } from './picture.tsx'
import { PublishedFigures } from './published-figures.tsx'
import type { ReportWords } from './report-words.ts'

type IndicatorBlockProps = FindingBlock & { readonly words: ReportWords }

/** Finding, picture, how sure we are, table: the order in which a lead member asks. */
export function IndicatorBlock({ kind, finding, sureness, table, words }: IndicatorBlockProps) {
  const draw = (layout: ChartLayoutName) => findingCharts[kind](table, words, layout)
  return (
    <section class={`indicator ${kind}`} aria-labelledby={`${table.id}--finding`}>
      <h3 id={`${table.id}--finding`}>{finding}</h3>
      <dl class="measure">
        <div>
          <dt>{words.asked}</dt>
          <dd>{table.question}</dd>
        </div>
        <div>
          <dt>{words.counted}</dt>
          <dd>{table.counted}</dd>
        </div>
      </dl>
      <Picture draw={draw} />
      <p class="sureness">
        <strong>{words.sureness}</strong> {sureness}
      </p>
      <PublishedFigures table={table} words={words} />
    </section>
  )
}
