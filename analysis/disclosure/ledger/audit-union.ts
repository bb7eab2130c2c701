import { auditComponent } from '../audit/audit-component.ts'
import type { LinearSolver } from '../linear/linear-solver.ts'
import type { LinearRow } from '../linear/linear-system.ts'
import type { Release, ReleasedRow, ReleasedTable } from './release.ts'
import { rowsOfFigure } from './rows-of-figure.ts'

/** What a new release would give away that an earlier one, or it itself, keeps. */
export type Breach = {
  readonly release: string
  readonly hiddenBy: string
  readonly indicator: string
  readonly breakdown: string | null
  readonly population: string
}

/** Those whose category is not known; nobody prints them, and everybody can work out how many they are. */
const notStated = 'not-stated'

/**
 * Audits everything ever released about the same responses together with what is about to be, never the new release
 * alone. For every population that any of them hides, the ends of what a reader of all of them can work out: a breach
 * where it would be known to be small, or known too closely while it may be small.
 *
 * Tables of different indicators, and different breakdowns of one indicator, only share the whole's answers, and any
 * such margins fit together (decisions/0008): so each indicator and breakdown is audited by itself, exactly.
 */
export function auditUnion(
  earlier: readonly Release[],
  candidate: Release,
  solver: LinearSolver,
): readonly Breach[] {
  const related = earlier.filter(
    ({ instrument, version, waves }) =>
      instrument === candidate.instrument &&
      version === candidate.version &&
      waves.join() === candidate.waves.join(),
  )
  const all = [...related, candidate]
  const keys = new Map<string, { indicator: string; breakdown: string | null }>()
  for (const { tables } of all) {
    for (const { indicator, breakdown } of tables)
      keys.set(`${indicator} ${breakdown}`, { indicator, breakdown })
  }
  return [...keys.values()].flatMap(({ indicator, breakdown }) => {
    const tables = all.flatMap((release) =>
      release.tables
        .filter(
          (table) =>
            table.indicator === indicator && (table.breakdown === breakdown || table.breakdown === null),
        )
        .map((table) => ({ release, table })),
    )
    if (!tables.some(({ release }) => release === candidate)) return []
    return auditTable(tables, candidate, { indicator, breakdown }, solver)
  })
}

type Placed = { readonly release: Release; readonly table: ReleasedTable }

function auditTable(
  placed: readonly Placed[],
  candidate: Release,
  about: { readonly indicator: string; readonly breakdown: string | null },
  solver: LinearSolver,
): readonly Breach[] {
  const leaves = [
    ...new Set(placed.flatMap(({ table }) => table.categories.flatMap(({ key }) => key.split('+')))),
    notStated,
  ]
  const hidden = new Map<string, Placed>()
  const rows: LinearRow[] = []
  // Three unknowns a category: those who gave the answer, the others, and both together.
  const cellsOf = (key: string, which: 0 | 1 | 2) =>
    (key === 'own' ? leaves : key.split('+')).map((leaf) => 3 * leaves.indexOf(leaf) + which)
  leaves.forEach((_, leaf) => {
    rows.push({
      about: 'sum',
      cells: [3 * leaf, 3 * leaf + 1, 3 * leaf + 2],
      weights: [1, 1, -1],
      least: 0,
      most: 0,
    })
  })
  const add = (row: ReleasedRow, from: Placed) => {
    const said = `${from.release.name}: ${row.key}`
    if (row.base === null || row.percentage === null) {
      const before = hidden.get(row.key)
      if (before === undefined || before.release.threshold < from.release.threshold) hidden.set(row.key, from)
      return
    }
    const both = cellsOf(row.key, 2)
    rows.push(
      ...rowsOfFigure({ kind: 'total', about: said, cells: both, least: row.base, most: row.base }),
      ...rowsOfFigure({
        kind: 'percentage',
        about: said,
        part: cellsOf(row.key, 0),
        base: row.base,
        value: row.percentage,
        decimals: 0,
      }),
    )
  }
  for (const each of placed) {
    add(each.table.whole, each)
    for (const row of each.table.categories) add(row, each)
  }
  const strictest = placed.toSorted((a, b) => b.release.threshold - a.release.threshold)[0]
  if (strictest && about.breakdown !== null) hidden.set(notStated, strictest)

  const size = 3 * leaves.length
  return [...hidden].flatMap(([key, by]): readonly Breach[] => {
    const sum = {
      about: 'population',
      cells: [size, ...cellsOf(key, 2)],
      weights: [-1, ...cellsOf(key, 2).map(() => 1)],
    }
    const system = { size: size + 1, rows: [...rows, { ...sum, least: 0, most: 0 }] }
    const audit = auditComponent(system, solver, true, [size])
    const [bounds] = audit.status === 'audited' ? audit.cells.map(({ integer }) => integer) : []
    if (bounds && isKept(bounds, by.release.threshold, key)) return []
    return [{ release: candidate.name, hiddenBy: by.release.name, ...about, population: key }]
  })
}

function isKept(
  { least, most }: { readonly least: number; readonly most: number | null },
  threshold: number,
  key: string,
): boolean {
  if (most === null || least >= threshold) return true
  // That everybody stated theirs tells on nobody; that a hidden category is empty does.
  if (key === notStated && most === 0) return true
  return most >= threshold && most - least >= threshold
}
