import type { Person } from '../edge/wire.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { counted } from '../words/counts.ts'
import { roleInWords } from '../words/roles.ts'

export const nameOf = ({ label, role }: Pick<Person, 'label' | 'role'>): string =>
  label ?? `${roleInWords[role]}, not named`

/** How somebody comes in, or that they have not come yet. */
export function wayInWords({ passkeys, councilAccount }: Person): string {
  const ways = [
    ...(passkeys > 0 ? [counted(passkeys, 'passkey', 'passkeys')] : []),
    ...(councilAccount ? ['council account'] : []),
  ]
  return ways.length === 0 ? 'invited, not come yet' : ways.join(', ')
}

/** Everybody who may sign in. */
export function People() {
  const { api } = usePortal()
  const loaded = useLoaded(api.people, 'people')
  const title = 'People who may sign in'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} loaded={loaded} />
  return (
    <Page title={title} lead="Officers of councils are invited on the page of their council.">
      <p class="actions">
        <a class="button" href={fragmentOf('invite')}>
          Invite somebody
        </a>
      </p>
      <ul class="rows">
        {loaded.value.staff.map((person) => (
          <li key={person.id}>
            <span>
              <strong>{nameOf(person)}</strong>
              <br />
              <span class="quiet">
                {roleInWords[person.role]}
                {person.localAuthority && `, ${person.localAuthority.name}`} · {wayInWords(person)}
              </span>
            </span>
            <a class="button button-quiet" href={fragmentOf('person', person.id)}>
              Change<span class="visually-hidden">: {nameOf(person)}</span>
            </a>
          </li>
        ))}
      </ul>
    </Page>
  )
}
