import { type StaffRole, staffRoles } from './database/tables.ts'

type StaffAction = {
  readonly roles: readonly StaffRole[]
  /** For the audit log's page: "Seal a wave". */
  readonly words: string
  /**
   * `enrolling`: also for somebody who has come by an invitation and has no passkey yet. `fresh`: only soon after
   * signing in, so that a browser left open gives nobody a key of their own.
   */
  readonly session?: 'enrolling' | 'fresh'
  /** Only where a page asks it of itself, and nobody has done anything. */
  readonly audited?: false
}

const programme = ['programme'] as const
const ofWaves = ['officer', 'programme'] as const
const ofAnalyses = ['programme', 'researcher'] as const
const ofComments = ['comment-reviewer'] as const
const ofPaper = ['paper-clerk'] as const
const ofAudit = ['programme', 'operator'] as const

/**
 * Everything that staff can do, who may (docs/design.md D10), and how the audit log says it. A staff route names its
 * action in `allow`, or it does not compile; so none goes unlogged. An action is never renamed: old lines name it.
 */
export const staffActions = {
  'see-who-i-am': { roles: staffRoles, words: 'Ask who is signed in', session: 'enrolling', audited: false },
  'start-passkey': {
    roles: staffRoles,
    words: 'Start adding a passkey',
    session: 'enrolling',
    audited: false,
  },
  'add-passkey': { roles: staffRoles, words: 'Add a passkey', session: 'enrolling' },
  'see-passkeys': { roles: staffRoles, words: 'Look at own passkeys' },
  'remove-passkey': { roles: staffRoles, words: 'Remove a passkey', session: 'fresh' },
  'sign-out-everywhere': { roles: staffRoles, words: 'Sign out in every browser' },

  'see-staff': { roles: programme, words: 'Look at the people who may sign in' },
  'invite-staff': { roles: programme, words: 'Invite somebody', session: 'fresh' },
  'invite-staff-again': { roles: programme, words: 'Invite somebody again', session: 'fresh' },
  'remove-staff': { roles: programme, words: 'Remove somebody', session: 'fresh' },
  'see-audit-log': { roles: ofAudit, words: 'Read the audit log' },

  'see-waves': { roles: ofWaves, words: 'Look at the list of waves' },
  'see-wave': { roles: ofWaves, words: 'Look at a wave' },
  'plan-wave': { roles: ofWaves, words: 'Plan a wave' },
  'change-wave-days': { roles: ofWaves, words: 'Change the days of a planned wave' },
  'see-promises': { roles: ofWaves, words: 'Look at what is promised to children' },
  'write-promises': { roles: ofWaves, words: 'Write down what is promised to children' },
  'change-wave-state': { roles: ofWaves, words: 'Open a wave, or stop its online answers' },
  'issue-codes': { roles: ofWaves, words: 'Make codes' },
  'seal-wave': { roles: ofWaves, words: 'Seal a wave' },
  'delete-wave': { roles: ofWaves, words: 'Delete a wave for good' },
  'read-report': { roles: ofWaves, words: 'Read a report' },

  'see-paper': { roles: ofWaves, words: 'Look at the paper forms of a wave' },
  'print-sheets': { roles: ofWaves, words: 'Print forms' },
  'count-sheets-handed-out': { roles: ofWaves, words: 'Say how many forms were handed out' },
  'see-form': { roles: [...ofWaves, ...ofPaper], words: 'Look at a form without a number' },
  'see-keying-work': { roles: ofPaper, words: 'Look at which forms wait' },
  'log-sheet-back': { roles: ofPaper, words: 'Note that a form came back' },
  'open-sheet': { roles: ofPaper, words: 'Open a form to type it in' },
  'keep-draft-of-sheet': {
    roles: ofPaper,
    words: 'Keep what was typed so far',
    audited: false,
  },
  'finish-sheet': { roles: ofPaper, words: 'Type a form in' },
  'count-sheets-destroyed': { roles: ofPaper, words: 'Say how many forms were destroyed' },

  'see-local-authorities': { roles: programme, words: 'Look at the list of authorities' },
  'add-local-authority': { roles: programme, words: 'Add an authority' },
  'see-safeguarding-lead': { roles: ['officer', ...programme], words: 'Look at a safeguarding lead' },
  'name-safeguarding-lead': { roles: ['officer', ...programme], words: 'Name a safeguarding lead' },
  'publish-benchmark-set': { roles: programme, words: 'Publish a benchmark set' },
  'see-benchmark-sets': { roles: programme, words: 'Look at the benchmark sets' },
  'read-national-report': { roles: programme, words: 'Read a report of all authorities of a set' },
  'see-instrument-versions': { roles: programme, words: 'Look at the surveys and their translations' },
  'record-review': { roles: programme, words: 'Record the review of a translation' },
  'see-releases': { roles: programme, words: 'Look at what has been released' },

  'see-sealed-waves': { roles: ofAnalyses, words: 'Look at the waves that can be analysed' },
  'see-plans': { roles: ofAnalyses, words: 'Look at own plans of analyses' },
  'save-plan': { roles: ofAnalyses, words: 'Save a plan of analyses' },
  'delete-plan': { roles: ofAnalyses, words: 'Delete a plan of analyses' },
  'run-analysis': { roles: ofAnalyses, words: 'Run an analysis' },
  'see-analysis': { roles: ofAnalyses, words: 'Look at an analysis' },
  'cancel-analysis': { roles: ofAnalyses, words: 'Cancel an analysis' },
  'see-outputs': { roles: ofAnalyses, words: 'Look at own outputs' },
  'see-outputs-to-read': { roles: programme, words: 'Look at outputs that wait for a reader' },
  'settle-output': { roles: programme, words: 'Release or refuse an output' },

  'see-comment-queue': { roles: ofComments, words: 'Look at what waits to be read' },
  'read-comment': { roles: ofComments, words: 'Read a comment' },
  'release-comment': { roles: ofComments, words: 'Release a comment' },
  'hold-comment-back': { roles: ofComments, words: 'Hold a comment back' },
  'see-released-comments': { roles: ofComments, words: 'Look at released comments' },
  'withdraw-comment': { roles: ofComments, words: 'Withdraw a released comment' },
  'raise-concern': { roles: ofComments, words: 'Raise a concern about a setting' },
  'see-concerns': { roles: programme, words: 'Look at concerns' },
  'pass-concern-on': { roles: programme, words: 'Pass a concern on' },
} as const satisfies Readonly<Record<string, StaffAction>>

/** Coming and going, which no route with `allow` can name: nobody is signed in yet, or any more. */
export const signInActions = {
  'sign-in-by-invitation': { words: 'Open an invitation' },
  'sign-in-in-demonstration': { words: 'Sign in by the demonstration’s link' },
  'sign-in-by-passkey': { words: 'Sign in with a passkey' },
  'sign-in-by-council-account': { words: 'Sign in with a council account' },
  'sign-out': { words: 'Sign out' },
  'invite-programme-at-console': { words: 'Invite the programme, at the server’s own console' },
} as const

export type StaffActionName = keyof typeof staffActions
export type AuditedAction = StaffActionName | keyof typeof signInActions

/** A plain view of one action: `staffActions` itself has a type for each line. */
export const staffAction = (name: StaffActionName): StaffAction => staffActions[name]
