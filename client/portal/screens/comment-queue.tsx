import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { counted } from '../words/counts.ts'
import { syntheticInWords } from '../words/wave-state.ts'

/** Where a reviewer begins: which waves have something to read. */
export function CommentQueue() {
  const { api } = usePortal()
  const loaded = useLoaded(api.commentQueue, 'comments')
  const title = 'Comments'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} loaded={loaded} />
  const { waves } = loaded.value
  return (
    <Page
      title={title}
      lead="What children and young people wrote. Nobody else reads it before you, and nothing reaches a report that you have not released."
    >
      {waves.length === 0 ? (
        <p>Nothing waits to be read. Comments come when a council seals its wave.</p>
      ) : (
        <ul class="cards">
          {waves.map((wave) => (
            <li class="card" key={wave.id}>
              <h2>
                {wave.authority}, {wave.name}
              </h2>
              {wave.synthetic && (
                <p class="tags">
                  <span class="tag synthetic">{syntheticInWords}</span>
                </p>
              )}
              <p>
                {wave.waiting === 0
                  ? 'All have been read.'
                  : `${counted(wave.waiting, 'waits', 'wait')} to be read.`}
              </p>
              <p class="actions">
                {wave.waiting > 0 && (
                  <a class="button" href={fragmentOf('review', wave.id)}>
                    Read the next one<span class="visually-hidden">: {wave.authority}</span>
                  </a>
                )}
                {wave.heldBack > 0 && (
                  <a class="button button-quiet" href={fragmentOf('held-back', wave.id)}>
                    Held back: {wave.heldBack}
                  </a>
                )}
                {wave.released > 0 && (
                  <a class="button button-quiet" href={fragmentOf('released', wave.id)}>
                    Released: {wave.released}
                  </a>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
