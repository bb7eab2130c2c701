import { useEffect, useState } from 'preact/hooks'
import { showPasskey } from '../edge/passkeys.ts'
import type { LocalAuthorityName } from '../edge/wire.ts'
import { usePortal } from './portal-context.ts'
import { ProblemMessage } from './problem-message.tsx'
import { useAction } from './use-action.ts'

/** Passkey first; then the councils whose own sign-in has been set up, where there are any. */
export function WaysIn() {
  const { api, look } = usePortal()
  const action = useAction<undefined>()
  const [councils, setCouncils] = useState<readonly LocalAuthorityName[]>([])
  useEffect(() => {
    api.councils().then((found) => {
      if (found.ok) setCouncils(found.value.councils)
    })
  }, [api])
  return (
    <>
      {action.problem && <ProblemMessage problem={action.problem} />}
      <p class="actions">
        <button
          type="button"
          class="button"
          aria-disabled={action.pending ? 'true' : undefined}
          onClick={() => action.run(() => showPasskey(api), look)}
        >
          Sign in with a passkey
        </button>
      </p>
      {councils.length > 0 && (
        <>
          <h2>With your council account</h2>
          <ul class="plain">
            {councils.map(({ id, name }) => (
              <li key={id}>
                <a href={`/api/sign-in/councils/${encodeURIComponent(id)}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
