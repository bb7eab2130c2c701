import type { Domain } from '../../surveys/model/indicator.ts'
import type { Nation } from '../../surveys/model/nation.ts'
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

export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A set-apart remark: how sure we are, what cannot be told. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'participation'; readonly participation: PublishedParticipation }
  /** One indicator against its comparators: finding, chart, sureness, table. */
  | {
      readonly kind: 'benchmark'
      readonly finding: string
      readonly sureness: string
      readonly table: PublishedTable
    }
  /** One indicator by the groups of a breakdown. */
  | {
      readonly kind: 'breakdown'
      readonly finding: string
      readonly sureness: string
      readonly table: PublishedTable
    }
