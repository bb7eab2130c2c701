import { useState } from 'preact/hooks'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { ReviewComment } from '../review/review-comment.tsx'
import { fragmentOf } from '../state/route.ts'

const back = { href: fragmentOf('comments'), label: 'All comments' }

/** One comment after another, of one wave. */
export function ReviewComments({ id, heldBack }: { readonly id: string; readonly heldBack: boolean }) {
  const { api, dispatch } = usePortal()
  const [place, setPlace] = useState<{ readonly after?: string; readonly count: number }>({ count: 0 })
  const loaded = useLoaded(
    () => api.nextComment(id, heldBack, place.after),
    `comment ${id} ${heldBack} ${place.count}`,
  )
  const title = heldBack ? 'A comment that was held back' : 'A comment'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const { comment } = loaded.value
  if (comment === null) return <NoMore again={place.after !== undefined} heldBack={heldBack} />
  return (
    <ReviewComment
      key={comment.id}
      wave={id}
      comment={comment}
      title={title}
      back={back}
      heldBack={heldBack}
      skip={() => setPlace({ after: comment.id, count: place.count + 1 })}
      done={(notice) => {
        dispatch({ type: 'said', notice })
        setPlace({ ...place, count: place.count + 1 })
      }}
    />
  )
}

function NoMore({ again, heldBack }: { readonly again: boolean; readonly heldBack: boolean }) {
  const all = heldBack ? 'Nothing else was held back.' : 'You have read them all.'
  return (
    <Page title={again ? 'That was the last one' : 'There is nothing left here'} back={back}>
      <p>{again ? 'Those that you skipped still wait: find them under “All comments”.' : all}</p>
    </Page>
  )
}
