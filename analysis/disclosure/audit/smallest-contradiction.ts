import type { LinearSolver } from '../linear/linear-solver.ts'
import type { LinearRow } from '../linear/linear-system.ts'

/**
 * A smallest set of rows that cannot all be true, so that whoever made the tables learns which figures to look at
 * and not merely that there is a mistake. QuickXplain (Junker 2004): halves, and only the half that matters again.
 */
export function smallestContradiction(
  size: number,
  rows: readonly LinearRow[],
  solver: LinearSolver,
  whole: boolean,
): readonly LinearRow[] {
  const impossible = (some: readonly LinearRow[]): boolean => {
    const problem = solver.open({ size, rows: some })
    const { status } = problem.optimise(0, 'least', whole)
    problem.close()
    return status === 'infeasible'
  }
  const explain = (
    background: readonly LinearRow[],
    grown: boolean,
    candidates: readonly LinearRow[],
  ): readonly LinearRow[] => {
    if (grown && impossible(background)) return []
    if (candidates.length === 1) return candidates
    const middle = Math.floor(candidates.length / 2)
    const [first, second] = [candidates.slice(0, middle), candidates.slice(middle)]
    const fromSecond = explain([...background, ...first], first.length > 0, second)
    const fromFirst = explain([...background, ...fromSecond], fromSecond.length > 0, first)
    return [...fromFirst, ...fromSecond]
  }
  return rows.length === 0 ? [] : explain([], false, rows)
}
