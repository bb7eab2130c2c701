import type { ColumnType, Generated, Kysely } from 'kysely'
import type { ReleasedTable } from '../../analysis/disclosure/ledger/release.ts'
import type { OutputVerdict } from '../../analysis/disclosure/outputs/judge-output.ts'
import type { AnalysisResult } from '../../analysis/plan/result-schema.ts'
import type { PublishedTable } from '../../analysis/published/published-table.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import type { Answers } from '../../surveys/model/answer.ts'
import type { Nation } from '../../surveys/model/nation.ts'
import type { HelperRole, Mode } from '../../surveys/model/submission.ts'

/** A calendar day as `YYYY-MM-DD`, never a JavaScript date: a day has no time zone. */
export type Day = string
/** Written as JSON text (both drivers take it alike), read as a value. */
type Json<Value> = ColumnType<Value, string, string>

export const waveStates = ['planned', 'open', 'keying-only', 'sealed', 'deleted'] as const
export type WaveState = (typeof waveStates)[number]
export const staffRoles = [
  'programme',
  'officer',
  'researcher',
  'paper-clerk',
  'comment-reviewer',
  'operator',
] as const
export type StaffRole = (typeof staffRoles)[number]
/**
 * A sheet of paper: with somebody (or in a drawer), back, typed in once, typed in twice and not alike, taken, and sent back
 * with a no. Only until its wave is sealed.
 */
export type SheetState = 'out' | 'back' | 'once' | 'in-dispute' | 'done' | 'declined'
/** How a session came to be. An invitation opens enrolment and nothing else. */
export type SignInWay = 'invitation' | 'demonstration' | 'passkey' | 'council-account'

/** The lines of a plan's `where`, the plan's own and the analysis's. */
export type OutputSelection = readonly { readonly variable: string; readonly codes: readonly string[] }[]
/** Whom figures of an output were about, and how many. */
export type OutputFigure = { readonly label: string; readonly base: number }

/** The tables as `migrations/` leaves them. Stored columns are an allow-list: see `tests/integration/columns`. */
export type Tables = {
  local_authority: { id: string; name: string; nation: Nation; gss_code: string | null }
  wave: {
    id: string
    local_authority_id: string
    name: string
    state: WaveState
    opens_on: Day
    closes_on: Day
    synthetic: boolean
    sealed_on: Generated<Day | null>
    deleted_on: Generated<Day | null>
  }
  wave_instrument: {
    wave_id: string
    instrument: string
    version: number
    fingerprint: string
    eligible: number
  }
  wave_promises: {
    wave_id: string
    space: string
    voice: string
    audience: string
    influence: string
    consent: string
    results: string
    results_by: Day | null
  }
  access_code: {
    wave_id: string
    instrument: string
    hmac: Uint8Array
    expires_on: Day
    used_for: Uint8Array | null
  }
  signing_key: { wave_id: string; instrument: string; fingerprint: string; modulus: Uint8Array }
  spent_ticket: { wave_id: string; ticket_hash: Uint8Array }
  inbox: { wave_id: string; id: string; instrument: string; version: number; sealed: Uint8Array }
  response: {
    wave_id: string
    id: string
    instrument: string
    version: number
    language: string
    mode: Mode
    helper_role: HelperRole
    answers: Json<Answers>
  }
  paper_batch: {
    wave_id: string
    id: string
    instrument: string
    language: string
    variant: string
    second_percent: number
    way: 'print-run' | 'exchange'
    sheets: number
    handed_out: number
    destroyed: number
    returned: number
    taken: number
    declined: number
    fields_compared: number
    fields_differing: number
  }
  paper_sheet: { wave_id: string; hmac: Uint8Array; batch_id: string; state: SheetState }
  paper_entry: {
    wave_id: string
    hmac: Uint8Array
    staff_id: string
    place: 'draft' | 'first' | 'second'
    sealed: Uint8Array
  }
  comment: {
    wave_id: string
    id: string
    instrument: string
    item: string
    text: string
    held_back: boolean
  }
  reviewed_comment: {
    wave_id: string
    id: string
    instrument: string
    item: string
    text: string
    themes: string[]
  }
  safeguarding_lead: { local_authority_id: string; name: string; reached_by: string }
  concern: {
    id: string
    local_authority_id: string
    text: string
    raised_on: Day
    passed_on_on: Day | null
  }
  benchmark_set: { id: string; name: string; synthetic: boolean; published_at: Date }
  benchmark_set_wave: { benchmark_set_id: string; wave_id: string }
  release: {
    wave_id: string
    instrument: string
    version: number
    issue: number
    name: string
    released_on: Day
    threshold: number
    benchmark_set_id: string | null
    program_version: string
    tables: Json<readonly ReleasedTable[]>
    model: Json<ReportModel>
    released_by: Generated<string | null>
  }
  refused_release: {
    id: string
    wave_id: string
    instrument: string
    version: number
    name: string
    reason: string
    refused_on: Day
    asked_by: string | null
  }
  saved_plan: { id: string; staff_id: string; title: string; plan: string; saved_on: Day }
  translation_review: {
    id: string
    language: string
    instrument: string
    version: number
    role: string
    reviewed_on: Day
    fingerprints: Json<Readonly<Record<string, string>>>
    recorded_by: string
  }
  national_release: {
    benchmark_set_id: string
    instrument: string
    version: number
    issue: number
    name: string
    released_on: Day
    threshold: number
    program_version: string
    tables: Json<readonly ReleasedTable[]>
    model: Json<ReportModel>
  }
  driver_release: {
    benchmark_set_id: string
    instrument: string
    version: number
    issue: number
    released_on: Day
    threshold: number
    program_version: string
    tables: Json<readonly PublishedTable[]>
    kept_back: string | null
  }
  output: {
    id: string
    staff_id: string
    instrument: string
    version: number
    waves: Json<readonly string[]>
    selection: Json<OutputSelection>
    figures: Json<readonly OutputFigure[]>
    verdict: OutputVerdict
    reasons: Json<readonly string[]>
    result: Json<AnalysisResult> | null
    made_on: Day
    read_by: string | null
    read_on: Day | null
  }
  staff: {
    id: string
    role: StaffRole
    local_authority_id: string | null
    label: string | null
    council_account_hmac: Uint8Array | null
    removed: boolean
  }
  sign_in_link: { token_hash: Uint8Array; staff_id: string; expires_at: Date; reusable: boolean }
  staff_session: {
    token_hash: Uint8Array
    staff_id: string
    idle_until: Date
    ends_at: Date
    way: SignInWay
  }
  passkey: {
    id: string
    staff_id: string
    public_key: Uint8Array
    counter: string | number
    label: string
    added_on: Day
  }
  passkey_challenge: { challenge_hash: Uint8Array; staff_id: string | null; expires_at: Date }
  council_identity: { issuer: string; subject: string; staff_id: string }
  council_sign_in: {
    token_hash: Uint8Array
    local_authority_id: string
    state: string
    nonce: string
    code_verifier: string
    expires_at: Date
  }
  audit_line: {
    id: Generated<string | number>
    at: Date
    staff_id: string | null
    action: string
    subject: string | null
    outcome: 'begun' | 'not-allowed' | 'refused'
  }
}

/** What repositories take first: the database or an open transaction. */
export type Database = Kysely<Tables>
