import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'
import { protect } from '../../analysis/disclosure/protect.ts'
import type { UnprotectedTable } from '../../analysis/disclosure/unprotected-table.ts'
import type { Tally } from '../../analysis/tabulate/tally.ts'

/** A population by hand: how many answered, how many of them with the good and with the bad answer. */
export function tally(base: number, positive = 0, negative = 0): Tally {
  return { base, positive, negative }
}

type TableParts = Partial<Pick<UnprotectedTable, 'categories' | 'comparators' | 'sensitive'>>

/** A table about one population, ready for `protect`. */
export function unprotectedTable(own: Tally, parts: TableParts = {}): UnprotectedTable {
  return {
    id: 'feels-safe--example',
    indicator: 'feels-safe',
    title: 'Young people who always feel safe',
    question: 'How often do you feel safe?',
    counted: '“Always”',
    synthetic: true,
    sensitive: 'negative',
    own: { label: 'Larkminster', tally: own },
    categories: [],
    comparators: [],
    ...parts,
  }
}

export function protectedRows(table: UnprotectedTable, threshold = 10) {
  return protect(table, disclosurePolicy(threshold)).rows
}

/** Categories named by letters, in order. */
export function lettered(tallies: readonly Tally[]): UnprotectedTable['categories'] {
  return tallies.map((each, place) => ({
    key: String.fromCharCode(97 + place),
    label: `Group ${place + 1}`,
    tally: each,
  }))
}
