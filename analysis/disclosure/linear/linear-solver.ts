import type { LinearSystem } from './linear-system.ts'

export type Direction = 'least' | 'most'

export type SolverAnswer =
  | { readonly status: 'optimal'; readonly value: number; readonly at: ArrayLike<number> }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unbounded' }
  | { readonly status: 'not-settled' }

/**
 * Whoever can find the least and most of one cell. Passed in, because the core loads nothing by itself; and never
 * believed: what it finds is multiplied out by `proof/fits.ts`, which knows no solver.
 */
export type LinearSolver = {
  readonly name: string
  readonly open: (system: LinearSystem) => OpenProblem
}

export type OpenProblem = {
  /** The least or most a cell can be; over whole numbers when `whole`. */
  readonly optimise: (cell: number, direction: Direction, whole: boolean) => SolverAnswer
  readonly close: () => void
}
