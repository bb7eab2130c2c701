import type { Band } from '../model/instrument.ts'
import type { Nation } from '../model/nation.ts'

export type ContactWay =
  | { readonly way: 'call'; readonly number: string; readonly href: `tel:${string}` }
  | {
      readonly way: 'text'
      readonly number: string
      readonly word: string | null
      readonly href: `sms:${string}`
    }

/**
 * Somebody a respondent can turn to. Telephone and text only: they work without data, and a link to a web
 * page would leave the survey and stand in the browser's history. No opening hours: they change, and a
 * number that is shut is better found out by ringing than by not trying.
 */
export type Service = {
  readonly id: string
  /** A proper name, the same in every language. */
  readonly name: string
  readonly contacts: readonly ContactWay[]
  readonly free: boolean
  readonly nations: readonly Nation[]
  readonly agesFrom: number
  readonly agesTo: number | null
  /** The bands whose pages list it. At 4-7 the list is for the helper: emergency and Childline only. */
  readonly bands: readonly Band[]
  /** Where the number was read, with the year of what was read. */
  readonly source: string
  /** The day this entry was last compared with that source, as YYYY-MM-DD. Not a promise that the line is open. */
  readonly checkedOn: string
}

/** What a page needs of a service: the rest is for whoever keeps the list. */
export type ListedService = Omit<Service, 'agesFrom' | 'source' | 'checkedOn'>
