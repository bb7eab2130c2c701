/**
 * How one item is answered: shares of the codes, best news first, and how strongly the answer follows overall
 * wellbeing (the correlation of the answer's hidden scale with it).
 */
export type AnswerModel = {
  readonly shares: readonly (readonly [code: string, share: number])[]
  readonly loading: number
  /** Standard deviation between authorities on the hidden scale; 0.07 where not said, which with overall wellbeing makes about 1 % of variance. */
  readonly betweenAuthorities?: number
  /** Added for girls: their looks and days come out worse than life as a whole does (a30). */
  readonly girls?: number
  /** Added by how many homes somebody has had in care: who has moved often is less content with the time they have. */
  readonly homes?: Readonly<Record<string, number>>
  /** The code of those who see neither parent. */
  readonly withoutParents?: string
}
