import { type Constraint, solve } from 'yalps'
import type { LinearSolver } from './linear-solver.ts'

/** The solver of the core: pure TypeScript, simplex with branch and bound. For small linked tables. */
export const yalpsSolver: LinearSolver = {
  name: 'yalps',
  open({ size, rows }) {
    const constraints = rows.map(({ least, most }, row): [string, Constraint] => [
      `r${row}`,
      least === most
        ? { equal: least }
        : { ...(least > -Infinity && { min: least }), ...(most < Infinity && { max: most }) },
    ])
    const columns = Array.from({ length: size }, (): [string, number][] => [])
    rows.forEach(({ cells, weights }, row) => {
      cells.forEach((cell, place) => {
        columns[cell]?.push([`r${row}`, weights[place] ?? 0])
      })
    })
    return {
      optimise(cell, direction, whole) {
        const variables = columns.map((column, each): [number, [string, number][]] => [
          each,
          each === cell ? [...column, ['objective', 1]] : column,
        ])
        const {
          status,
          result,
          variables: found,
        } = solve(
          {
            direction: direction === 'least' ? 'minimize' : 'maximize',
            objective: 'objective',
            constraints,
            variables,
            integers: whole,
          },
          // Iterations, not seconds: the core has no clock, and the same table must always end the same.
          { maxIterations: 2000, checkCycles: true },
        )
        if (status === 'infeasible' || status === 'unbounded') return { status }
        if (status !== 'optimal') return { status: 'not-settled' }
        const at = new Float64Array(size)
        for (const [each, value] of found) at[each] = value
        return { status, value: result, at }
      },
      close: () => undefined,
    }
  },
}
