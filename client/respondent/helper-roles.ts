import type { Helper } from './survey-state.ts'

/** What somebody who helps may be, in this order on every screen. Social workers and carers are not offered. */
export const helperRoles: readonly Exclude<Helper, 'nobody'>[] = [
  'teacher-or-school-staff',
  'independent-visitor-or-advocate',
  'reviewing-officer',
  'youth-or-participation-worker',
  'family-or-friend',
  'someone-else',
]
