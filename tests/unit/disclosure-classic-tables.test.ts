import { beforeAll, describe, expect, test } from 'vitest'
import { auditTables } from '../../analysis/disclosure/audit/audit-tables.ts'
import { readAudit } from '../../analysis/disclosure/audit/read-audit.ts'
import type { LinearSolver } from '../../analysis/disclosure/linear/linear-solver.ts'
import { yalpsSolver } from '../../analysis/disclosure/linear/yalps-solver.ts'
import { hiddenArcs, moveCell, workspaceOf } from '../../analysis/disclosure/suppress/residual-cycles.ts'
import { tableNetwork } from '../../analysis/disclosure/suppress/table-network.ts'
import { highsSolver } from '../../server/disclosure/highs-solver.ts'
import {
  admissions,
  type ClassicTable,
  classicFile,
  hairEyeColour,
  titanic,
  withTotals,
} from '../support/classic-tables.ts'

let highs: LinearSolver
beforeAll(async () => {
  highs = await highsSolver()
})

/** The cells under the threshold, and others so that few of them stand alone. */
const patterns: readonly (readonly [
  string,
  ClassicTable,
  (path: readonly string[], count: number) => boolean,
])[] = [
  ['HairEyeColor', hairEyeColour, (path, count) => !path.includes('all') && count < 18],
  [
    'HairEyeColor with hidden totals',
    hairEyeColour,
    (path, count) => count < 30 || path.join() === 'blond,all',
  ],
  ['UCBAdmissions, three-way', admissions, (path, count) => !path.includes('all') && count < 140],
  ['UCBAdmissions with hidden margins', admissions, (path, count) => count < 330 && path[2] !== 'all'],
  ['Titanic, four-way', titanic, (path, count) => !path.includes('all') && count < 100],
  [
    'Titanic with hidden margins',
    titanic,
    (path, count) => count < 90 && path.filter((each) => each === 'all').length < 2,
  ],
]

describe.each(patterns)('%s', (_, table, hides) => {
  test('two solvers that share no code give the same intervals, and every witness multiplies out', () => {
    const read = readAudit(classicFile(table, hides))
    const [one, two] = [auditTables(read, highs), auditTables(read, yalpsSolver)]
    expect(one.status).toBe('audited')
    expect(one.cells.length).toBeGreaterThan(5)
    const ends = ({ cells }: typeof one) => cells.map(({ cell, real, integer }) => ({ cell, real, integer }))
    expect(ends(two)).toEqual(ends(one))
    for (const { integer, witnesses, cell } of one.cells) {
      expect(witnesses.least?.[cell]).toBe(integer?.least)
      expect(witnesses.most?.[cell]).toBe(integer?.most)
      expect(integer?.least).toBeLessThanOrEqual(countAt(table, cell))
      expect(integer?.most).toBeGreaterThanOrEqual(countAt(table, cell))
    }
  })
})

test('in a two-way table cycles alone give the solvers’ intervals', () => {
  const hides = (path: readonly string[], count: number) => !path.includes('all') && count < 30
  const audited = auditTables(readAudit(classicFile(hairEyeColour, hides)), highs)
  const network = tableNetwork([4, 4, 4, 4, -1], 4)
  const counts = (withTotals(hairEyeColour.counts) as number[][]).flat()
  const hidden = Uint8Array.from(counts, (count, cell) => (cell % 5 < 4 && cell < 20 && count < 30 ? 1 : 0))
  const found = counts.flatMap((count, cell) => {
    if (hidden[cell] !== 1) return []
    const move = (direction: 1 | -1) =>
      moveCell(
        ...([network, hiddenArcs(network, hidden), Int32Array.from(counts)] as const),
        ...([cell, direction, 1000, workspaceOf(network)] as const),
      )
    return [{ least: count - move(-1), most: count + move(1) }]
  })
  expect(found).toEqual(audited.cells.map(({ integer }) => integer))
})

test('two hidden in every row and column is not safe: the pattern in which one cell is exact is caught', () => {
  // Rows one and two less columns one and two leave black hair and hazel eyes alone.
  const hidden = ['black,brown', 'black,blue', 'brown,brown', 'brown,blue', 'black,hazel']
  const more = ['red,hazel', 'red,green', 'blond,hazel', 'blond,green']
  const pattern = new Set([...hidden, ...more])
  const lines = [...pattern].map((cell) => cell.split(','))
  for (const side of [0, 1]) {
    for (const line of new Set(lines.map((each) => each[side]))) {
      expect(lines.filter((each) => each[side] === line).length).toBeGreaterThanOrEqual(2)
    }
  }
  const result = auditTables(readAudit(classicFile(hairEyeColour, (path) => pattern.has(path.join()))), highs)
  const caught = result.cells.filter(({ verdict }) => verdict === 'exact')
  expect(caught.map(({ cell, integer }) => [cell, integer])).toEqual([
    ['hair-eye/black/hazel', { least: 15, most: 15 }],
  ])
})

function countAt(table: ClassicTable, cell: string): number {
  const [, ...path] = cell.split('/')
  const at = path.reduce<unknown>((counts, category, depth) => {
    const known = [...(table.dimensions[depth]?.categories ?? []), 'all']
    return (counts as readonly unknown[])[known.indexOf(category)]
  }, withTotals(table.counts))
  return Number(at)
}
