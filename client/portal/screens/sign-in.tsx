import type { Problem } from '../edge/request.ts'
import { Page } from '../parts/page.tsx'
import { ProblemMessage } from '../parts/problem-message.tsx'
import { WaysIn } from '../parts/ways-in.tsx'
import type { Session } from '../state/portal-state.ts'
import { councilAccountProblem } from '../words/council-account-problem.ts'

type SignInProps = {
  readonly session: Exclude<Session, { kind: 'signed-in' } | { kind: 'finding' }>
  /** Looks again whether somebody is signed in: it may have happened in another tab. */
  readonly lookAgain: () => void
  /** Why a council's own sign-in sent somebody back. */
  readonly failed: string | undefined
}

function problemOf({ session, failed }: SignInProps): Problem | undefined {
  if (session.kind === 'lost') return session.problem
  if (typeof session.why === 'object' && 'code' in session.why) return session.why
  return failed !== undefined && session.why === 'new-here' ? councilAccountProblem(failed) : undefined
}

const councilSignOutOf = ({ session }: SignInProps): string | null =>
  session.kind === 'signed-out' && typeof session.why === 'object' && 'councilSignOut' in session.why
    ? session.why.councilSignOut
    : null

function titleOf(props: SignInProps): string {
  const { session } = props
  if (problemOf(props) !== undefined) return 'You are not signed in'
  if (session.kind === 'lost') return 'Your sign-in has ended'
  return session.why === 'new-here' ? 'Sign in to Heard' : 'You have signed out'
}

/** There is no password to forget: a passkey, or the account that somebody has at the council, is the way in. */
export function SignIn(props: SignInProps) {
  const { session, lookAgain } = props
  const problem = problemOf(props)
  const councilSignOut = councilSignOutOf(props)
  return (
    <Page title={titleOf(props)} inError={problem !== undefined}>
      {session.kind === 'lost' && (
        <p class="lead">
          For safety, a sign-in ends after a while. This page is kept as it was: nothing that you typed or
          made is lost while it stays open. Sign in here, or in another tab of this browser, and go on.
        </p>
      )}
      {problem && <ProblemMessage problem={problem} />}
      {councilSignOut !== null && (
        <p class="note">
          You are still signed in to your council account in this browser. On a computer that others use too,{' '}
          <a href={councilSignOut}>sign out of the council account as well</a>.
        </p>
      )}
      <WaysIn />
      <h2>New here, or no passkey that works?</h2>
      <ul class="steps">
        <li>
          <strong>You were invited:</strong> open the link that you were sent, in the browser that you want to
          work in. It works once.
        </li>
        <li>
          <strong>You work for a council:</strong> ask the person who runs Heard for your programme for a new
          invitation.
        </li>
        <li>
          <strong>You run Heard:</strong> the first sign-in link is printed in the window where Heard was
          started.
        </li>
      </ul>
      <p>
        <button type="button" class="button button-quiet" onClick={lookAgain}>
          {session.kind === 'lost' ? 'I have signed in again: go on' : 'I have signed in in another tab'}
        </button>
      </p>
      <p class="quiet">
        While you are signed in, Heard keeps one cookie in this browser, for twelve hours at most, and nothing
        else.
      </p>
      <p class="quiet">
        <a href="/">You have a code and want to take the survey? Go to the survey</a>
      </p>
    </Page>
  )
}
