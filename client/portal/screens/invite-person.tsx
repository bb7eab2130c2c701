import { useState } from 'preact/hooks'
import { type Invited, staffRoles } from '../edge/wire.ts'
import { readInvitation } from '../forms/read-invitation.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { FormPage } from '../parts/form-page.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { MadeLink } from '../parts/made-link.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { roleExplained, roleInWords } from '../words/roles.ts'

const fields = ['label', 'role', 'councilAccount']

/** Invites an officer of one council, or somebody who belongs to none. */
export function InvitePerson({ authority }: { readonly authority?: string }) {
  const { api, dispatch, portalOrigin } = usePortal()
  const loaded = useLoaded(api.councils, 'councils')
  const [invited, setInvited] = useState<Invited>()
  const title = authority === undefined ? 'Invite somebody' : 'Invite an officer'
  const back =
    authority === undefined
      ? { href: fragmentOf('people'), label: 'All people' }
      : { href: fragmentOf('authority', authority), label: 'Back to the authority' }
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  if (invited !== undefined) {
    return (
      <Page title="The invitation is ready" back={back}>
        {invited.signInPath === null ? (
          <p class="note">
            They sign in with their council account, at {portalOrigin}/portal/. There is no link to send.
          </p>
        ) : (
          <MadeLink signInPath={invited.signInPath} whose="this person" />
        )}
      </Page>
    )
  }
  const byCouncil = loaded.value.councils.some(({ id }) => id === authority)
  return (
    <FormPage
      title={title}
      back={back}
      read={(typed) => readInvitation(typed, authority)}
      send={api.invite}
      then={(answer) => {
        setInvited(answer)
        dispatch({ type: 'said', notice: 'They have been invited.' })
      }}
      fieldOf={(path) => (fields.includes(path) ? path : undefined)}
      nameField="councilAccount"
      submit="Invite"
      pendingWords="Making the invitation"
      fields={(faults) => (
        <>
          <Field
            id="label"
            label="What you call them"
            hint="For this list and the audit log. A job title will do: nobody’s name is needed."
            faults={faults}
          />
          {authority === undefined && (
            <Choices
              name="role"
              legend="What they do"
              type="radio"
              choices={staffRoles
                .filter((role) => role !== 'officer')
                .map((role) => ({ value: role, label: `${roleInWords[role]}: ${roleExplained[role]}` }))}
              faults={faults}
            />
          )}
          {byCouncil && (
            <Field
              id="councilAccount"
              label="Their council account (if they sign in with it)"
              hint="The name they sign in with at the council, often an e-mail address. It is used once, to recognise them, and is not kept in words. Without it you get a link to send."
              faults={faults}
            />
          )}
        </>
      )}
    />
  )
}
