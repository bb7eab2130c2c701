import { useState } from 'preact/hooks'
import { themeWords } from '../../../surveys/model/theme.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { ProblemMessage } from '../parts/problem-message.tsx'
import { useAction } from '../parts/use-action.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'

const back = { href: fragmentOf('comments'), label: 'All comments' }

/** What may be quoted, and the way to take it back when a name was missed. */
export function ReleasedComments({ id }: { readonly id: string }) {
  const { api, dispatch } = usePortal()
  const [changes, setChanges] = useState(0)
  const loaded = useLoaded(() => api.releasedComments(id), `released ${id} ${changes}`)
  const action = useAction<undefined>()
  const title = 'Released comments'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const withdraw = (comment: string): void => {
    action.run(
      () => api.withdrawComment(id, comment),
      () => {
        setChanges(changes + 1)
        dispatch({ type: 'said', notice: 'Withdrawn. No report made from now on has it.' })
      },
    )
  }
  return (
    <Page
      title={title}
      back={back}
      lead="A report takes at most one for each theme. Was a name missed? Withdraw the comment: it is destroyed."
    >
      {action.problem && <ProblemMessage problem={action.problem} />}
      {loaded.value.comments.length === 0 && <p>None has been released.</p>}
      <ul class="rows">
        {loaded.value.comments.map((comment) => (
          <li key={comment.id}>
            <span>
              <q>{comment.text}</q>
              <br />
              <span class="quiet">{comment.themes.map((theme) => themeWords[theme]).join(', ')}</span>
            </span>
            <button type="button" class="button button-quiet" onClick={() => withdraw(comment.id)}>
              Withdraw<span class="visually-hidden">: {comment.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Page>
  )
}
