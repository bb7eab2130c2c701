import type { Output } from '../edge/wire.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { OutputDownloads } from '../research/output-downloads.tsx'
import { ResultSection } from '../research/result-section.tsx'
import { fragmentOf } from '../state/route.ts'
import { dayInWords } from '../words/days.ts'
import { verdictExplained, verdictInWords } from '../words/verdicts.ts'

const back = { href: fragmentOf('analyses'), label: 'All analyses' }

/** What came out of somebody's analyses, with what disclosure control or a reader said of each. */
export function Outputs() {
  const { api } = usePortal()
  const loaded = useLoaded(api.outputs, 'outputs')
  const title = 'Outputs so far'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const { outputs } = loaded.value
  return (
    <Page
      title={title}
      back={back}
      lead="Each analysis that you have run on answers of children, newest first."
    >
      {outputs.length === 0 && <p>None yet. Run an analysis first.</p>}
      <ul class="cards">
        {outputs.map((output) => (
          <OutputCard key={output.id} output={output} />
        ))}
      </ul>
    </Page>
  )
}

function OutputCard({ output }: { readonly output: Output }) {
  const { verdict, reasons, result, madeOn, instrument, version } = output
  return (
    <li class="card output">
      <h2>{result?.title ?? result?.id ?? 'An analysis'}</h2>
      <p class="tags">
        <span class={`tag ${verdict}`}>{verdictInWords[verdict]}</span>
      </p>
      <p class="quiet">
        {instrument}, version {version}, {dayInWords(madeOn)}. {verdictExplained[verdict]}
      </p>
      {reasons.length > 0 && (
        <ul class="steps">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {result && verdict === 'released' && (
        <>
          <OutputDownloads result={result} />
          <details>
            <summary>
              Show it<span class="visually-hidden">: {result.title ?? result.id}</span>
            </summary>
            <ResultSection result={result} />
          </details>
        </>
      )}
    </li>
  )
}
