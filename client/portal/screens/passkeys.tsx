import { useState } from 'preact/hooks'
import type { OwnPasskey } from '../edge/wire.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { PasskeyForm } from '../parts/passkey-form.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { ProblemMessage } from '../parts/problem-message.tsx'
import { useAction } from '../parts/use-action.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { dayInWords } from '../words/days.ts'

/** One's own ways in: see them, add one, remove one, and end every session. */
export function Passkeys() {
  const { api, dispatch, go } = usePortal()
  const [changes, setChanges] = useState(0)
  const loaded = useLoaded(api.passkeys, `passkeys ${changes}`)
  const action = useAction<undefined>()
  if (loaded.kind !== 'loaded') return <LoadingPage title="Your passkeys" loaded={loaded} />
  const changed = (notice: string): void => {
    setChanges(changes + 1)
    dispatch({ type: 'said', notice })
  }
  const remove = ({ id, label }: OwnPasskey): void => {
    action.run(
      () => api.removePasskey(id),
      () => changed(`The passkey “${label}” has been removed.`),
    )
  }
  const signOutEverywhere = (): void => {
    action.run(api.signOutEverywhere, () => {
      dispatch({ type: 'signed-out', councilSignOut: null })
      go(fragmentOf('home'))
    })
  }
  return (
    <PasskeyForm
      title="Your passkeys"
      lead="A passkey is how you sign in. With two, on two devices, a lost telephone does not shut you out."
      submit="Add a passkey"
      then={() => changed('The passkey has been added.')}
    >
      {action.problem && <ProblemMessage problem={action.problem} />}
      <ul class="rows">
        {loaded.value.passkeys.map((passkey) => (
          <li key={passkey.id}>
            <span>
              <strong>{passkey.label}</strong>
              <br />
              <span class="quiet">Added {dayInWords(passkey.addedOn)}</span>
            </span>
            <button type="button" class="button button-quiet" onClick={() => remove(passkey)}>
              Remove<span class="visually-hidden"> {passkey.label}</span>
            </button>
          </li>
        ))}
      </ul>
      <h2>Left a computer signed in?</h2>
      <p>
        <button type="button" class="button button-quiet" onClick={signOutEverywhere}>
          Sign out in every browser
        </button>
      </p>
      <h2>Add another one</h2>
    </PasskeyForm>
  )
}
