import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { LinearSolver } from '../../analysis/disclosure/linear/linear-solver.ts'
import type { LinearRow } from '../../analysis/disclosure/linear/linear-system.ts'
import { checkProof } from '../../analysis/disclosure/proof/check-proof.ts'
import {
  type LinkedTables,
  protectLinked,
  publishedWith,
} from '../../analysis/disclosure/suppress/protect-linked.ts'
import { highsSolver } from '../../server/disclosure/highs-solver.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await highsSolver()
})

/**
 * Three-way counts a × b × c of which the three two-way tables are published with their totals: linked tables, where
 * an interval of real numbers is no proof. The inner cells are never printed; margins may be hidden.
 */
const threeWay: fc.Arbitrary<LinkedTables> = fc
  .array(fc.oneof(fc.nat(6), fc.integer({ min: 4, max: 40 })), { minLength: 12, maxLength: 12 })
  .map((inner) => {
    const [sizes, values, rows, primary, costs] = [
      [2, 2, 3],
      [...inner],
      [] as LinearRow[],
      [] as number[],
      [] as number[],
    ]
    for (const _ of inner) costs.push(0)
    const placesOf = (cell: number) => [Math.floor(cell / 6), Math.floor(cell / 3) % 2, cell % 3]
    const marginOf = (keys: readonly number[]) => {
      const groups = new Map<string, number[]>()
      inner.forEach((_, cell) => {
        const key = keys.map((side) => placesOf(cell)[side]).join()
        groups.set(key, [...(groups.get(key) ?? []), cell])
      })
      for (const cells of groups.values()) {
        const total = cells.reduce((sum, cell) => sum + (inner[cell] ?? 0), 0)
        rows.push({
          about: '',
          cells: [values.length, ...cells],
          weights: [-1, ...cells.map(() => 1)],
          least: 0,
          most: 0,
        })
        if (keys.length === 2 && total < 10) primary.push(values.length)
        costs.push(keys.length === 2 ? 1 + total : keys.length === 1 ? 500 + total : Number.POSITIVE_INFINITY)
        values.push(total)
      }
    }
    for (const keys of [[0, 1], [0, 2], [1, 2], [0], [1], [2], []]) marginOf(keys)
    expect(sizes.length).toBe(3)
    const settled = inner.map((_, cell) => cell)
    return { sums: { size: values.length, rows }, values, primary, settled, costs, width: 10, reach: 10 }
  })

test('linked tables: every small margin is protected with whole-number witnesses, or the tables are dropped', () => {
  let protectedOnes = 0
  fc.assert(
    fc.property(threeWay, (tables) => {
      const done = protectLinked(tables, solver)
      if (done === null) return
      if (tables.primary.length > 0) protectedOnes += 1
      const insiders = [...done.hidden.keys()].filter(
        (cell) => done.hidden[cell] && (tables.values[cell] ?? 0) > 0,
      )
      expect(done.claims.map(({ cell }) => cell)).toEqual(tables.primary)
      expect(checkProof(publishedWith(tables, done.hidden), done.claims, insiders)).toEqual([])
    }),
    { numRuns: 8 },
  )
  expect(protectedOnes).toBeGreaterThan(2)
})
