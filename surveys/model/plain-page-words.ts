import type { Band } from './instrument.ts'
import type { Passage } from './screen-words.ts'

/**
 * What the page without JavaScript says besides what the screens say. Apart from them, because nobody who loads the
 * screens should pay for it. `{name}` in a text is a place to fill, named in the comment beside it.
 */
export type PlainPageWords = {
  readonly language: string
  /** One page, our word in place of mathematics, and the paper form: in this order. */
  readonly aboutThisPage: Passage
  /** In place of the assent's and the screens' own, which promise what only a script can keep; on paper too. Each in its band's address. */
  readonly limits: Readonly<Record<Band, string>>
  readonly howDoIKnow: Passage
  /** Above every comment box. */
  readonly textNotice: string
  /** What the way out does here, and what it cannot do without a script. */
  readonly leaveNote: string
  /** Over yes and no: nothing goes off without a yes. */
  readonly takePart: string
  /** Who is asked a question, in words: `{condition}` is made of the texts that follow. */
  readonly routing: {
    /** `{condition}` */
    readonly onlyIf: string
    /** `{answers}`, `{question}` */
    readonly said: string
    /** `{answers}`, `{question}` */
    readonly didNotSay: string
    /** `{text}`: an answer or a question, in the quotes of the language. */
    readonly quoted: string
    readonly and: string
    /** `{question}` */
    readonly goOn: string
    /** Where no later question is asked of everybody. */
    readonly goToEnd: string
  }
  /** `{count}` */
  readonly textLimit: string
  /** Sending again is safe, and that is said before it is needed. */
  readonly ifNothingComes: string
  /** With the thanks: what a browser without scripts may still hold. */
  readonly afterSending: string
  /** Beside an empty box for a code, when the one that came cannot send. */
  readonly anotherCode: string
  /** More came than anybody could have typed here. */
  readonly tooMuch: Passage
  /** What needs another look before the answers can go. */
  readonly faults: {
    readonly title: string
    readonly lead: string
    readonly chooseOne: string
    readonly oneOrOther: string
    /** `{most}` */
    readonly chooseFewer: string
    /** `{count}` */
    readonly shorten: string
    readonly chooseAgain: string
    readonly sayYesOrNo: string
  }
}
