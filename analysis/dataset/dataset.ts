import type { MissingKind } from '../../surveys/model/answer.ts'

/**
 * Responses as typed columns: one byte an answer. A million responses to sixty items are 60 MB, and counting
 * them is a walk over bytes.
 */
export type Dataset = {
  readonly size: number
  /** By item id; one option of a multiple choice is `item/option`, ticked (`yes`) or not (`no`). */
  readonly columns: ReadonlyMap<string, Column>
  /** Ids of the local authorities, in the order of `localAuthority`'s values. */
  readonly localAuthorities: readonly string[]
  /** For each response, its place in `localAuthorities`. */
  readonly localAuthority: Uint16Array
}

export type Column = {
  readonly item: string
  /** Codes in the order of the screen; a value under their number is a place in this list. */
  readonly codes: readonly string[]
  readonly values: Uint8Array
}

/** Values that are no code. Kept apart from each other: a question not asked says nothing, a refusal may. */
export const missingValue: Readonly<Record<MissingKind, number>> = {
  'not-asked': 255,
  skipped: 254,
  'not-sure': 253,
  'prefer-not-to-say': 252,
}

/** The most codes a column can hold beside the missing kinds. */
export const mostCodes = 252
