import type { Problem } from '../edge/request.ts'
import { Page } from '../parts/page.tsx'
import { ProblemMessage } from '../parts/problem-message.tsx'
import type { Session } from '../state/portal-state.ts'

type SignInProps = {
  readonly session: Exclude<Session, { kind: 'signed-in' } | { kind: 'finding' }>
  /** Looks again whether somebody is signed in: the link may have been opened in another tab. */
  readonly lookAgain: () => void
}

const titleOf = (session: SignInProps['session']): string => {
  if (problemOf(session) !== undefined) return 'You are not signed in'
  if (session.kind === 'lost') return 'Your sign-in has ended'
  return session.why === 'signed-out' ? 'You have signed out' : 'Sign in to Heard'
}

function problemOf(session: SignInProps['session']): Problem | undefined {
  if (session.kind === 'lost') return session.problem
  return typeof session.why === 'object' ? session.why : undefined
}

/** There is no password to forget: a link that works once is the way in. */
export function SignIn({ session, lookAgain }: SignInProps) {
  const problem = problemOf(session)
  return (
    <Page title={titleOf(session)} inError={problem !== undefined}>
      {session.kind === 'lost' && (
        <p class="lead">
          For safety, a sign-in ends after a while. This page is kept as it was: nothing that you typed or
          made is lost while it stays open. Open a new sign-in link in another tab of this browser, then come
          back here.
        </p>
      )}
      {problem && <ProblemMessage problem={problem} />}
      <h2>How to get a link</h2>
      <ul class="steps">
        <li>
          <strong>You work for a council:</strong> ask the person who runs Heard for your programme for a
          sign-in link. It works once. Open it in the browser that you want to work in.
        </li>
        <li>
          <strong>You run Heard:</strong> the first sign-in link is printed in the window where Heard was
          started.
        </li>
      </ul>
      <p>
        <button type="button" class="button" onClick={lookAgain}>
          {session.kind === 'lost' ? 'I have signed in again: go on' : 'I have signed in in another tab'}
        </button>
      </p>
      <p class="quiet">
        <a href="/">You have a code and want to take the survey? Go to the survey</a>
      </p>
    </Page>
  )
}
