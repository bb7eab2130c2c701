import { useState } from 'preact/hooks'
import type { Invited } from '../edge/wire.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { MadeLink } from '../parts/made-link.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { ProblemMessage } from '../parts/problem-message.tsx'
import { useAction } from '../parts/use-action.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { roleInWords } from '../words/roles.ts'
import { nameOf, wayInWords } from './people.tsx'

const back = { href: fragmentOf('people'), label: 'All people' }

/** Two things can happen to somebody: they lose their way in, or they leave. */
export function Person({ id }: { readonly id: string }) {
  const { api } = usePortal()
  const loaded = useLoaded(api.people, 'people')
  const inviting = useAction<Invited>()
  const [path, setPath] = useState<string>()
  if (loaded.kind !== 'loaded') return <LoadingPage title="One person" back={back} loaded={loaded} />
  const person = loaded.value.staff.find((one) => one.id === id)
  if (person === undefined) {
    return <Page title="There is no such person" back={back} lead="They may have been removed." />
  }
  const name = nameOf(person)
  return (
    <Page title={name} back={back}>
      <p>
        {roleInWords[person.role]}
        {person.localAuthority && `, ${person.localAuthority.name}`}. Way in: {wayInWords(person)}.
      </p>
      {inviting.problem && <ProblemMessage problem={inviting.problem} />}
      <h2>Lost their passkeys, or the invitation?</h2>
      <p>
        A new invitation ends everything they had: passkeys that are lost may be in other hands, and open
        nothing from then on.
      </p>
      {path !== undefined && <MadeLink key={path} signInPath={path} whose={name} />}
      <p>
        <button
          type="button"
          class="button button-quiet"
          onClick={() =>
            inviting.run(
              () => api.inviteAgain(id),
              ({ signInPath }) => setPath(signInPath ?? undefined),
            )
          }
        >
          Invite again
        </button>
      </p>
      <h2>Have they left?</h2>
      <p>
        <a class="button button-quiet" href={fragmentOf('remove-person', id)}>
          Remove {name}
        </a>
      </p>
    </Page>
  )
}
