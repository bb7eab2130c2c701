import { analysisToCsv } from '../../../analysis/plan/outputs/results-to-csv.ts'
import type { AnalysisResult } from '../../../analysis/plan/result-schema.ts'
import { saveFile } from '../edge/save-file.ts'
import { slug } from '../words/slug.ts'

/** One released analysis as files. */
export function OutputDownloads({ result }: { readonly result: AnalysisResult }) {
  const title = result.title ?? result.id
  const name = slug(title)
  return (
    <p class="actions">
      <button
        type="button"
        class="button button-quiet"
        onClick={() => saveFile(`${name}.csv`, 'text/csv', analysisToCsv(result))}
      >
        Download CSV<span class="visually-hidden">: {title}</span>
      </button>
      <button
        type="button"
        class="button button-quiet"
        onClick={() => saveFile(`${name}.json`, 'application/json', `${JSON.stringify(result, null, 2)}\n`)}
      >
        Download JSON<span class="visually-hidden">: {title}</span>
      </button>
    </p>
  )
}
