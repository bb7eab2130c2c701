import { useEffect, useState } from 'preact/hooks'
import { watchAnalysis } from '../edge/watch-analysis.ts'
import type { AnalysisState } from '../edge/wire.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { AnalysisProgress } from '../research/analysis-progress.tsx'
import { AnalysisResults } from '../research/analysis-results.tsx'
import { fragmentOf } from '../state/route.ts'

const back = { href: fragmentOf('analyses'), label: 'All analyses' }

/** One run of a plan, from the queue to its results. */
export function Analysis({ id }: { readonly id: string }) {
  const { api } = usePortal()
  const [ended, setEnded] = useState(0)
  const [live, setLive] = useState<AnalysisState>()
  const loaded = useLoaded(() => api.analysis(id), `analysis ${id} ${ended}`)
  const found = loaded.kind === 'loaded' ? loaded.value : undefined
  const unfinished = found !== undefined && (found.state === 'waiting' || found.state === 'running')

  useEffect(() => {
    if (!unfinished) return
    return watchAnalysis(id, ({ state, data }) => {
      if (state === 'waiting' || state === 'running') setLive({ state, ...data } as AnalysisState)
      else setEnded((count) => count + 1)
    })
  }, [id, unfinished])

  if (found === undefined) {
    // Between the last event and the results there is a moment in which the progress had better stay.
    if (live !== undefined && loaded.kind === 'loading') {
      return <AnalysisProgress id={id} state={live} back={back} onCancelled={() => setEnded(ended + 1)} />
    }
    return loaded.kind === 'loaded' ? null : <LoadingPage title="An analysis" back={back} loaded={loaded} />
  }
  switch (found.state) {
    case 'waiting':
    case 'running':
      return (
        <AnalysisProgress id={id} state={live ?? found} back={back} onCancelled={() => setEnded(ended + 1)} />
      )
    case 'done':
      return <AnalysisResults results={found.results} back={back} />
    case 'refused':
      return (
        <Page title="The plan could not be run" back={back} inError>
          <p>Nothing was computed. This is what is wrong:</p>
          <ul class="steps">
            {found.faults.map(({ path, message }) => (
              <li key={`${path.join('/')} ${message}`}>
                {path.length > 0 && <strong>{path.join(' › ')}: </strong>}
                {message}
              </li>
            ))}
          </ul>
        </Page>
      )
    case 'cancelled':
      return (
        <Page title="Cancelled" back={back}>
          <p>The analysis was stopped before it ended, and nothing of it is kept.</p>
        </Page>
      )
    case 'failed':
      return (
        <Page title="The analysis failed" back={back} inError>
          <p>
            Something went wrong on our side; nothing was released. Run the plan again. If it fails again,
            tell the person who runs Heard for you.
          </p>
        </Page>
      )
  }
}
