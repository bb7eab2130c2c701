import { answerClass } from './classify-answers.ts'

/** Counts of one population for one indicator. Raw: never leaves the analysis except through `protect`. */
export type Tally = {
  /** Valid answers: those with a substantive code. */
  readonly base: number
  readonly positive: number
  readonly negative: number
}

export const emptyTally: Tally = { base: 0, positive: 0, negative: 0 }

/** One tally a group, where `groups` gives each response its group; a group of `groupCount` or more is left out. */
export function tallyGroups(
  classes: Uint8Array,
  groups: Uint8Array | Uint16Array,
  groupCount: number,
): readonly Tally[] {
  return tallyCodes(classes, classesThemselves, groups, groupCount)
}

const classesThemselves = Uint8Array.from(Object.values(answerClass))

/**
 * The same straight from a column's values, `classOf` giving each value's class (missing where it ends): over a million
 * rows a copy of classes would cost more than the counting.
 */
export function tallyCodes(
  values: Uint8Array,
  classOf: Uint8Array,
  groups: Uint8Array | Uint16Array,
  groupCount: number,
): readonly Tally[] {
  const counts = new Uint32Array(groupCount * valueSpace)
  const size = values.length
  for (let row = 0; row < size; row += 1) {
    const group = groups[row] ?? groupCount
    if (group < groupCount) {
      const cell = group * valueSpace + (values[row] ?? 0)
      counts[cell] = (counts[cell] ?? 0) + 1
    }
  }
  return Array.from({ length: groupCount }, (_, group) => {
    const byClass = [0, 0, 0, 0]
    classOf.forEach((kind, value) => {
      byClass[kind] = (byClass[kind] ?? 0) + (counts[group * valueSpace + value] ?? 0)
    })
    const positive = byClass[answerClass.positive] ?? 0
    const negative = byClass[answerClass.negative] ?? 0
    return { base: (byClass[answerClass.neither] ?? 0) + positive + negative, positive, negative }
  })
}

const valueSpace = 256

export function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { base, positive, negative }) => ({
      base: sum.base + base,
      positive: sum.positive + positive,
      negative: sum.negative + negative,
    }),
    emptyTally,
  )
}

export function subtractTally(whole: Tally, part: Tally): Tally {
  return {
    base: whole.base - part.base,
    positive: whole.positive - part.positive,
    negative: whole.negative - part.negative,
  }
}
