import type { Direction, LinearSolver, OpenProblem } from '../linear/linear-solver.ts'
import type { LinearSystem } from '../linear/linear-system.ts'
import { fits } from '../proof/fits.ts'

/** `null` for no limit. */
export type Bounds = { readonly least: number; readonly most: number | null }

export type Witnesses = { readonly least: readonly number[] | null; readonly most: readonly number[] | null }

export type CellAudit = {
  readonly real: Bounds
  /** Null for amounts, and where the solver did not settle it: then `real` is all that is known. */
  readonly integer: Bounds | null
  readonly witnesses: Witnesses
}

export type ComponentAudit =
  | { readonly status: 'audited'; readonly cells: readonly CellAudit[] }
  | { readonly status: 'contradictory'; readonly whole: boolean }
  | { readonly status: 'not-settled' }

/**
 * The interval of every cell (or of those named) of one component, over real and over whole numbers. A whole-number end is claimed only
 * with a witness that `fits` has multiplied out; an end without a limit has none to show.
 */
export function auditComponent(
  system: LinearSystem,
  solver: LinearSolver,
  whole: boolean,
  wanted: Iterable<number> = new Array(system.size).keys(),
): ComponentAudit {
  const problem = solver.open(system)
  try {
    const cells: CellAudit[] = []
    for (const cell of wanted) {
      const least = endOf(problem, system, cell, 'least', whole)
      if (typeof least === 'string') return failed(least)
      const most = endOf(problem, system, cell, 'most', whole)
      if (typeof most === 'string') return failed(most)
      const settled = whole && least.integer !== undefined && most.integer !== undefined
      cells.push({
        real: { least: least.real ?? 0, most: most.real },
        integer: settled ? { least: least.integer ?? 0, most: most.integer ?? null } : null,
        witnesses: { least: least.witness, most: most.witness },
      })
    }
    return { status: 'audited', cells }
  } finally {
    problem.close()
  }
}

type End = {
  readonly real: number | null
  readonly integer: number | null | undefined
  readonly witness: readonly number[] | null
}
type Failure = 'infeasible' | 'infeasible-whole' | 'not-settled'

function endOf(
  problem: OpenProblem,
  system: LinearSystem,
  cell: number,
  direction: Direction,
  whole: boolean,
): End | Failure {
  const relaxed = problem.optimise(cell, direction, false)
  if (relaxed.status === 'infeasible' || relaxed.status === 'not-settled') return relaxed.status
  const real = relaxed.status === 'unbounded' ? null : tidy(relaxed.value)
  if (!whole) {
    return {
      real,
      integer: undefined,
      witness: relaxed.status === 'optimal' ? Array.from(relaxed.at, tidy) : null,
    }
  }
  if (relaxed.status === 'optimal') {
    const rounded = Array.from(relaxed.at, (value) => Math.round(value) + 0)
    if (rounded[cell] === real && fits(system, rounded)) return { real, integer: real, witness: rounded }
  }
  const exact = problem.optimise(cell, direction, true)
  if (exact.status === 'infeasible') return 'infeasible-whole'
  if (exact.status === 'unbounded') return { real, integer: null, witness: null }
  if (exact.status === 'not-settled') return { real, integer: undefined, witness: null }
  const witness = Array.from(exact.at, (value) => Math.round(value) + 0)
  // A solver's slip is no proof: what does not multiply out is not claimed.
  return fits(system, witness)
    ? { real, integer: witness[cell], witness }
    : { real, integer: undefined, witness: null }
}

function failed(failure: Failure): ComponentAudit {
  if (failure === 'not-settled') return { status: 'not-settled' }
  return { status: 'contradictory', whole: failure === 'infeasible-whole' }
}

/** Solvers work to about 1e-7: what is a whole number but for that is one. */
function tidy(value: number): number {
  const nearest = Math.round(value)
  return Math.abs(value - nearest) < 1e-6 ? nearest + 0 : Number(value.toPrecision(9))
}
