import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks'
import { App } from './app.tsx'
import { createApi } from './edge/api.ts'
import { type SignInLink, takeSignInLink } from './edge/sign-in-link.ts'
import { today } from './edge/today.ts'
import { type Portal, PortalContext } from './parts/portal-context.ts'
import { holdsUnkeptCodes, initialState, portalState } from './state/portal-state.ts'
import { fragmentOf, routeOf } from './state/route.ts'

/** Joins the pure parts to the browser: network, clock, address bar. */
export function PortalRoot({ link }: { readonly link: SignInLink | undefined }) {
  const [state, dispatch] = useReducer(portalState, initialState)
  const [route, setRoute] = useState(() => routeOf(location.hash))
  const notice = useRef('')
  const api = useMemo(() => createApi(() => dispatch({ type: 'session-lost' })), [])

  /** Whether somebody is signed in in this browser. */
  const look = useCallback(async (): Promise<boolean> => {
    const me = await api.me()
    if (me.ok) dispatch({ type: 'signed-in', me: me.value })
    else dispatch({ type: 'not-signed-in', why: me.problem.status === 401 ? 'new-here' : me.problem })
    return me.ok
  }, [api])

  const enter = useCallback(
    async ({ token, to }: SignInLink): Promise<void> => {
      const outcome = await api.signIn(token)
      if (!outcome.ok) return dispatch({ type: 'not-signed-in', why: outcome.problem })
      if (to !== undefined) return location.assign(to)
      await look()
    },
    [api, look],
  )

  useEffect(() => {
    if (link === undefined) look()
    else enter(link)
  }, [])

  // Before the first paint: whoever follows a link in that moment would be left where they were.
  useLayoutEffect(() => {
    const changed = ({ oldURL }: HashChangeEvent): void => {
      // A link pasted into a tab that already shows the portal changes the fragment alone: its screen stays.
      const pasted = takeSignInLink(new URL(oldURL).hash)
      if (pasted !== undefined) enter(pasted)
      setRoute(routeOf(location.hash))
      dispatch({ type: 'said', notice: notice.current })
      notice.current = ''
    }
    window.addEventListener('hashchange', changed)
    return () => window.removeEventListener('hashchange', changed)
  }, [enter])

  const lookAgain = async (): Promise<void> => {
    dispatch({ type: 'said', notice: '' })
    const found = await look()
    if (!found) dispatch({ type: 'said', notice: 'Nobody is signed in in this browser yet.' })
  }

  const go = (fragment: string, words = ''): void => {
    if (fragment === location.hash) dispatch({ type: 'said', notice: words })
    else {
      notice.current = words
      location.assign(fragment)
    }
  }

  const signOut = async (): Promise<void> => {
    if (holdsUnkeptCodes(state)) {
      go(fragmentOf('codes', state.batch?.wave), 'Print or download these codes first, then sign out.')
      return
    }
    const outcome = await api.signOut()
    if (outcome.ok) {
      dispatch({ type: 'signed-out', councilSignOut: outcome.value.councilSignOut })
      go(fragmentOf('home'))
    } else dispatch({ type: 'said', notice: `You are still signed in. ${outcome.problem.detail}` })
  }

  const { session } = state
  const me = session.kind === 'signed-in' || session.kind === 'lost' ? session.me : undefined
  const portal: Portal = {
    api,
    state,
    dispatch,
    today: today(),
    origin: me?.surveyAddress ?? location.origin,
    portalOrigin: location.origin,
    look,
    go,
  }
  return (
    <PortalContext.Provider value={portal}>
      <App route={route} lookAgain={lookAgain} signOut={signOut} />
    </PortalContext.Provider>
  )
}
