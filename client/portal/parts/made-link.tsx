import { useRef } from 'preact/hooks'
import { usePortal } from './portal-context.ts'

/** A link is a key: it is shown here once, and works once. */
export function MadeLink({ signInPath, whose }: { readonly signInPath: string; readonly whose: string }) {
  const { dispatch, portalOrigin } = usePortal()
  const input = useRef<HTMLInputElement>(null)
  const link = new URL(signInPath, portalOrigin).href
  /** Where a council forbids it there is no clipboard: the link is selected instead. */
  async function copy(): Promise<void> {
    input.current?.select()
    const copied = await navigator.clipboard?.writeText(link).then(
      () => true,
      () => false,
    )
    dispatch({
      type: 'said',
      notice: copied ? 'The link is copied.' : 'The link is selected: copy it with your keyboard.',
    })
  }
  return (
    <div class="note">
      <div class="field">
        <label for="sign-in-link">Sign-in link</label>
        <p class="hint" id="sign-in-link-hint">
          It works once, within a week. Send it to {whose} alone, by a way that you trust. Whoever opens it
          first makes a passkey with it, and signs in with that from then on.
        </p>
        <input
          id="sign-in-link"
          ref={input}
          type="text"
          dir="ltr"
          readOnly
          value={link}
          aria-describedby="sign-in-link-hint"
        />
      </div>
      <p>
        <button type="button" class="button" onClick={copy}>
          Copy the link
        </button>
      </p>
    </div>
  )
}
