import type { AnalysisState } from '../edge/wire.ts'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { ProblemMessage } from '../parts/problem-message.tsx'
import { useAction } from '../parts/use-action.ts'
import { counted } from '../words/counts.ts'

type AnalysisProgressProps = {
  readonly id: string
  readonly state: AnalysisState
  readonly back: { readonly href: string; readonly label: string }
  readonly onCancelled: () => void
}

/** Waiting and working: how far, and a way to stop it. The page may be left; the analysis goes on. */
export function AnalysisProgress({ id, state, back, onCancelled }: AnalysisProgressProps) {
  const { api } = usePortal()
  const action = useAction<undefined>()
  return (
    <Page title={state.state === 'waiting' ? 'In the queue' : 'Working it out'} back={back}>
      {action.problem && <ProblemMessage problem={action.problem} />}
      <p role="status">{progressInWords(state)}</p>
      <p>
        <progress class="long-progress" aria-label="Progress" {...shareDone(state)} />
      </p>
      <p class="quiet">You can leave this page and come back to its address; the analysis goes on.</p>
      <p>
        <button
          type="button"
          class="button button-quiet"
          onClick={() => action.run(() => api.cancelAnalysis(id), onCancelled)}
        >
          Cancel this analysis
        </button>
      </p>
    </Page>
  )
}

function progressInWords(state: AnalysisState): string {
  if (state.state === 'waiting') {
    return state.before === 0
      ? 'It starts in a moment.'
      : `${counted(state.before, 'analysis runs', 'analyses run')} before it.`
  }
  if (state.state !== 'running' || state.progress === null) return 'Reading the answers.'
  const { analysis, of } = state.progress
  return `Analysis ${Math.min(analysis + 1, of)} of ${of}.`
}

/** Without a value the browser shows that something is under way and not how far. */
function shareDone(state: AnalysisState): { readonly value?: number; readonly max?: number } {
  if (state.state !== 'running' || state.progress === null) return {}
  const { analysis, of, share } = state.progress
  return { max: 1, value: Math.min(1, (analysis + share) / of) }
}
