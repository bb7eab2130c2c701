import type { Band } from './instrument.ts'

/** What every published general-population figure says about itself. Only figures read in the source named. */
type Published = {
  readonly id: string
  /** Bands it may be shown beside. */
  readonly bands: readonly Band[]
  /** Percentage 0-100 in our own direction (share with a positive code, or in the category named). */
  readonly percentage: number
  /** The figure as the source prints it, where that differs from `percentage`: "2.5 % without a good friend". */
  readonly asPublished?: string
  /** True when the figure is the least the source can mean (“more than 1 in 7”): shown so, and never tested against. */
  readonly bound?: true
  readonly population: string
  readonly ages: string
  readonly geography: string
  readonly year: string
  readonly mode: string
  readonly base: number | null
  readonly interval: { readonly lower: number; readonly upper: number } | null
  readonly citation: string
  readonly equivalence: 'same-item-and-scale' | 'same-scale' | 'near'
  /** What differs, in one sentence, printed beside the figure. */
  readonly caution: string
}

/** Stands beside an indicator, for a whole band. */
export type Comparator = Published & { readonly indicator: string }

/** Stands beside an indicator for one group only ("girls"): never beside a whole band, so kept in a list apart. */
export type GroupComparator = Comparator & {
  readonly group: { readonly item: string; readonly codes: readonly string[] }
}

/** Stands beside one category of a derived measure, or of several that are candidates for the same thing. */
export type DerivedComparator = Published & { readonly derived: readonly string[]; readonly category: string }
