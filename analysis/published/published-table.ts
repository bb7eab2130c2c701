/**
 * The only shape in which figures leave the analysis. Raw counts never reach a browser, a report or an
 * export: those take a `PublishedTable`, and only `protect` (analysis/disclosure/protect.ts) can make one.
 * A test walks the sources and fails if anything else casts to it.
 */
declare const protectedByProtect: unique symbol

export type CellStatus =
  /** Figures are shown. */
  | 'shown'
  /** Hidden to protect people. One mark for primary, complementary and empty: they must look alike. */
  | 'hidden'
  /** There is nothing to show because the source has no such figure (no comparator, not asked). */
  | 'not-available'

/** Whose figure a row is. */
export type RowGroup =
  | 'own'
  | 'other-local-authorities'
  | 'general-population'
  /** The same authority in the wave before, as that wave's own report printed it. */
  | 'last-wave'
  /** A group of a breakdown. */
  | 'category'
  /** One response option: of those who answered the question, how many chose it. */
  | 'option'
  /** Those of the benchmark set who have what may go with wellbeing, and those who do not. */
  | 'with'
  | 'without'
  /** How far an authority with so many answers stays from the others by sampling and the usual spread. */
  | 'limit'

/** The rule of docs/design.md D8, in codes; words come from `analysis/report`. */
export type Verdict = 'higher' | 'lower' | 'similar' | 'not-enough-answers'

export type PublishedComparison = {
  readonly verdict: Verdict
  /** Own minus comparator in whole percentage points, with its 95 % interval. */
  readonly difference: number
  readonly lower: number
  readonly upper: number
  /** Smallest difference, in points, that this base would have shown four times in five; null where not worked out. */
  readonly smallestDetectable: number | null
}

export type PublishedRow = {
  readonly group: RowGroup
  /** `own`, a comparator id, a breakdown category id. */
  readonly key: string
  readonly label: string
  readonly status: CellStatus
  /** Answers the percentage is of. Null unless shown (and where a published source gives none). */
  readonly base: number | null
  /** Whole percent, 0-100. Null unless shown. */
  readonly percentage: number | null
  /** 95 % interval in whole percent (Wilson for our own rows). Null where none is known. */
  readonly lower: number | null
  readonly upper: number | null
  /** Own against this row; only on comparator rows, and only when both are shown. */
  readonly comparison: PublishedComparison | null
}

export type PublishedTable = {
  readonly [protectedByProtect]: true
  /** Unique within a report, kebab-case: `feels-safe--benchmark`. */
  readonly id: string
  readonly indicator: string
  /** What the percentage is of, as a sentence: "Young people who always feel safe where they live". */
  readonly title: string
  /** The question exactly as asked. */
  readonly question: string
  /** The answers that count, in words: "“Always”". */
  readonly counted: string
  /** Threshold that was applied, for the note under the table. */
  readonly threshold: number
  readonly synthetic: boolean
  readonly rows: readonly PublishedRow[]
}

/** Protected counts of who answered: response rate by band, never under the threshold. */
export type PublishedParticipation = {
  readonly [protectedByProtect]: true
  readonly status: 'shown' | 'hidden'
  readonly responses: number | null
  readonly eligible: number | null
  /** Whole percent. */
  readonly responseRate: number | null
  readonly synthetic: boolean
}
