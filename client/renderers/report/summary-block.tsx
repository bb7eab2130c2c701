import type { ReportBlock } from '../../../analysis/report/report-model.ts'
import { changeChart } from '../charts/change-chart.ts'
import type { ChartLayoutName } from '../charts/chart-layout.ts'
import { heatChart } from '../charts/heat-chart.ts'
import { Picture } from './picture.tsx'
import { Figures } from './published-figures.tsx'
import type { ReportWords } from './report-words.ts'
import { changeView, heatView } from './summary-views.ts'

type SummaryProps = {
  readonly block: Extract<ReportBlock, { readonly kind: 'heat' | 'change' }>
  readonly id: string
  readonly words: ReportWords
}

/** One picture of several measures: by group, or now and last wave. */
export function SummaryBlock({ block: { kind, title, columns }, id, words }: SummaryProps) {
  const [chart, view] = kind === 'heat' ? [heatChart, heatView] : [changeChart, changeView]
  const draw = (layout: ChartLayoutName) => chart(id, title, columns, words, layout)
  const synthetic = columns.some(({ table }) => table.synthetic)
  return (
    <section class="indicator" aria-labelledby={`${id}--heading`}>
      <h3 id={`${id}--heading`}>{title}</h3>
      <Picture draw={draw} />
      <Figures view={view(id, title, columns, words)} synthetic={synthetic} words={words} />
    </section>
  )
}
