import type { Passage } from './screen-words.ts'

/**
 * What is said about keeping answers on the device and coming back to them, to ages 11 and up. Apart from the other
 * screens' words because few need them, and nobody should wait for them.
 */
export type DraftTexts = {
  /** Before anything is kept: what it is, what it is not, and where it is better not done. */
  readonly save: {
    readonly paragraphs: readonly string[]
    readonly sharedDevice: Passage
    readonly save: string
    readonly notNow: string
    readonly locking: string
    readonly failed: Passage
  }
  /** After: the words that open it, shown while the page is open. */
  readonly saved: Passage & {
    readonly carryOn: string
    readonly delete: string
    readonly deleted: string
  }
  readonly comeBack: {
    readonly label: string
    readonly hint: string
    readonly opening: string
    /** The same whether the words are wrong or nothing is kept: the page tells nobody which. */
    readonly wrong: Passage
    readonly noQuestions: Passage
  }
}
