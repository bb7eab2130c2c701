import type { StaffRole } from '../edge/wire.ts'

export const roleInWords: Readonly<Record<StaffRole, string>> = {
  programme: 'Programme',
  officer: 'Council officer',
  researcher: 'Researcher',
  'paper-clerk': 'Paper clerk',
  'comment-reviewer': 'Comment reviewer',
  operator: 'Operator',
}

/** Continues "You were invited". */
export const invitedInWords: Readonly<Record<StaffRole, string>> = {
  programme: 'to run the programme',
  officer: 'as an officer',
  researcher: 'as a researcher',
  'paper-clerk': 'to type paper in',
  'comment-reviewer': 'to read comments',
  operator: 'to run the server',
}

/** What each may do, for whoever invites them. */
export const roleExplained: Readonly<Record<StaffRole, string>> = {
  programme: 'runs the programme: authorities, waves, people, reports of all councils',
  officer: 'sees the waves and reports of one council',
  researcher: 'runs analyses over all councils and gets protected results',
  'paper-clerk': 'types answers on paper in, and sees nothing else; not council staff',
  'comment-reviewer': 'reads what children wrote before anyone else does; not council staff',
  operator: 'runs the server, and reads the audit log',
}
