import type { LinearSystem } from '../linear/linear-system.ts'
import { fits } from './fits.ts'

/** Two tables that fit everything published and differ widely in one cell: what proves that it cannot be worked out. */
export type View = {
  /** The cell in which somebody knows to be, who sees the table with that knowledge; null for everybody else. */
  readonly insider: number | null
  readonly low: ArrayLike<number>
  readonly high: ArrayLike<number>
}

/** A sensitive cell with its true count, what the policy asks for it, and the witnesses for it. */
export type Claim = {
  readonly cell: number
  readonly count: number
  /** Highest less lowest, at least; one less for an insider, who has taken themself out. */
  readonly width: number
  /** What the highest has to come up to, so that nobody can tell that the cell is small. */
  readonly reach: number
  readonly views: readonly View[]
}

/**
 * What is wrong with a proof, in words; nothing when it holds. It multiplies and compares: it knows no solver and no
 * search, and believes neither. `insiders` are the cells in which somebody is who may look at the table.
 */
export function checkProof(
  system: LinearSystem,
  claims: readonly Claim[],
  insiders: readonly number[],
): readonly string[] {
  const faults: string[] = []
  for (const { cell, count, width, reach, views } of claims) {
    const sound = views.filter(({ low, high }) => fits(system, low) && fits(system, high))
    if (sound.length < views.length) faults.push(`cell ${cell}: a witness does not fit what is published`)
    const spans = ({ low, high }: View, least: number) =>
      (high[cell] ?? 0) - (low[cell] ?? 0) >= least && (high[cell] ?? 0) >= reach
    const open = sound.some((view) => spans(view, width) && (count === 0 || (view.low[cell] ?? 0) < count))
    if (!open) faults.push(`cell ${cell}: nothing shows that it can be ${width} apart and up to ${reach}`)
    for (const insider of insiders) {
      const includes = ({ low, high }: View) => (low[insider] ?? 0) >= 1 && (high[insider] ?? 0) >= 1
      if (!sound.some((view) => includes(view) && spans(view, width - 1))) {
        faults.push(`cell ${cell}: somebody in cell ${insider} could work it out`)
      }
    }
  }
  return faults
}
