import type { Problem } from '../edge/request.ts'
import type { Me } from '../edge/wire.ts'

/** Codes that this page alone holds: the server keeps only what it needs to recognise them. */
export type CodeBatch = {
  readonly wave: string
  readonly instrument: string
  readonly codes: readonly string[]
  /** Of the key that will sign for all of them. */
  readonly fingerprint: string
  /** Printed and looked at, or downloaded: only then may the page be left without a warning. */
  readonly kept: boolean
}

/** `councilSignOut`: where the council's own sign-in, which is still open in this browser, ends too. */
export type SignedOut = { readonly councilSignOut: string | null }

export type Session =
  | { readonly kind: 'finding' }
  | { readonly kind: 'signed-out'; readonly why: 'new-here' | SignedOut | Problem }
  | { readonly kind: 'signed-in'; readonly me: Me }
  /** The server ended the session while a screen was in use: the screen is kept, unseen, until it is resumed. */
  | { readonly kind: 'lost'; readonly me: Me; readonly problem?: Problem }

export type PortalState = {
  readonly session: Session
  readonly batch: CodeBatch | undefined
  /** Said in the live region. */
  readonly notice: string
}

export type PortalEvent =
  | { readonly type: 'signed-in'; readonly me: Me }
  | { readonly type: 'not-signed-in'; readonly why: 'new-here' | Problem }
  | { readonly type: 'signed-out'; readonly councilSignOut: string | null }
  | { readonly type: 'session-lost' }
  | { readonly type: 'codes-issued'; readonly batch: Omit<CodeBatch, 'kept'> }
  | { readonly type: 'codes-kept' }
  | { readonly type: 'codes-put-away' }
  | { readonly type: 'said'; readonly notice: string }

export const initialState: PortalState = { session: { kind: 'finding' }, batch: undefined, notice: '' }

const samePerson = (one: Me, other: Me): boolean =>
  one.role === other.role && one.label === other.label && one.localAuthority?.id === other.localAuthority?.id

/** Codes outlive a lost session (they exist nowhere else), but not a sign-out or somebody else's sign-in. */
function signedIn(state: PortalState, me: Me): PortalState {
  const { session } = state
  const stays = (session.kind === 'lost' || session.kind === 'signed-in') && samePerson(session.me, me)
  return { ...state, session: { kind: 'signed-in', me }, batch: stays ? state.batch : undefined }
}

/** A link that fails, or a look that finds nobody, must not take away what a screen still holds. */
function notSignedIn(state: PortalState, why: 'new-here' | Problem): PortalState {
  const { session } = state
  if (session.kind !== 'lost' && session.kind !== 'signed-in') {
    return { ...state, session: { kind: 'signed-out', why } }
  }
  const problem = why === 'new-here' ? {} : { problem: why }
  return { ...state, session: { kind: 'lost', me: session.me, ...problem } }
}

export function portalState(state: PortalState, event: PortalEvent): PortalState {
  switch (event.type) {
    case 'signed-in':
      return signedIn(state, event.me)
    case 'not-signed-in':
      return notSignedIn(state, event.why)
    case 'signed-out':
      return {
        session: { kind: 'signed-out', why: { councilSignOut: event.councilSignOut } },
        batch: undefined,
        notice: '',
      }
    case 'session-lost':
      return state.session.kind === 'signed-in'
        ? { ...state, session: { kind: 'lost', me: state.session.me } }
        : state
    case 'codes-issued':
      return { ...state, batch: { ...event.batch, kept: false } }
    case 'codes-kept':
      return { ...state, batch: state.batch && { ...state.batch, kept: true } }
    case 'codes-put-away':
      return { ...state, batch: undefined }
    case 'said':
      return { ...state, notice: event.notice }
  }
}

export const holdsUnkeptCodes = (state: PortalState): boolean => state.batch?.kept === false
