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
  const counts = new Uint32Array(groupCount * 4)
  for (let row = 0; row < classes.length; row += 1) {
    const group = groups[row] ?? groupCount
    if (group < groupCount) {
      const cell = group * 4 + (classes[row] ?? 0)
      counts[cell] = (counts[cell] ?? 0) + 1
    }
  }
  return Array.from({ length: groupCount }, (_, group) => {
    const of = (kind: number) => counts[group * 4 + kind] ?? 0
    const positive = of(answerClass.positive)
    const negative = of(answerClass.negative)
    return { base: of(answerClass.neither) + positive + negative, positive, negative }
  })
}

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
