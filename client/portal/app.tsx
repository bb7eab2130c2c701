import { Header } from './parts/header.tsx'
import { LinkWithin } from './parts/link-within.tsx'
import { usePortal } from './parts/portal-context.ts'
import { ScreenOf } from './parts/screen-of.tsx'
import { UnkeptCodes } from './parts/unkept-codes.tsx'
import { Enrol } from './screens/enrol.tsx'
import { SignIn } from './screens/sign-in.tsx'
import type { Route } from './state/route.ts'

type AppProps = { readonly route: Route; readonly lookAgain: () => void; readonly signOut: () => void }

/**
 * The frame around every screen. While a session is lost the screen stays, hidden, with all that was typed in it;
 * somebody else who signs in here gets a fresh one (the key).
 */
export function App({ route, lookAgain, signOut }: AppProps) {
  const { state } = usePortal()
  const { session } = state
  const me = session.kind === 'signed-in' || session.kind === 'lost' ? session.me : undefined
  const onTheirScreen = route.screen === 'codes' && route.id === state.batch?.wave
  return (
    <>
      <LinkWithin class="skip-link" target="main">
        Skip to the content
      </LinkWithin>
      <Header signOut={signOut} />
      <main id="main" class="portal-main" tabIndex={-1}>
        <p class="notice not-printed" role="status">
          {state.notice}
        </p>
        {session.kind === 'finding' && <p>One moment.</p>}
        {(session.kind === 'signed-out' || session.kind === 'lost') && (
          <div class="screen">
            <SignIn
              session={session}
              lookAgain={lookAgain}
              failed={route.screen === 'sign-in-failed' ? route.id : undefined}
            />
          </div>
        )}
        {me && (
          <div
            class="screen"
            hidden={session.kind === 'lost'}
            key={`${me.role} ${me.label} ${me.localAuthority?.id}`}
          >
            <UnkeptCodes onTheirScreen={onTheirScreen} />
            {me.enrolled ? (
              <ScreenOf key={`${route.screen} ${route.id}`} route={route} me={me} />
            ) : (
              <Enrol me={me} />
            )}
          </div>
        )}
      </main>
    </>
  )
}
