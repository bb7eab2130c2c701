import type { PublishedTable } from '../../../analysis/published/published-table.ts'
import { optionsChart } from '../charts/options-chart.ts'
import { Picture } from './picture.tsx'
import { PublishedFigures } from './published-figures.tsx'
import type { ReportWords } from './report-words.ts'

/** Every answer to the question above, for whoever wants more than the share that counts. No landmark: there are forty. */
export function DistributionBlock({ table, words }: { table: PublishedTable; words: ReportWords }) {
  return (
    <div class="distribution">
      <h4>{words.answersGiven}</h4>
      <Picture draw={(layout) => optionsChart(table, words, layout)} />
      <PublishedFigures table={table} words={words} />
    </div>
  )
}
