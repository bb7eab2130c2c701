import type { Nested } from '../../analysis/disclosure/audit/audit-file.ts'

/** Tables that every textbook has, as R's `datasets` holds them: nested in the order of their dimensions. */
type Counts = number | readonly Counts[]
export type ClassicTable = {
  readonly id: string
  readonly dimensions: readonly { readonly id: string; readonly categories: readonly string[] }[]
  readonly counts: Counts
}

const dimension = (id: string, ...categories: readonly string[]) => ({ id, categories })

/** Hair by eye colour of 592 students, both sexes together. */
export const hairEyeColour: ClassicTable = {
  id: 'hair-eye',
  dimensions: [
    dimension('hair', 'black', 'brown', 'red', 'blond'),
    dimension('eye', 'brown', 'blue', 'hazel', 'green'),
  ],
  counts: [
    [68, 20, 15, 5],
    [119, 84, 54, 29],
    [26, 17, 14, 14],
    [7, 94, 10, 16],
  ],
}

/** Admission to Berkeley by sex and department, 1973. */
export const admissions: ClassicTable = {
  id: 'admissions',
  dimensions: [
    dimension('admitted', 'yes', 'no'),
    dimension('sex', 'male', 'female'),
    dimension('department', 'A', 'B', 'C', 'D', 'E', 'F'),
  ],
  counts: [
    [
      [512, 353, 120, 138, 53, 22],
      [89, 17, 202, 131, 94, 24],
    ],
    [
      [313, 207, 205, 279, 138, 351],
      [19, 8, 391, 244, 299, 317],
    ],
  ],
}

/** Who survived the Titanic, by class, sex and age. */
export const titanic: ClassicTable = {
  id: 'titanic',
  dimensions: [
    dimension('age', 'child', 'adult'),
    dimension('sex', 'male', 'female'),
    dimension('survived', 'no', 'yes'),
    dimension('class', 'first', 'second', 'third', 'crew'),
  ],
  counts: [
    [
      [
        [0, 0, 35, 0],
        [5, 11, 13, 0],
      ],
      [
        [0, 0, 17, 0],
        [1, 13, 14, 0],
      ],
    ],
    [
      [
        [118, 154, 387, 670],
        [57, 14, 75, 192],
      ],
      [
        [4, 13, 89, 3],
        [140, 80, 76, 20],
      ],
    ],
  ],
}

/** Adds every total of every dimension: one category more, last. */
export function withTotals(counts: Counts): Counts {
  if (typeof counts === 'number') return counts
  const inner = counts.map(withTotals)
  return [...inner, inner.reduce(addCounts)]
}

function addCounts(left: Counts, right: Counts): Counts {
  if (typeof left === 'number' || typeof right === 'number') return Number(left) + Number(right)
  return left.map((each, place) => addCounts(each, right[place] ?? 0))
}

/** The audit file of a table with its totals, in which the cells that `hides` names (by path) are hidden. */
export function classicFile(table: ClassicTable, hides: (path: readonly string[], count: number) => boolean) {
  const dimensions = table.dimensions.map(({ id, categories }) => ({
    id,
    categories: [...categories, { id: 'all', sumOf: [...categories] }],
  }))
  const values = (counts: Counts, path: readonly string[]): Nested => {
    if (typeof counts === 'number') return hides(path, counts) ? null : counts
    const known = [...(table.dimensions[path.length]?.categories ?? []), 'all']
    return counts.map((each, place) => values(each, [...path, known[place] ?? '']))
  }
  return {
    format: 'heard-disclosure-audit/1' as const,
    tables: [{ id: table.id, dimensions, values: values(withTotals(table.counts), []) }],
  }
}
