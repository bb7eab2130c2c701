import type { ColumnType, Kysely } from 'kysely'
import type { ReleasedTable } from '../../analysis/disclosure/ledger/release.ts'
import type { OutputVerdict } from '../../analysis/disclosure/outputs/judge-output.ts'
import type { AnalysisResult } from '../../analysis/plan/result-schema.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import type { Answers } from '../../surveys/model/answer.ts'
import type { Nation } from '../../surveys/model/nation.ts'
import type { HelperRole, Mode } from '../../surveys/model/submission.ts'

/** A calendar day as `YYYY-MM-DD`, never a JavaScript date: a day has no time zone. */
export type Day = string
/** Written as JSON text (both drivers take it alike), read as a value. */
type Json<Value> = ColumnType<Value, string, string>

export const waveStates = ['planned', 'open', 'keying-only', 'sealed'] as const
export type WaveState = (typeof waveStates)[number]
export type StaffRole = 'programme' | 'officer' | 'researcher'

/** The lines of a plan's `where`, the plan's own and the analysis's. */
export type OutputSelection = readonly { readonly variable: string; readonly codes: readonly string[] }[]
/** Whom figures of an output were about, and how many. */
export type OutputFigure = { readonly label: string; readonly base: number }

/** The tables as `migrations/` leaves them. Stored columns are an allow-list: see `tests/integration/columns`. */
export type Tables = {
  local_authority: { id: string; name: string; nation: Nation }
  wave: {
    id: string
    local_authority_id: string
    name: string
    state: WaveState
    opens_on: Day
    closes_on: Day
    synthetic: boolean
  }
  wave_instrument: {
    wave_id: string
    instrument: string
    version: number
    fingerprint: string
    eligible: number
  }
  access_code: { wave_id: string; instrument: string; hmac: Uint8Array; used: boolean; expires_on: Day }
  pass: { wave_id: string; instrument: string; pass_hash: Uint8Array; spent: boolean }
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
  comment: { wave_id: string; id: string; instrument: string; item: string; text: string }
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
  staff: { id: string; role: StaffRole; local_authority_id: string | null }
  sign_in_link: { token_hash: Uint8Array; staff_id: string; expires_at: Date; reusable: boolean }
  staff_session: { token_hash: Uint8Array; staff_id: string; idle_until: Date; ends_at: Date }
}

/** What repositories take first: the database or an open transaction. */
export type Database = Kysely<Tables>
