import type { PublishedComparison, PublishedTable } from '../published/published-table.ts'
import type { Tally } from '../tabulate/tally.ts'
import type { SensitiveAnswer } from './may-show.ts'
import type { LastWaveFigure } from './protect-last-wave.ts'

/** A table with raw counts, on its way to `protect`. Never leaves the analysis. */
export type UnprotectedTable = Pick<
  PublishedTable,
  'id' | 'indicator' | 'title' | 'question' | 'counted' | 'synthetic'
> & {
  readonly sensitive: SensitiveAnswer
  /** Hidden for the sake of another indicator (`shownIndicators`), though its own figures would pass. */
  readonly withheld?: boolean
  /** Keys of categories hidden for the sake of another release; where given, none are put together. */
  readonly withheldCategories?: readonly string[]
  /** The authority's own young people: the whole that categories divide and comparators are compared with. */
  readonly own: { readonly label: string; readonly tally: Tally }
  /** Disjoint groups of `own`, in order. Those in none are worked out as what is left. */
  readonly categories: readonly { readonly key: string; readonly label: string; readonly tally: Tally }[]
  readonly comparators: readonly UnprotectedComparator[]
  /** The same authority's wave before; absent where there is none. */
  readonly lastWave?: LastWaveFigure
}

export type UnprotectedComparator = {
  readonly key: string
  readonly label: string
  readonly comparison: PublishedComparison | null
} & (
  | { readonly group: 'other-local-authorities'; readonly authorities: readonly Tally[] | null }
  | {
      readonly group: 'general-population'
      readonly figure: {
        readonly percentage: number
        readonly base: number | null
        readonly interval: { readonly lower: number; readonly upper: number } | null
      }
    }
)
