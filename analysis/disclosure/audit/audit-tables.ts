import { componentsOf, substitute } from '../linear/components.ts'
import type { LinearSolver } from '../linear/linear-solver.ts'
import { auditComponent, type Bounds, type CellAudit } from './audit-component.ts'
import { ownerFaults } from './owner-faults.ts'
import { AuditFileRefused, type ReadAudit } from './read-audit.ts'
import { smallestContradiction } from './smallest-contradiction.ts'

/** Hidden cells an audit takes at once; each costs two to four searches. */
export const mostHidden = 5000
/** A witness names every hidden cell tied to its own; beyond this many the result would be larger than a table. */
const mostInWitness = 400
const mostRowsToExplain = 3000
const mostOwnerFaults = 20

export type AuditedCell = {
  readonly cell: string
  /** `exact`: worked out. `narrow`: an interval under the threshold wide, or all under it. `wide`: protected. */
  readonly verdict: 'exact' | 'narrow' | 'wide' | 'not-settled' | 'contradictory'
  readonly real: Bounds | null
  /** Null for amounts, and where no whole-number end could be proved. */
  readonly integer: Bounds | null
  readonly witnesses: {
    readonly least: Readonly<Record<string, number>> | null
    readonly most: Readonly<Record<string, number>> | null
  }
}

export type AuditResult = {
  readonly format: 'heard-disclosure-audit-result/1'
  readonly title: string | null
  readonly threshold: number
  readonly status: 'audited' | 'contradictory'
  readonly hidden: number
  readonly verdicts: Readonly<Record<AuditedCell['verdict'], number>>
  readonly contradictions: readonly { readonly message: string; readonly figures: readonly string[] }[]
  readonly notes: readonly string[]
  readonly cells: readonly AuditedCell[]
}

/** What a reader can work out about every hidden cell. Throws `AuditFileRefused` for more than it can take. */
export function auditTables(read: ReadAudit, solver: LinearSolver): AuditResult {
  const { file, names, shown, truth } = read
  const nameOf = (cell: number) => names[cell] ?? ''
  const whole = file.unknowns === 'counts'
  const hidden = shown.flatMap((value, cell) => (value === null ? [cell] : []))
  if (hidden.length > mostHidden) {
    const message = `${hidden.length} hidden cells are more than the ${mostHidden} an audit takes at once. Tables that share no hidden cell can be audited apart.`
    throw new AuditFileRefused([{ path: [], message }])
  }
  const { rows, contradicted } = substitute(read.rows, shown)
  const contradictions: { message: string; figures: readonly string[] }[] = contradicted.map(
    ({ row, sum }) => ({
      message: `${row.about} does not fit the published cells: they give ${number(sum)}, and it says ${between(row.least, row.most)}.`,
      figures: [row.about],
    }),
  )
  const notes: string[] = []
  const cells: AuditedCell[] = []
  for (const component of componentsOf({ size: names.length, rows })) {
    const members = component.cells.filter((cell) => shown[cell] === null)
    if (members.length === 0) continue
    const { system } = component
    const audit = auditComponent(system, solver, whole)
    if (audit.status === 'contradictory') {
      const few = system.rows.length <= mostRowsToExplain
      const blamed = few ? smallestContradiction(system.size, system.rows, solver, audit.whole) : system.rows
      // Published cells have moved into the bounds by now, and have no name there.
      const beside = names.length > hidden.length ? ' beside the published cells' : ''
      const figures = [...new Set(blamed.map(({ about }) => about))].slice(0, 50)
      contradictions.push({
        message: `These figures cannot all be true${audit.whole ? ' of whole numbers' : ''}${beside}: ${figures.join('; ')}.`,
        figures,
      })
    }
    if (members.length > mostInWitness) {
      notes.push(
        `Witnesses of ${members.length} cells tied together are left out: they would name each other ${members.length ** 2} times.`,
      )
    }
    const named = (witness: readonly number[] | null | undefined) =>
      witness && members.length <= mostInWitness
        ? Object.fromEntries(witness.map((value, place) => [nameOf(component.cells[place] ?? 0), value]))
        : null
    component.cells.forEach((cell, place) => {
      const found = audit.status === 'audited' ? audit.cells[place] : undefined
      cells.push({
        cell: nameOf(cell),
        verdict: found
          ? verdictOf(found, file.threshold)
          : audit.status === 'contradictory'
            ? 'contradictory'
            : 'not-settled',
        real: found?.real ?? null,
        integer: found?.integer ?? null,
        witnesses: { least: named(found?.witnesses.least), most: named(found?.witnesses.most) },
      })
    })
    if (audit.status === 'audited') {
      component.cells.forEach((cell, place) => {
        const [owner, bounds] = [truth[cell] ?? null, audit.cells[place]?.real]
        if (owner === null || bounds === undefined) return
        if (owner < bounds.least - 1e-6 || owner > (bounds.most ?? Infinity) + 1e-6) {
          contradictions.push({
            message: `What its owner has in ${nameOf(cell)}, ${number(owner)}, is not what was published: that says ${between(bounds.least, bounds.most ?? Infinity)}.`,
            figures: [nameOf(cell)],
          })
        }
      })
    }
  }
  if (contradictions.length === 0) {
    for (const { row, sum } of ownerFaults(read.rows, shown, truth).slice(0, mostOwnerFaults)) {
      contradictions.push({
        message: `What the owner has in the hidden cells does not give ${row.about}: that is ${number(sum)}, and it says ${between(row.least, row.most)}.`,
        figures: [row.about],
      })
    }
  }
  const order = new Map(names.map((name, cell) => [name, cell]))
  cells.sort((a, b) => (order.get(a.cell) ?? 0) - (order.get(b.cell) ?? 0))
  const count = (verdict: AuditedCell['verdict']) => cells.filter((each) => each.verdict === verdict).length
  return {
    format: 'heard-disclosure-audit-result/1',
    title: file.title ?? null,
    threshold: file.threshold,
    status: contradictions.length > 0 ? 'contradictory' : 'audited',
    hidden: hidden.length,
    verdicts: {
      exact: count('exact'),
      narrow: count('narrow'),
      wide: count('wide'),
      'not-settled': count('not-settled'),
      contradictory: count('contradictory'),
    },
    contradictions,
    notes,
    cells,
  }
}

/** Over whole numbers where they are known: an outer bound can be wide where the truth is not. */
function verdictOf({ real, integer }: CellAudit, threshold: number): AuditedCell['verdict'] {
  const { least, most } = integer ?? real
  if (most !== null && most - least < 1e-9) return 'exact'
  return most === null || (most - least >= threshold && most >= threshold) ? 'wide' : 'narrow'
}

const number = (value: number): string => String(Number(value.toPrecision(10)))

function between(least: number, most: number): string {
  if (least === most) return number(least)
  if (most === Infinity) return `at least ${number(least)}`
  return least === -Infinity ? `at most ${number(most)}` : `${number(least)} to ${number(most)}`
}
