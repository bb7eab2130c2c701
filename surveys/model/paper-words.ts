import type { Passage } from './screen-words.ts'
import type { HelperGuidanceWords } from './words.ts'

/** Words that only the printed form needs, in one language, at the reading level of ages 8 to 10. `{…}` is filled. */
export type PaperWords = {
  /** Ways to fill the form in, on its first page. */
  readonly howTo: Passage
  /** For those who can follow it: what to do with a box ticked by mistake. */
  readonly changedYourMind: string
  readonly tickOne: string
  /** `{most}` */
  readonly tickUpTo: string
  readonly tickAny: string
  /** `{number}` */
  readonly question: string
  /** `{condition}`, `{number}`: where to go on when the condition does not hold. */
  readonly onlyIf: string
  /** `{condition}`, where nothing follows. */
  readonly onlyIfToTheEnd: string
  /** `{labels}`, `{number}` */
  readonly ticked: string
  /** `{labels}`, `{number}` */
  readonly notTicked: string
  /** `{one}`, `{other}` */
  readonly both: string
  /** `{one}`, `{other}` */
  readonly either: string
  /** `{label}` */
  readonly quoted: string
  /** Above every box for words. */
  readonly writingNotice: string
  /** In place of the elements of assent that speak of a screen. */
  readonly assent: {
    readonly whatYouDo: string
    readonly stopOrSkip: string
    readonly noNames: string
    readonly cannotTakeBack: string
    readonly howItIsKept: string
    readonly whoToAsk: string
    /** `{agree}`: beside the two boxes. Only a yes is a yes. */
    readonly onlyYes: string
  }
  /** For whoever sits beside them: the guidance of the screen speaks of buttons. `{agree}` */
  readonly helper: HelperGuidanceWords
  readonly yourAnswer: string
  /** The part that a child hands back to the adult for. */
  readonly childsPart: string
  /** In place of the thanks of a screen, whose answers have arrived: a form’s have not yet. */
  readonly ending: readonly string[]
  /** `{agree}` */
  readonly returning: Passage
  /** `{page}`, `{pages}` */
  readonly page: string
  /** `{serial}` */
  readonly sheet: string
  readonly master: string
  /** The page on which a code is given for a form. */
  readonly exchange: {
    readonly title: string
    /** What it costs, before anything is pressed. */
    readonly paragraphs: readonly string[]
    /** `{title}`, `{localAuthority}` */
    readonly found: string
    readonly size: string
    readonly sizes: Readonly<Record<'standard' | 'large-print' | 'extra-large-print' | 'easy-read', string>>
    readonly get: string
    readonly ifNothingComes: string
    /** To those who would rather answer on a screen after all. */
    readonly onScreen: string
  }
  /** For the adult who lays answers down for a child who points. */
  readonly cards: {
    readonly title: string
    readonly paragraphs: readonly string[]
    readonly cut: string
  }
}
