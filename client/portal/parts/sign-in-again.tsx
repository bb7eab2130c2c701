import { useState } from 'preact/hooks'
import { showPasskey } from '../edge/passkeys.ts'
import { usePortal } from './portal-context.ts'
import { useAction } from './use-action.ts'

/** A step that gives or takes away a way in asks for a sign-in just before; the page stays as it is meanwhile. */
export function SignInAgain() {
  const { api } = usePortal()
  const action = useAction<undefined>()
  const [done, setDone] = useState(false)
  if (done) return <p role="status">You have signed in again. Now press the button once more.</p>
  return (
    <>
      <p>
        <button
          type="button"
          class="button"
          aria-disabled={action.pending ? 'true' : undefined}
          onClick={() =>
            action.run(
              () => showPasskey(api),
              () => setDone(true),
            )
          }
        >
          Sign in again with a passkey
        </button>
      </p>
      {action.problem && <p role="status">{`${action.problem.title}. ${action.problem.detail}`}</p>}
    </>
  )
}
