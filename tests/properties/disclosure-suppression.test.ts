import fc from 'fast-check'
import { expect, test } from 'vitest'
import { yalpsSolver } from '../../analysis/disclosure/linear/yalps-solver.ts'
import { checkProof } from '../../analysis/disclosure/proof/check-proof.ts'
import { protectTable } from '../../analysis/disclosure/suppress/protect-table.ts'
import { arbitraryTable, publishedSystem, toProtect } from '../support/arbitrary-tables.ts'
import { bestPattern } from '../support/best-pattern.ts'

const threshold = 10

test('every primary cell of a two-way or hierarchical table is hidden, with a proof that needs no solver', () => {
  fc.assert(
    fc.property(arbitraryTable(8, 5), (table) => {
      const plan = toProtect(table, threshold)
      const done = protectTable(plan)
      if (done === null) return
      expect(plan.primary.filter((cell) => done.hidden[cell] !== 1)).toEqual([])
      expect(done.claims.map(({ cell }) => cell)).toEqual(plan.primary)
      const insiders = [...done.hidden.keys()].filter(
        (cell) => done.hidden[cell] === 1 && (plan.values[cell] ?? 0) > 0,
      )
      expect(checkProof(publishedSystem(table, done.hidden), done.claims, insiders)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('where primary cells alone are hidden a solver often finds one: complementary suppression is needed', () => {
  let exposed = 0
  fc.assert(
    fc.property(arbitraryTable(4, 3), (table) => {
      const plan = toProtect(table, threshold)
      const done = protectTable(plan)
      const [first] = plan.primary
      if (done === null || first === undefined) return
      const alone = Uint8Array.from(plan.values, (_, cell) => (plan.primary.includes(cell) ? 1 : 0))
      const widthOf = (hidden: Uint8Array) => {
        const problem = yalpsSolver.open(publishedSystem(table, hidden))
        const ends = (['least', 'most'] as const).map((end) => problem.optimise(first, end, false))
        const [least, most] = ends.map((end) => (end.status === 'optimal' ? end.value : Number.NaN))
        return (most ?? 0) - (least ?? 0)
      }
      if (widthOf(alone) < threshold) exposed += 1
      expect(widthOf(done.hidden)).toBeGreaterThanOrEqual(threshold - 1e-6)
    }),
    { numRuns: 60 },
  )
  expect(exposed).toBeGreaterThan(10)
})

test('protecting twice changes nothing', () => {
  fc.assert(
    fc.property(arbitraryTable(6, 4), (table) => {
      const plan = toProtect(table, threshold)
      const done = protectTable(plan)
      if (done === null) return
      const settled = [...done.hidden.keys()].filter((cell) => done.hidden[cell] === 1)
      const again = protectTable({ ...plan, settled })
      expect(again?.hidden).toEqual(done.hidden)
      expect(protectTable(plan)?.hidden).toEqual(done.hidden)
    }),
    { numRuns: 100 },
  )
})

test('what is hidden is within 1.25 times the least that could be, by complete search on small tables', () => {
  const [found, best] = [[0], [0]]
  fc.assert(
    fc.property(arbitraryTable(3, 3), (table) => {
      const plan = toProtect(table, threshold)
      const done = protectTable(plan)
      const optimum = bestPattern(plan)
      expect(done === null).toBe(optimum === undefined)
      if (done === null || optimum === undefined) return
      const countOf = (hidden: Uint8Array) =>
        hidden.reduce((sum, is, cell) => sum + (is === 1 ? (plan.values[cell] ?? 0) : 0), 0)
      found.push(countOf(done.hidden))
      best.push(countOf(optimum))
    }),
    { numRuns: 60 },
  )
  const total = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0)
  expect(total(best)).toBeGreaterThan(0)
  expect(total(found) / total(best)).toBeLessThanOrEqual(1.25)
})
