import { useState } from 'preact/hooks'
import { saveFile } from '../edge/save-file.ts'
import type { SavedPlan } from '../edge/wire.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { ProblemMessage } from '../parts/problem-message.tsx'
import { useAction } from '../parts/use-action.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { planAsText } from '../research/plan-text.ts'
import { useRunPlan } from '../research/use-run-plan.ts'
import { fragmentOf } from '../state/route.ts'
import { dayInWords } from '../words/days.ts'
import { slug } from '../words/slug.ts'

/** Where a researcher begins: plans to run again, and what came out before. */
export function Analyses() {
  const { api, dispatch } = usePortal()
  const [changes, setChanges] = useState(0)
  const loaded = useLoaded(api.plans, `plans ${changes}`)
  const { run, show } = useRunPlan()
  const running = useAction<{ readonly id: string }>()
  const deleting = useAction<undefined>()
  const title = 'Analyses'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} loaded={loaded} />
  const { plans } = loaded.value
  const problem = running.problem ?? deleting.problem
  const remove = ({ id, title: name }: SavedPlan): void => {
    deleting.run(
      () => api.deletePlan(id),
      () => {
        setChanges(changes + 1)
        dispatch({ type: 'said', notice: `“${name}” has been deleted.` })
      },
    )
  }
  return (
    <Page
      title={title}
      lead="Questions to the sealed waves of all councils. Only what is safe to publish comes out; the rest says why, and what can be had instead."
    >
      <p class="actions">
        <a class="button" href={fragmentOf('new-analysis')}>
          New analysis
        </a>
        <a class="button button-quiet" href={fragmentOf('outputs')}>
          Outputs so far
        </a>
        <a class="button button-quiet" href={fragmentOf('codebooks')}>
          Codebooks
        </a>
      </p>
      {problem && <ProblemMessage problem={problem} />}
      <h2>Your plans</h2>
      {plans.length === 0 ? (
        <p>None saved yet. A plan that you save can be run again on the next waves, and cited by its hash.</p>
      ) : (
        <ul class="cards">
          {plans.map((saved) => (
            <li class="card" key={saved.id}>
              <h3>{saved.title}</h3>
              <p class="quiet">
                Saved {dayInWords(saved.savedOn)}. Hash <span class="hash">{saved.hash.slice(0, 16)}</span>
              </p>
              <p class="actions">
                <button
                  type="button"
                  class="button"
                  onClick={() => running.run(() => run({ plan: saved.plan, keepAs: undefined }), show)}
                >
                  Run again<span class="visually-hidden">: {saved.title}</span>
                </button>
                <a class="button button-quiet" href={fragmentOf('plan-text', saved.id)}>
                  Edit as text<span class="visually-hidden">: {saved.title}</span>
                </a>
                <button
                  type="button"
                  class="button button-quiet"
                  onClick={() =>
                    saveFile(`${slug(saved.title)}.plan.json`, 'application/json', planAsText(saved.plan))
                  }
                >
                  Download<span class="visually-hidden">: {saved.title}</span>
                </button>
                <button type="button" class="button button-warning" onClick={() => remove(saved)}>
                  Delete<span class="visually-hidden">: {saved.title}</span>
                </button>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
