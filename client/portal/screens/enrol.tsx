import type { Me } from '../edge/wire.ts'
import { PasskeyForm } from '../parts/passkey-form.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { invitedInWords } from '../words/roles.ts'

/** The first visit, by an invitation: a passkey is made, and nothing else can be done before. */
export function Enrol({ me }: { readonly me: Me }) {
  const { dispatch, look } = usePortal()
  const role = invitedInWords[me.role]
  const what = me.localAuthority === null ? role : `${role} of ${me.localAuthority.name}`
  return (
    <PasskeyForm
      title="Make a passkey"
      lead={`You were invited ${what}. One step is left.`}
      submit="Make a passkey"
      then={async () => {
        await look()
        dispatch({ type: 'said', notice: 'Your passkey is ready. You sign in with it from now on.' })
      }}
    >
      <p>
        A passkey is how you sign in here, instead of a password. It stays on your device, which asks for your
        face, your finger or your PIN each time. There is nothing to remember, and nothing that somebody could
        trick you into telling them.
      </p>
      <p>Do it on a device that is yours, and within half an hour: then this invitation ends.</p>
    </PasskeyForm>
  )
}
