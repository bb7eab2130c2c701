import type { StaffRole } from '../edge/wire.ts'
import { fragmentOf, type Screen } from '../state/route.ts'
import { roleInWords } from '../words/roles.ts'
import { useMe, usePortal } from './portal-context.ts'

type Place = { readonly screen: Screen; readonly label: string }
const passkeys: Place = { screen: 'passkeys', label: 'Your passkeys' }
const auditLog: Place = { screen: 'audit-log', label: 'Audit log' }

/** Where each role goes. What each may do is the server's to say. */
const navigation: Readonly<Record<StaffRole, readonly Place[]>> = {
  programme: [
    { screen: 'authorities', label: 'Authorities' },
    { screen: 'waves', label: 'Waves' },
    { screen: 'surveys', label: 'Surveys' },
    { screen: 'results', label: 'Results' },
    { screen: 'people', label: 'People' },
    { screen: 'concerns', label: 'Concerns' },
    auditLog,
    passkeys,
  ],
  officer: [{ screen: 'waves', label: 'Waves' }, passkeys],
  researcher: [
    { screen: 'analyses', label: 'Analyses' },
    { screen: 'outputs', label: 'Outputs' },
    { screen: 'codebooks', label: 'Codebooks' },
    passkeys,
  ],
  'paper-clerk': [{ screen: 'home', label: 'Forms' }, passkeys],
  'comment-reviewer': [{ screen: 'comments', label: 'Comments' }, passkeys],
  operator: [auditLog, passkeys],
}

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
          {me && <span class="brand-for">{me.localAuthority?.name ?? roleInWords[me.role]}</span>}
        </p>
        {me && session.kind === 'signed-in' && (
          <nav aria-label="Main">
            <ul class="nav-list">
              {me.enrolled &&
                navigation[me.role].map(({ screen, label }) => (
                  <li key={screen}>
                    <a class="nav-link" href={fragmentOf(screen)}>
                      {label}
                    </a>
                  </li>
                ))}
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
