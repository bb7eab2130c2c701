import type { Domain } from '../../surveys/model/indicator.ts'
import type { Nation } from '../../surveys/model/nation.ts'
import type { PublishedQuote } from '../published/published-quote.ts'
import type { PublishedParticipation, PublishedTable } from '../published/published-table.ts'

/**
 * The benchmark report of one local authority, as plain data: HTML, PDF and CSV are renderings of this and
 * add no figure of their own, so the numbers are the same everywhere. Every figure sits in a
 * `PublishedTable`; sentences that quote one are made from the published row, never from raw counts.
 */
export type ReportModel = {
  readonly format: 'heard-report'
  readonly formatVersion: 1
  /** A report of all authorities of a benchmark set together; absent in that of one, which is what `localAuthority` then is. */
  readonly scope?: 'benchmark-set'
  /** True when any answer in it, own or comparator, is made up for demonstration. Said on every page. */
  readonly synthetic: boolean
  readonly language: string
  readonly title: string
  readonly localAuthority: {
    readonly id: string
    readonly name: string
    readonly nation: Nation
    /** By which official statistics know it, such as E06000047; null where there is none. */
    readonly gssCode: string | null
  }
  readonly wave: {
    readonly id: string
    readonly name: string
    readonly opensOn: string
    readonly closesOn: string
  }
  readonly instrument: {
    readonly id: string
    readonly version: number
    readonly band: string
    readonly title: string
    readonly fingerprint: string
  }
  /** Null when the programme has published no benchmark set for this instrument. */
  readonly benchmarkSet: {
    readonly id: string
    readonly name: string
    readonly localAuthorities: number
  } | null
  readonly participation: PublishedParticipation
  readonly sections: readonly ReportSection[]
}

export type ReportSection = {
  /** Kebab-case, unique: anchors, bookmarks. */
  readonly id: string
  readonly domain: Domain | null
  /** The finding as the heading: what a lead member could read aloud. */
  readonly heading: string
  readonly blocks: readonly ReportBlock[]
}

/** A finding with its picture, how sure it is, and its table. */
type Finding = { readonly finding: string; readonly sureness: string; readonly table: PublishedTable }

export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A set-apart remark: how sure we are, what cannot be told. */
  | { readonly kind: 'note'; readonly text: string }
  /** A list under a short heading of its own: bright spots, questions about one thing. */
  | { readonly kind: 'titled-list'; readonly title: string; readonly items: readonly string[] }
  | { readonly kind: 'participation'; readonly participation: PublishedParticipation }
  /** One indicator against its comparators: finding, chart, sureness, table. */
  | ({ readonly kind: 'benchmark' } & Finding)
  /** One indicator by the groups of a breakdown. */
  | ({ readonly kind: 'breakdown' } & Finding)
  /** What goes with one outcome over the benchmark set. */
  | ({ readonly kind: 'drivers' } & Finding)
  /** Where one indicator lies between the limits of its over-dispersed funnel. */
  | ({ readonly kind: 'funnel' } & Finding)
  /** How often each option of a multiple choice was chosen, or who answered by group. */
  | ({ readonly kind: 'options' } & Finding)
  /** The answers to the question above, option by option. */
  | { readonly kind: 'distribution'; readonly table: PublishedTable }
  /** Several measures by group in one picture. Every figure stands in the tables of the breakdowns as well. */
  | { readonly kind: 'heat'; readonly title: string; readonly columns: readonly HeatColumn[] }
  /** Now and last wave, measure by measure. Every figure stands in the measures' own tables as well. */
  | { readonly kind: 'change'; readonly title: string; readonly columns: readonly HeatColumn[] }
  /** What children wrote, released by a reviewer. */
  | { readonly kind: 'quotes'; readonly quotes: readonly PublishedQuote[] }
  /** Lines to write on: what, who, by when. */
  | { readonly kind: 'plan'; readonly prompts: readonly string[] }

export type HeatColumn = { readonly label: string; readonly table: PublishedTable }
