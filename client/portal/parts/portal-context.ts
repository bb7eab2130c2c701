import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Api } from '../edge/api.ts'
import type { Me } from '../edge/wire.ts'
import type { PortalEvent, PortalState } from '../state/portal-state.ts'

/** What every screen may need; the edges (network, clock, address) come in from `main.tsx`. */
export type Portal = {
  readonly api: Api
  readonly state: PortalState
  readonly dispatch: (event: PortalEvent) => void
  readonly today: string
  /** Where children answer, without a path: 'https://survey.example.org'. */
  readonly origin: string
  /** Where this page is. */
  readonly portalOrigin: string
  /** Asks again who is signed in, after somebody has signed in on this page. */
  readonly look: () => Promise<boolean>
  /** Goes to a screen by its fragment; the notice is said once the screen is there. */
  readonly go: (fragment: string, notice?: string) => void
}

export const PortalContext = createContext<Portal | undefined>(undefined)

export function usePortal(): Portal {
  const portal = useContext(PortalContext)
  if (portal === undefined) throw new Error('A screen of the portal stands outside its context')
  return portal
}

/** Who is signed in, also while the session is lost and the screen waits unseen. */
export function useMe(): Me | undefined {
  const { session } = usePortal().state
  return session.kind === 'signed-in' || session.kind === 'lost' ? session.me : undefined
}
