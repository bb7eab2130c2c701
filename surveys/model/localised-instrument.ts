import type { Condition } from './condition.ts'
import type { Band, ItemKind } from './instrument.ts'
import type { Picture } from './picture.ts'
import type { AssentWords, ChildAssentWords, HandOverWords, HelperGuidanceWords } from './words.ts'

/**
 * One instrument version in one language, ready to show: the single definition that feeds the screen,
 * the page without JavaScript, the paper form and the picture cards. Plain JSON, no functions: it is what
 * `GET /api/instruments/:id/:version/:language` serves, and the respondent client imports only its types.
 */
export type LocalisedOption = { readonly code: string; readonly label: string }

export type LocalisedItem = {
  readonly id: string
  readonly kind: ItemKind
  readonly question: string
  readonly hint?: string | undefined
  readonly picture?: Picture | undefined
  readonly askedIf?: Condition | undefined
  /** Empty for free text. */
  readonly options: readonly LocalisedOption[]
  /** Ways not to answer, set apart from the scale; `skipped` is always possible and not listed. */
  readonly optOuts: readonly { readonly missing: 'not-sure' | 'prefer-not-to-say'; readonly label: string }[]
  readonly ends?: { readonly low: string; readonly high: string } | undefined
  /** `multiple-choice`: the most that may be chosen. */
  readonly most?: number | undefined
  /** `free-text`: the most characters. */
  readonly mostCharacters?: number | undefined
}

export type LocalisedSection = {
  readonly id: string
  readonly title: string
  readonly why?: string | undefined
  /** `adult`: the person beside the child answers it. */
  readonly answeredBy?: 'child' | 'adult' | undefined
  readonly items: readonly LocalisedItem[]
}

export type LocalisedInstrument = {
  readonly id: string
  readonly version: number
  readonly band: Band
  readonly fingerprint: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly assent: AssentWords
  readonly sections: readonly LocalisedSection[]
  readonly ending: { readonly title: string; readonly paragraphs: readonly string[] }
  readonly helperGuidance?: HelperGuidanceWords | undefined
  readonly childAssent?: ChildAssentWords | undefined
  readonly handOver?: HandOverWords | undefined
}
