import type { AnalysisResult, Results } from '../../../analysis/plan/result-schema.ts'
import type { Fault } from '../../../surveys/model/fault.ts'
import type { Band } from '../../../surveys/model/instrument.ts'
import type { Nation } from '../../../surveys/model/nation.ts'
import type { Theme } from '../../../surveys/model/theme.ts'

/** What the server says and hears, typed by hand from its wire; the server's own document is /api/openapi.json. */
export type WaveState = 'planned' | 'open' | 'keying-only' | 'sealed' | 'deleted'

export type LocalAuthorityName = { readonly id: string; readonly name: string }

export type LocalAuthority = LocalAuthorityName & {
  readonly nation: Nation
  readonly gssCode: string | null
}

export const staffRoles = [
  'programme',
  'officer',
  'researcher',
  'paper-clerk',
  'comment-reviewer',
  'operator',
] as const
export type StaffRole = (typeof staffRoles)[number]

export type Me = {
  readonly role: StaffRole
  readonly label: string | null
  readonly localAuthority: LocalAuthorityName | null
  /** False until somebody who was invited has made a passkey: until then nothing else opens. */
  readonly enrolled: boolean
  /** Where young people answer, if not at this page's own address. */
  readonly surveyAddress: string | null
}

export type OwnPasskey = { readonly id: string; readonly label: string; readonly addedOn: string }

export type Person = {
  readonly id: string
  readonly role: StaffRole
  readonly label: string | null
  readonly localAuthority: LocalAuthorityName | null
  readonly passkeys: number
  readonly councilAccount: boolean
}

export type NewInvitation = {
  readonly role: StaffRole
  readonly label: string
  readonly localAuthority: string | null
  readonly councilAccount: string | null
}
export type Invited = { readonly id: string; readonly signInPath: string | null }

export type AuditLine = {
  readonly id: string
  /** A moment in ISO 8601. */
  readonly at: string
  readonly words: string
  readonly outcome: 'begun' | 'not-allowed' | 'refused'
  readonly subject: string | null
  /** Null: at the server's own console. */
  readonly who: {
    readonly role: StaffRole
    readonly label: string | null
    readonly authority: string | null
  } | null
}
export type AuditPage = { readonly lines: readonly AuditLine[]; readonly more: boolean }

export type CommentedWave = {
  readonly id: string
  readonly name: string
  readonly authority: string
  readonly synthetic: boolean
  readonly waiting: number
  readonly heldBack: number
  readonly released: number
}

export type Comment = {
  readonly id: string
  readonly survey: string
  readonly question: string
  readonly text: string
}
export type ReleasedComment = Comment & { readonly themes: readonly Theme[] }

/** In UTF-16 units of the text, the end excluded. */
export type TextRange = { readonly start: number; readonly end: number }
export type Release = { readonly blackedOut: readonly TextRange[]; readonly themes: readonly Theme[] }

export type SafeguardingLead = { readonly name: string; readonly reachedBy: string }
export type Concern = {
  readonly id: string
  readonly text: string
  readonly raisedOn: string
  readonly passedOnOn: string | null
  readonly localAuthority: LocalAuthorityName
  readonly lead: SafeguardingLead | null
}

export type WaveInstrument = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly band: Band
  readonly eligible: number
  readonly codesIssued: number
  /** In tens and in words: '60 or more', 'fewer than 10'. An exact count would show when one child answers. */
  readonly answersWaiting: string
  /** In which it may be answered, the source language first. */
  readonly languages: readonly string[]
  /** Those of them that nobody who speaks the language has read: only ever in a demonstration. */
  readonly draftLanguages: readonly string[]
}

export type WaveSummary = {
  readonly id: string
  readonly name: string
  readonly state: WaveState
  /** Days as YYYY-MM-DD; the closing day is the last day on which answers are taken. */
  readonly opensOn: string
  readonly closesOn: string
  readonly synthetic: boolean
  readonly localAuthority: LocalAuthorityName
  readonly instruments: readonly WaveInstrument[]
}

/** What a council promises the children of a wave, in its own words; '' where nobody has written it down yet. */
export type WavePromises = {
  readonly space: string
  readonly voice: string
  readonly audience: string
  readonly influence: string
  readonly consent: string
  readonly results: string
  readonly resultsBy: string | null
}
export type PromiseName = Exclude<keyof WavePromises, 'resultsBy'> | 'safeguarding-lead' | 'results-by'
export type PromisesOfWave = {
  readonly promises: WavePromises
  /** `needed`: a wave of real children cannot open without it. */
  readonly missing: readonly { readonly promise: PromiseName; readonly needed: boolean }[]
}

/** A deleted wave, and what went with it; counts of answers in tens and in words. */
export type WaveDeleted = {
  readonly wave: WaveSummary
  readonly removed: {
    readonly codes: number
    readonly waitingAnswers: string
    readonly answers: string
    readonly comments: string
    readonly keys: readonly string[]
    readonly benchmarkSets: readonly string[]
  }
}

/** An instrument version that waves may field. */
export type ServedInstrument = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly band: Band
  readonly languages: readonly string[]
  readonly draftLanguages: readonly string[]
}

export type NewWave = {
  readonly name: string
  readonly opensOn: string
  readonly closesOn: string
  readonly instruments: readonly {
    readonly id: string
    readonly version: number
    readonly eligible: number
  }[]
}

export type WaveDays = { readonly opensOn: string; readonly closesOn: string }

export type NewBenchmarkSet = { readonly name: string; readonly waves: readonly string[] }

export type SealedWave = {
  readonly id: string
  readonly name: string
  readonly opensOn: string
  readonly synthetic: boolean
  readonly localAuthority: LocalAuthorityName
  readonly instruments: readonly { readonly id: string; readonly version: number; readonly band: Band }[]
}

/** A plan of analyses as JSON: what is in it is the server's to judge. */
export type PlanJson = Readonly<Record<string, unknown>>

export type SavedPlan = {
  readonly id: string
  readonly title: string
  readonly savedOn: string
  /** As the results of the plan name it. */
  readonly hash: string
  readonly plan: PlanJson
}

export type AnalysisState =
  | { readonly state: 'waiting'; readonly before: number }
  | {
      readonly state: 'running'
      readonly progress: { readonly analysis: number; readonly of: number; readonly share: number } | null
    }
  | { readonly state: 'done'; readonly results: Results }
  | { readonly state: 'refused'; readonly faults: readonly Fault[] }
  | { readonly state: 'failed' }
  | { readonly state: 'cancelled' }

export type OutputVerdict = 'released' | 'needs-a-reader' | 'refused'

export type Output = {
  readonly id: string
  readonly instrument: string
  readonly version: number
  readonly verdict: OutputVerdict
  readonly reasons: readonly string[]
  /** Null until it is released; whoever reads it sees it before. */
  readonly result: AnalysisResult | null
  readonly madeOn: string
  readonly readOn: string | null
}

export type BenchmarkSet = {
  readonly id: string
  readonly name: string
  readonly synthetic: boolean
  readonly waves: readonly string[]
  /** Those that there is a national report of. */
  readonly instruments: readonly string[]
}

export type VersionLanguage = {
  readonly code: string
  readonly name: string
  readonly state: 'source' | 'draft' | 'reviewed' | 'none'
  /** Texts that are missing or out of date. */
  readonly open: number
  readonly fingerprint: string | null
  readonly review: { readonly role: string; readonly date: string } | null
}

export type InstrumentVersion = {
  readonly id: string
  readonly version: number
  readonly band: Band
  readonly title: string
  readonly items: number
  readonly state: 'served' | 'draft' | 'broken'
  readonly fingerprint: string | null
  readonly changes: {
    readonly added: readonly string[]
    readonly removed: readonly string[]
    readonly moved: readonly string[]
    readonly reworded: number
    readonly otherAnswers: readonly string[]
    readonly otherRouting: readonly string[]
    readonly seriesThatBreak: readonly string[]
  } | null
  readonly languages: readonly VersionLanguage[]
}

export type NewReview = {
  readonly language: string
  readonly role: string
  readonly date: string
  readonly fingerprint: string
}

export type ReleaseLine = {
  readonly what: string
  readonly kind: 'report' | 'output'
  readonly verdict: OutputVerdict
  readonly day: string
  readonly by: { readonly label: string | null; readonly role: StaffRole } | null
  readonly population: string
  readonly instrument: string
  readonly version: number
  readonly synthetic: boolean
  readonly comparedWith: string | null
  readonly reasons: readonly string[]
}
