import { useRef, useState } from 'preact/hooks'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { ProblemMessage } from '../parts/problem-message.tsx'
import { useAction } from '../parts/use-action.ts'
import { useAuthority } from '../parts/use-authority.ts'
import { fragmentOf } from '../state/route.ts'

type Link = { readonly signInPath: string }

/** A link is a key: it is made on a press, shown here once, and works once. */
export function OfficerLink({ id }: { readonly id: string }) {
  const { api, dispatch, origin } = usePortal()
  const back = { href: fragmentOf('authority', id), label: 'Back to the authority' }
  const loaded = useAuthority(id)
  const action = useAction<Link>()
  const [link, setLink] = useState<string>()
  const title = 'Make a sign-in link'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const { name } = loaded.value.authority
  const make = (): void => {
    action.run(
      () => api.makeOfficerLink(id),
      ({ signInPath }) => {
        setLink(new URL(signInPath, origin).href)
        dispatch({ type: 'said', notice: 'The link is ready.' })
      },
    )
  }
  return (
    <Page
      title={title}
      back={back}
      lead={`For an officer of ${name}. It shows them the waves of ${name} and no other.`}
    >
      {action.problem && <ProblemMessage problem={action.problem} />}
      {link !== undefined && <MadeLink key={link} link={link} />}
      <p>
        <button type="button" class={link === undefined ? 'button' : 'button button-quiet'} onClick={make}>
          {link === undefined ? 'Make the link' : 'Make another link'}
        </button>
      </p>
    </Page>
  )
}

function MadeLink({ link }: { readonly link: string }) {
  const { dispatch } = usePortal()
  const input = useRef<HTMLInputElement>(null)
  /** Over plain http, and where a council forbids it, there is no clipboard: the link is selected instead. */
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
          It works once. Send it to the officer alone, by a way that you trust; whoever opens it first is
          signed in.
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
