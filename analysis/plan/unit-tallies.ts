import type { Tally } from '../tabulate/tally.ts'
import type { Population, Work } from './analysis-kind.ts'
import { type BinaryOutcome, noAnswer } from './binary-outcome.ts'
import type { Groups } from './groups.ts'

/** One tally a group over the rows of the analysis: what `positive` means is the measure's own. */
export function unitTallies({ values }: BinaryOutcome, groups: Groups, rows: Work['rows']): readonly Tally[] {
  const count = groups.codes.length
  const yes = new Uint32Array(count + 1)
  const base = new Uint32Array(count + 1)
  for (const row of rows) {
    const value = values[row] ?? noAnswer
    if (value === noAnswer) continue
    const group = Math.min(groups.values[row] ?? count, count)
    base[group] = (base[group] ?? 0) + 1
    yes[group] = (yes[group] ?? 0) + value
  }
  return groups.codes.map((_, group) => {
    const [all, positive] = [base[group] ?? 0, yes[group] ?? 0]
    return { base: all, positive, negative: all - positive }
  })
}

export function tallyPopulation(label: string, tally: Tally, { sensitive }: BinaryOutcome): Population {
  return {
    label,
    base: tally.base,
    cells: [
      { label: 'yes', count: tally.positive, sensitive: sensitive.yes },
      { label: 'no', count: tally.negative, sensitive: sensitive.no },
    ],
  }
}
