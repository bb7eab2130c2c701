import type { Fault } from '../surveys/model/fault.ts'

/** Every way an analysis can be refused. A code, once released, is never given another meaning. */
export type AnalysisProblemCode =
  | 'unknown-variable'
  | 'unknown-code'
  | 'unknown-wave'
  | 'wrong-type'
  | 'wrong-length'
  | 'out-of-range'
  | 'weight-missing'
  | 'weight-negative'
  | 'constant-outcome'
  | 'too-few-rows'
  | 'too-few-clusters'
  | 'collinear-predictors'
  | 'separated'
  | 'empty-subgroup'
  | 'empty-margin'
  | 'empty-table'
  | 'did-not-converge'
  | 'not-a-number'
  | 'withheld'
  | 'needs-a-reader'
  | 'too-large'
  | 'not-a-plan'
  | 'not-a-codebook'
  | 'not-a-table-file'
  | 'series-broken'
  | 'cancelled'

/**
 * Why an analysis has no result: a code for programs, a place (a path into the plan, or variable and row) and a
 * sentence for people. Thrown where a figure would otherwise be NaN; a broken promise of our own is a plain Error.
 */
export class AnalysisProblem extends Error implements Fault {
  override readonly name = 'AnalysisProblem'
  readonly code: AnalysisProblemCode
  readonly path: readonly (string | number)[]
  /** All faults found together, this one first. */
  readonly faults: readonly AnalysisFault[]

  constructor(first: AnalysisFault, others: readonly AnalysisFault[] = []) {
    super(first.message)
    this.code = first.code
    this.path = first.path
    this.faults = [first, ...others]
  }
}

export type AnalysisFault = Fault & { readonly code: AnalysisProblemCode }

/** Shorthand for one fault: `throw analysisProblem('constant-outcome', ['low'], 'Everyone has the same ...')`. */
export function analysisProblem(
  code: AnalysisProblemCode,
  path: readonly (string | number)[],
  message: string,
): AnalysisProblem {
  return new AnalysisProblem({ code, path, message })
}
