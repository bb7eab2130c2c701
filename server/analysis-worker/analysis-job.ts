import type { Codebook } from '../../analysis/dataset/codebook.ts'
import type { SurveyData } from '../../analysis/dataset/survey-data.ts'
import type { Plan } from '../../analysis/plan/plan-schema.ts'
import type { Results } from '../../analysis/plan/result-schema.ts'
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
}

export type AnalysisProgress = { readonly analysis: number; readonly of: number; readonly share: number }

export type AnalysisMessage =
  | { readonly progress: AnalysisProgress }
  | { readonly results: Results }
  | { readonly faults: readonly [AnalysisFault, ...AnalysisFault[]] }
