import { useState } from 'preact/hooks'
import type { Concern } from '../edge/wire.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { ProblemMessage } from '../parts/problem-message.tsx'
import { useAction } from '../parts/use-action.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { dayInWords } from '../words/days.ts'

/** What reviewers worry about, and whom to tell. */
export function Concerns() {
  const { api, dispatch } = usePortal()
  const [changes, setChanges] = useState(0)
  const loaded = useLoaded(api.concerns, `concerns ${changes}`)
  const action = useAction<undefined>()
  const title = 'Concerns about settings'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} loaded={loaded} />
  const passOn = (concern: Concern): void => {
    action.run(
      () => api.passConcernOn(concern.id),
      () => {
        setChanges(changes + 1)
        dispatch({ type: 'said', notice: 'Noted that you have passed it on.' })
      },
    )
  }
  return (
    <Page
      title={title}
      lead="Reviewers raise these about a home, a school or a service. Tell the council’s safeguarding lead today. Nobody knows which child it comes from, and nobody should try to find out."
    >
      {action.problem && <ProblemMessage problem={action.problem} />}
      {loaded.value.concerns.length === 0 && <p>No concern has been raised.</p>}
      <ul class="cards">
        {loaded.value.concerns.map((concern) => (
          <li class="card" key={concern.id}>
            <h2>
              {concern.localAuthority.name}, {dayInWords(concern.raisedOn)}
            </h2>
            <p class="concern-text">{concern.text}</p>
            <p>
              {concern.lead === null ? (
                <>
                  No safeguarding lead has been named.{' '}
                  <a href={fragmentOf('safeguarding-lead', concern.localAuthority.id)}>
                    Name the lead of {concern.localAuthority.name}
                  </a>
                </>
              ) : (
                <>
                  For <strong>{concern.lead.name}</strong>, {concern.lead.reachedBy}.
                </>
              )}
            </p>
            {concern.passedOnOn === null ? (
              <p>
                <button type="button" class="button" onClick={() => passOn(concern)}>
                  I have passed it on<span class="visually-hidden">: {concern.localAuthority.name}</span>
                </button>
              </p>
            ) : (
              <p class="quiet">Passed on {dayInWords(concern.passedOnOn)}.</p>
            )}
          </li>
        ))}
      </ul>
    </Page>
  )
}
