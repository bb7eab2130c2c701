import { fragmentOf } from '../state/route.ts'
import { useMe, usePortal } from './portal-context.ts'

export function Header({ signOut }: { readonly signOut: () => void }) {
  const { session } = usePortal().state
  const me = useMe()
  return (
    <header class="portal-header">
      <div class="portal-header-inner">
        <p class="brand">
          <a class="brand-link" href={fragmentOf('home')}>
            <LampMark />
            Heard
          </a>
          {me && <span class="brand-for">{me.localAuthority?.name ?? 'Programme'}</span>}
        </p>
        {me && session.kind === 'signed-in' && (
          <nav aria-label="Main">
            <ul class="nav-list">
              {me.role === 'programme' && (
                <li>
                  <a class="nav-link" href={fragmentOf('authorities')}>
                    Authorities
                  </a>
                </li>
              )}
              <li>
                <a class="nav-link" href={fragmentOf('waves')}>
                  Waves
                </a>
              </li>
              <li>
                <button type="button" class="link-button nav-link" onClick={signOut}>
                  Sign out
                </button>
              </li>
            </ul>
          </nav>
        )}
      </div>
    </header>
  )
}

/** A lit window: the mark of the whole product. */
function LampMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 24 24" aria-hidden="true">
      <rect class="brand-mark-wall" x="1" y="1" width="22" height="22" rx="6" />
      <rect class="brand-mark-light" x="6" y="5" width="12" height="14" rx="2" />
      <path class="brand-mark-bars" d="M12 5v14M6 12h12" />
    </svg>
  )
}
