/** Screens live in the fragment: the server has one page for all of them and never learns which is open. */
const patterns = {
  home: '/',
  waves: '/waves',
  wave: '/waves/:id',
  codes: '/waves/:id/codes',
  promises: '/waves/:id/promises',
  leaflets: '/waves/:id/leaflets',
  'change-days': '/waves/:id/days',
  open: '/waves/:id/open',
  stop: '/waves/:id/stop',
  seal: '/waves/:id/seal',
  delete: '/waves/:id/delete',
  'wave-paper': '/waves/:id/paper',
  'print-forms': '/waves/:id/print',
  'type-in': '/paper/:id',
  'forms-back': '/paper/:id/back',
  'forms-destroyed': '/paper/:id/destroyed',
  authorities: '/authorities',
  'add-authority': '/authorities/add',
  authority: '/authorities/:id',
  'plan-wave': '/authorities/:id/plan-wave',
  'invite-officer': '/authorities/:id/invite',
  'safeguarding-lead': '/authorities/:id/safeguarding-lead',
  results: '/results',
  'benchmark-sets': '/benchmark-sets',
  'benchmark-set': '/benchmark-set',
  releases: '/releases',
  surveys: '/surveys',
  'review-translation': '/surveys/:id/review',
  analyses: '/analyses',
  'new-analysis': '/analyses/new',
  analysis: '/analyses/:id',
  'plan-text': '/plans/:id/text',
  outputs: '/outputs',
  'outputs-to-read': '/outputs/to-read',
  'read-output': '/outputs/:id/read',
  codebooks: '/codebooks',
  passkeys: '/passkeys',
  people: '/people',
  invite: '/people/invite',
  person: '/people/:id',
  'remove-person': '/people/:id/remove',
  'audit-log': '/audit-log',
  comments: '/comments',
  review: '/comments/:id',
  'held-back': '/comments/:id/held-back',
  released: '/comments/:id/released',
  concerns: '/concerns',
  'sign-in-failed': '/sign-in-failed/:id',
} as const

export type Screen = keyof typeof patterns
/** `id` names the wave or authority; '' where the screen has none. */
export type Route = { readonly screen: Screen | 'not-found'; readonly id: string }

export const everyScreen = Object.keys(patterns) as readonly Screen[]

export function fragmentOf(screen: Screen, id = ''): string {
  return `#${patterns[screen].replace(':id', encodeURIComponent(id))}`
}

/** A link cut short in an e-mail can end inside an escape, which `decodeURIComponent` throws on. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function idIn(pattern: string, segments: readonly string[]): string | undefined {
  const wanted = pattern.split('/').filter(Boolean)
  if (wanted.length !== segments.length) return undefined
  if (wanted.some((part, index) => part !== ':id' && part !== segments[index])) return undefined
  return decoded(segments[wanted.indexOf(':id')] ?? '')
}

export function routeOf(fragment: string): Route {
  const segments = fragment.replace(/^#/, '').split('/').filter(Boolean)
  for (const screen of everyScreen) {
    const id = idIn(patterns[screen], segments)
    if (id !== undefined) return { screen, id }
  }
  return { screen: 'not-found', id: '' }
}
