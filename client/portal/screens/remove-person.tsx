import { ConfirmPage } from '../parts/confirm-page.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { nameOf } from './people.tsx'

/** Somebody leaves: on a page of its own, because a slip of the finger would lock out the wrong one. */
export function RemovePerson({ id }: { readonly id: string }) {
  const { api, go } = usePortal()
  const loaded = useLoaded(api.people, 'people')
  const back = { href: fragmentOf('person', id), label: 'This person' }
  if (loaded.kind !== 'loaded') return <LoadingPage title="Remove somebody" back={back} loaded={loaded} />
  const person = loaded.value.staff.find((one) => one.id === id)
  if (person === undefined) {
    const all = { href: fragmentOf('people'), label: 'All people' }
    return <Page title="There is no such person" back={all} lead="They may have been removed." />
  }
  const name = nameOf(person)
  return (
    <ConfirmPage
      title={`Remove ${name}`}
      back={back}
      send={() => api.removePerson(id)}
      then={() => go(fragmentOf('people'), `${name} has been removed.`)}
      understood="I understand that this cannot be undone"
      submit={`Remove ${name}`}
      pendingWords={`Removing ${name}`}
    >
      <ul class="steps">
        <li>They are signed out at once, in every browser.</li>
        <li>Their passkeys, council account and invitations open nothing any more.</li>
        <li>
          What you call them here is forgotten. The audit log keeps what they did, and not who they were.
        </li>
        <li>To let them in again you would invite them anew.</li>
      </ul>
    </ConfirmPage>
  )
}
