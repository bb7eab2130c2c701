import type { Domain } from './indicator.ts'

/** Which items of an instrument version a derived measure is made of; all of them are scales from 0 to 10. */
export type DerivedInputs = {
  readonly instrument: string
  readonly versions: readonly number[]
  readonly items: readonly string[]
}

/**
 * How the score comes from the answers, as data. `mean`: the mean of the scales answered (of one scale: its
 * answer). `count-low`: how many of the scales answered are at `lowTo` or under.
 */
export type DerivedScore = { readonly by: 'mean' } | { readonly by: 'count-low'; readonly lowTo: number }

/** A score belongs to the category whose bounds hold: `from` itself included, `below` not. Null: no bound. */
export type DerivedCategory = {
  readonly id: string
  readonly label: string
  readonly from: number | null
  readonly below: number | null
}

/**
 * A measure made from one or several answers of one person, as versioned data. A published version never
 * changes: another cut, input or rule for what is missing is another version, or another measure.
 */
export type DerivedMeasure = {
  readonly id: string
  readonly version: number
  readonly domain: Domain
  readonly label: string
  readonly shortLabel: string
  /** True when a higher score is good news. */
  readonly higherIsBetter: boolean
  readonly inputs: readonly DerivedInputs[]
  readonly score: DerivedScore
  /** Fewer scales answered than this, and the person has no score. */
  readonly leastAnswered: number
  /** From the lowest score to the highest, without a gap. */
  readonly categories: readonly DerivedCategory[]
  /** The rule in words, printed wherever the measure is shown. */
  readonly rule: string
  /** What happens to people who left scales out, in words, printed after the rule. */
  readonly missingRule: string
  /** Where rule and cuts come from. */
  readonly source: string
}
