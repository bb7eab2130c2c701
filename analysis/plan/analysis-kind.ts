import type { z } from 'zod'
import type { SurveyData } from '../dataset/survey-data.ts'
import type { RandomSource } from '../synthetic/random-source.ts'
import type { VariableSettings } from './plan-variables.ts'
import type { Sampling } from './sampling.ts'

/** What a result may hold. A number is always finite but for an interval's open end, ±Infinity; NaN never leaves. */
export type Scalar = string | number | boolean | null

/** Names of figures, each with what it is: the output's codebook, printed in the schema and above each table. */
export type Described = Readonly<Record<string, string>>
export type Output = {
  readonly figures: Described
  readonly tables: Readonly<Record<string, { readonly about: string; readonly columns: Described }>>
}

export type FiguresOf<Each extends Output> = { readonly [Name in keyof Each['figures']]: Scalar }
export type TablesOf<Each extends Output> = {
  readonly [Name in keyof Each['tables']]: readonly {
    readonly [Column in keyof Each['tables'][Name]['columns']]: Scalar
  }[]
}

/**
 * Everyone whom a figure is about, and the counts it could be turned back into: what disclosure control judges before
 * a result leaves over HTTP (`gate.ts`). A file on the researcher's own machine does not pass it.
 */
export type Population = {
  readonly label: string
  readonly base: number
  /** Counts within it. `sensitive` where the answer is bad news. */
  readonly cells: readonly { readonly label: string; readonly count: number; readonly sensitive?: boolean }[]
  /** Observations less parameters, for a model. */
  readonly spareDegrees?: number
}

export type Outcome<Each extends Output> = {
  readonly figures: FiguresOf<Each>
  readonly tables: TablesOf<Each>
  /** Sentences a reader needs: which variant, what was left out, what did not hold. */
  readonly notes: readonly string[]
  readonly populations: readonly Population[]
}

/** What an analysis works on. */
export type Work = {
  readonly data: SurveyData
  /** Rows of the analysis, ascending: those that `where` keeps. A design-based figure still uses the whole design. */
  readonly rows: Uint32Array
  readonly settings: ReadonlyMap<string, VariableSettings>
  /** Weights, design and what weighting did. */
  readonly sampled: Sampling
  /** The place of this analysis in the plan, for faults. */
  readonly path: readonly (string | number)[]
  /** A stream of its own for a label: the same for the same seed, analysis and label. */
  readonly random: (label: string) => RandomSource
  /** Says how far a long piece of work has come, from 0 to 1. */
  readonly progress: (share: number) => void
}

/** One kind of analysis, as the registry holds it. */
export type AnalysisKind = {
  readonly kind: string
  /** What it answers, in one sentence. */
  readonly about: string
  /** The methods used and the R calls that agree. */
  readonly method: string
  /** Whether its figures heed the plan's weights and design. Where not, the results say so beside them. */
  readonly weighted: boolean
  readonly options: z.ZodObject
  readonly output: Output
  /** Reads the options by their schema and runs. Throws an `AnalysisProblem` in place of figures that would be NaN. */
  readonly run: (options: unknown, work: Work) => Outcome<Output>
}

/** Ties the types of options, output and run together, and forgets them again for the registry. */
export function analysisKind<Shape extends z.ZodRawShape, const Each extends Output>(kind: {
  readonly kind: string
  readonly about: string
  readonly method: string
  readonly weighted: boolean
  readonly options: z.ZodObject<Shape>
  readonly output: Each
  readonly run: (options: z.infer<z.ZodObject<Shape>>, work: Work) => Outcome<Each>
}): AnalysisKind {
  return {
    ...kind,
    options: kind.options as unknown as z.ZodObject,
    run: (options, work) => kind.run(kind.options.parse(options), work),
  }
}
