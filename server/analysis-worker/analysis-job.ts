import type { Codebook } from '../../analysis/dataset/codebook.ts'
import type { SurveyData } from '../../analysis/dataset/survey-data.ts'
import type { ReportsBeside } from '../../analysis/disclosure/outputs/beside-reports.ts'
import type { OutputVerdict } from '../../analysis/disclosure/outputs/judge-output.ts'
import type { StoredOutput } from '../../analysis/plan/earlier-outputs.ts'
import type { Plan } from '../../analysis/plan/plan-schema.ts'
import type { AnalysisResult, Results } from '../../analysis/plan/result-schema.ts'
import type { Where } from '../../analysis/plan/selected-rows.ts'
import type { AnalysisFault } from '../../analysis/problem.ts'

/** What the thread is given: a plan that was read already, and its data, or the text they are read from there. */
export type AnalysisJob = {
  readonly plan: Plan
  readonly source:
    | { readonly csv: string; readonly codebook: Codebook }
    | { readonly data: SurveyData; readonly dataHash: string }
  readonly version: string
  /** The disclosure threshold results have to pass; null for a file on the researcher's own machine. */
  readonly threshold: number | null
  /** Outputs released before from the same instrument: the next is judged beside them. */
  readonly earlier?: readonly StoredOutput[]
  /** The reports of the waves' authorities, which the outputs are audited together with. */
  readonly reports?: ReportsBeside | null
}

/** One analysis with what disclosure control says of it, for the ledger. */
export type JudgedOutput = {
  readonly name: string
  readonly selection: Where
  /** How many rows it selected. */
  readonly rows: number
  readonly populations: readonly { readonly label: string; readonly base: number }[]
  readonly verdict: OutputVerdict
  readonly reasons: readonly string[]
  readonly result: AnalysisResult
}

export type AnalysisProgress = { readonly analysis: number; readonly of: number; readonly share: number }

export type AnalysisMessage =
  | { readonly progress: AnalysisProgress }
  | { readonly results: Results; readonly outputs: readonly JudgedOutput[] }
  | { readonly faults: readonly [AnalysisFault, ...AnalysisFault[]] }
