import { resultsToCsv } from '../../../analysis/plan/outputs/results-to-csv.ts'
import type { Results } from '../../../analysis/plan/result-schema.ts'
import { saveFile } from '../edge/save-file.ts'
import { Page } from '../parts/page.tsx'
import { inWords } from '../words/counts.ts'
import { slug } from '../words/slug.ts'
import { syntheticInWords } from '../words/wave-state.ts'
import { ResultSection } from './result-section.tsx'

type AnalysisResultsProps = {
  readonly results: Results
  readonly back: { readonly href: string; readonly label: string }
}

/** What a plan gave: to read, to download, to cite. */
export function AnalysisResults({ results, back }: AnalysisResultsProps) {
  const { title, analyses, plan, data, hash, versions } = results
  const name = slug(title ?? 'results')
  return (
    <Page title={title ?? 'Results'} back={back}>
      {data.synthetic && (
        <p class="tags">
          <span class="tag synthetic">{syntheticInWords}</span>
        </p>
      )}
      <p class="actions">
        <button
          type="button"
          class="button"
          onClick={() => saveFile(`${name}.csv`, 'text/csv', resultsToCsv(results))}
        >
          Download CSV
        </button>
        <button
          type="button"
          class="button button-quiet"
          onClick={() =>
            saveFile(`${name}.json`, 'application/json', `${JSON.stringify(results, null, 2)}\n`)
          }
        >
          Download JSON
        </button>
      </p>
      {analyses.map((result) => (
        <ResultSection key={result.id} result={result} />
      ))}
      <h2>To cite it</h2>
      <dl class="about">
        <dt>Plan</dt>
        <dd class="hash">{plan.hash}</dd>
        <dt>Data</dt>
        <dd class="hash">{data.hash}</dd>
        <dt>Results</dt>
        <dd class="hash">{hash}</dd>
        <dt>Answers read</dt>
        <dd>{inWords(data.rows)}</dd>
        {Object.entries(versions).map(([what, version]) => (
          <>
            <dt>Version of {what}</dt>
            <dd>{version}</dd>
          </>
        ))}
      </dl>
    </Page>
  )
}
