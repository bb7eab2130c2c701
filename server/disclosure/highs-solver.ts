import highsModule from 'highs'
import type { LinearSolver } from '../../analysis/disclosure/linear/linear-solver.ts'

/** Seconds one search over whole numbers may take; after that the end is not settled, and said so. */
const longest = 20

// The package describes itself as CommonJS and comes as a module: its default is the function.
const loadHighs = highsModule as unknown as typeof highsModule.default

/**
 * HiGHS, compiled to WebAssembly: sparse and exact enough for tables of thousands of cells. Loaded by the shell and
 * passed to the core. One model a component and kind, changed from cell to cell, so that each search starts warm.
 */
export async function highsSolver(): Promise<LinearSolver> {
  const highs = await loadHighs()
  const { modelStatus, objectiveSense, variableType } = highs.constants
  return {
    name: 'HiGHS',
    open({ size, rows }) {
      const starts = new Int32Array(rows.length + 1)
      rows.forEach(({ cells }, row) => {
        starts[row + 1] = (starts[row] ?? 0) + cells.length
      })
      const build = (whole: boolean) => {
        const model = highs.createModel({
          numCols: size,
          numRows: rows.length,
          sense: objectiveSense.minimize,
          colCost: new Float64Array(size),
          colLower: new Float64Array(size),
          colUpper: new Float64Array(size).fill(Infinity),
          rowLower: Float64Array.from(rows, ({ least }) => least),
          rowUpper: Float64Array.from(rows, ({ most }) => most),
          matrix: {
            format: 'csr',
            numRows: rows.length,
            numCols: size,
            starts,
            indices: Int32Array.from(rows.flatMap(({ cells }) => cells)),
            values: Float64Array.from(rows.flatMap(({ weights }) => weights)),
          },
          ...(whole && { integrality: Array.from({ length: size }, () => variableType.integer) }),
        })
        model.options.set({ output_flag: false, time_limit: longest, mip_rel_gap: 0, mip_abs_gap: 0.5 })
        return model
      }
      const models = new Map<boolean, ReturnType<typeof build>>()
      return {
        optimise(cell, direction, whole) {
          const model = models.get(whole) ?? build(whole)
          models.set(whole, model)
          model.zeroAllClocks()
          const sign = direction === 'least' ? 1 : -1
          model.changeColCost(cell, sign)
          model.run()
          const status = model.getModelStatus()
          const at = status === modelStatus.optimal ? model.getSolution().colValue : null
          model.changeColCost(cell, 0)
          if (status === modelStatus.infeasible) return { status: 'infeasible' }
          if (status === modelStatus.unbounded) return { status: 'unbounded' }
          // Neither ruled out: a cell at nought or more has a least, so only the most can be without a limit.
          if (status === modelStatus.unboundedOrInfeasible) {
            model.run()
            const feasible = model.getModelStatus() === modelStatus.optimal
            return { status: feasible ? 'unbounded' : 'infeasible' }
          }
          if (at === null) return { status: 'not-settled' }
          return { status: 'optimal', value: at[cell] ?? 0, at }
        },
        close() {
          for (const model of models.values()) model.dispose()
        },
      }
    },
  }
}
