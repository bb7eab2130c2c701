import type { StateOfWords } from '../../surveys/languages/translation-state.ts'
import type { MissingKind } from '../../surveys/model/answer.ts'
import type { Band, ItemKind } from '../../surveys/model/instrument.ts'

/** A text in each language of the version, by the language's code. The source language always has one. */
export type ByLanguage = Readonly<Record<string, string>>

/** What somebody needs to know to read the answers to one instrument version, without the program. */
export type Codebook = {
  readonly id: string
  readonly version: number
  readonly band: Band
  readonly fingerprint: string
  readonly title: ByLanguage
  /** The source language first. */
  readonly languages: readonly {
    readonly code: string
    readonly name: string
    readonly direction: 'ltr' | 'rtl'
    readonly state: StateOfWords
  }[]
  readonly sections: readonly CodebookSection[]
  /** In the order of the data: what describes the response, then the items in the order they are asked. */
  readonly variables: readonly CodebookVariable[]
}

export type CodebookSection = {
  readonly id: string
  readonly title: ByLanguage
  readonly answeredBy: 'respondent' | 'adult'
}

export type CodebookVariable = {
  /** The name in the data: the item's id, or `item/option` for one option of several that may be ticked. */
  readonly name: string
  /** What the variable holds, in a few words. */
  readonly label: ByLanguage
  /** Null for what describes the response and is nobody's answer. */
  readonly asked: AskedItem | null
  readonly measurement: 'nominal' | 'ordinal' | 'interval' | 'text'
  /** Who has a value here, in words of the source language. */
  readonly universe: string
  readonly codes: readonly CodebookCode[]
  readonly missing: readonly { readonly code: MissingKind | 'not-kept'; readonly label: ByLanguage }[]
  readonly indicators: readonly CodebookIndicator[]
  /** What a reader must know besides, in one sentence of the source language; empty when there is nothing. */
  readonly note: string
}

export type AskedItem = {
  readonly item: string
  readonly section: string
  readonly kind: ItemKind
  readonly question: ByLanguage
  /** Empty where the item has none. */
  readonly hint: ByLanguage
}

export type CodebookCode = {
  readonly code: string
  /** The number that a scale or a count stands for; null for categories. */
  readonly value: number | null
  readonly label: ByLanguage
}

/** An indicator that the variable feeds, with the codes that count. */
export type CodebookIndicator = {
  readonly id: string
  readonly label: string
  readonly positive: readonly string[]
  readonly negative: readonly string[]
}
