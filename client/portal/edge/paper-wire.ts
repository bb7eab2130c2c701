import type { Nation } from '../../../surveys/model/nation.ts'
import type { KeyedField } from '../../../surveys/model/paper-entry.ts'

/** Paper on the wire, typed by hand; the server's own document is /api/openapi.json. */
export type BatchOfWork = {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly variant: Variant
  readonly way: 'print-run' | 'exchange'
  readonly sheets: number
  readonly handedOut: number
  readonly back: number
  readonly typedOnce: number
  readonly inDispute: number
  readonly taken: number
  readonly declined: number
  readonly destroyed: number
}

export type WaitingSheet = {
  readonly serial: string
  readonly state: 'once' | 'in-dispute'
  readonly mine: boolean
}

export type WorkOfWave = {
  readonly id: string
  readonly name: string
  readonly authority: string
  readonly synthetic: boolean
  readonly differingPercent: number | null
  readonly batches: readonly BatchOfWork[]
  readonly waiting: readonly WaitingSheet[]
}

export type KeyingBox = {
  readonly page: number
  readonly code: string
  readonly key: string
  readonly label: string
  /** Millimetres from the top left corner of the page. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export type KeyingField = {
  readonly id: string
  readonly number: number | null
  readonly page: number
  readonly question: string
  readonly routing: string | null
  readonly kind: 'one' | 'several' | 'writing'
  readonly most: number
  readonly mostCharacters: number
  readonly boxes: readonly KeyingBox[]
}

export type Entry = Readonly<Record<string, KeyedField>>

export type OpenedSheet = {
  readonly serial: string
  readonly turn: 'first' | 'second' | 'third'
  readonly form: {
    readonly instrument: string
    readonly version: number
    readonly language: string
    readonly variant: string
    readonly pages: number
    readonly page: { readonly width: number; readonly height: number }
  }
  readonly fields: readonly KeyingField[]
  readonly draft: Entry
}

export type FinishedSheet = {
  readonly status: 'taken' | 'declined' | 'waits-for-second' | 'in-dispute' | 'look-again'
  readonly notes: readonly { readonly field: string; readonly why: 'no-yes' | 'not-asked' | 'like-neither' }[]
}

export const variants = ['standard', 'large-print', 'extra-large-print', 'easy-read'] as const
export type Variant = (typeof variants)[number]

/** Counts in words and in tens, but for what a council has counted itself. */
export type BatchOfCouncil = {
  readonly id: string
  readonly instrument: string
  readonly title: string
  readonly language: string
  readonly variant: Variant
  readonly way: 'print-run' | 'exchange'
  readonly secondPercent: number
  readonly sheets: string
  readonly handedOut: string
  readonly back: string
  readonly typedIn: string
  readonly inDispute: string
  readonly destroyed: string
  readonly differingPercent: number | null
}

export type PaperOfWave = {
  readonly printable: readonly {
    readonly instrument: string
    readonly version: number
    readonly languages: readonly string[]
  }[]
  /** In one print run, and in one part of it. */
  readonly mostSheets: number
  readonly sheetsAtATime: number
  readonly nation: Nation
  readonly batches: readonly BatchOfCouncil[]
}

export type PrintOrder = {
  readonly instrument: string
  readonly language: string
  readonly variant: Variant
  readonly sheets: number
  readonly secondPercent: number
  /** The print run these are more of. */
  readonly batch?: string
}

export type PrintedForms = { readonly file: Blob; readonly batch: string }
