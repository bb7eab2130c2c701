import type { PluralForms } from './plural-forms.ts'
import type { HelperRole } from './submission.ts'

/** The problems a respondent can meet, by the code of the problem catalogue; `offline` is the browser's own. */
export type RespondentProblem =
  | 'code-not-recognised'
  | 'wave-not-open-yet'
  | 'wave-closed'
  | 'ticket-not-recognised'
  | 'answers-not-accepted'
  | 'offline'
  | 'something-went-wrong'

/** A heading or sentence with what to do next under it. */
export type Passage = { readonly title: string; readonly paragraphs: readonly string[] }

/**
 * The interface words of the respondent's pages in one language. `{name}` in a text is a place to fill,
 * named in the comment beside it. Keys are stable; translations are checked against this type.
 */
export type ScreenWords = {
  readonly language: string
  readonly productName: string
  /** Browser tab: the same on every page, so that a history list says little to someone who looks. */
  readonly pageTitle: string
  readonly skipToContent: string
  readonly common: {
    readonly next: string
    readonly back: string
    readonly skip: string
    readonly help: string
    readonly leaveNow: string
    /** Read to those who cannot see that the page leaves at once. */
    readonly leaveNowHint: string
    /** Where a keyboard may be and no small child is. */
    readonly leaveNowShift: string
    /** Ages 11 and up: leads to keeping the answers on the device. */
    readonly saveForLater: string
    readonly loading: string
    /** Leads to the notice about privacy, from the start page. */
    readonly privacy: string
    readonly tryAgain: string
    /** Between the scale and the ways not to answer. */
    readonly or: string
    /** In words on every page of a demonstration. */
    readonly syntheticNotice: string
    /** Shown with a translation that no speaker of the language has reviewed: in a demonstration only. */
    readonly draftNotice: string
    /** Speaks the question with a voice of the device, and stops it. */
    readonly readAloud: string
    readonly stopReading: string
    /** Small, on every question to a child of 4 to 7: nothing more is asked and nothing is sent. */
    readonly stop: string
    /** On every question from eight on: hides it until somebody carries on. */
    readonly takeBreak: string
  }
  readonly start: {
    readonly title: string
    readonly lead: string
    readonly codeLabel: string
    readonly codeHint: string
    readonly go: string
    /** `{localAuthority}` */
    readonly found: string
    readonly noCode: Passage
    /** There for everybody, whether or not anything is kept here: the page tells nobody. */
    readonly savedAnswers: string
    /** Leads to the form in exchange for the code. */
    readonly onPaper: string
  }
  readonly helper: {
    readonly title: string
    readonly hint: string
    /** Who may not help, and why. */
    readonly notThese: string
    readonly roles: Readonly<Record<Exclude<HelperRole, 'not-kept'>, string>>
    /** What the person beside the respondent needs to know. */
    readonly forTheHelper: Passage
    /** Said to the adult beside a child of 4 to 7, who holds the screen before and after the child. */
    readonly adult: {
      /** On each of the adult's pages, so that nobody takes them for the child's. */
      readonly part: string
      readonly whatYouDo: string
      /** The roles that are named from the child's side in `roles`. */
      readonly roles: Readonly<Record<'reviewing-officer' | 'family-or-friend', string>>
      /** Headings of the three lists of guidance. */
      readonly toDo: string
      readonly toSay: string
      readonly notToDo: string
      readonly send: string
    }
  }
  readonly assent: {
    readonly title: string
    /** Heading of the longer list behind the first lines. */
    readonly more: string
    readonly howDoIKnow: Passage
    /** After it: that card and page show the same key. `{mark}` */
    readonly sameMark: string
    /** After "no, not today". */
    readonly declined: Passage
    readonly changedMyMind: string
  }
  readonly question: {
    /** `{number}`, `{total}` */
    readonly progress: string
    /** `{number}`, `{total}`: the most there can be, while routing can still make it fewer. */
    readonly progressAtMost: string
    /** Takes back what was chosen, so that no answer stands that was not meant. */
    readonly clearAnswer: string
    readonly whyWeAsk: string
    /** `{most}` */
    readonly chooseUpTo: string
    readonly chosenEnough: string
    /** `{count}` */
    readonly charactersLeft: string
    /** Above every comment box of the screens (docs/design.md D5). */
    readonly textNotice: string
    /** On the button that explains a word of the question: `{term}` */
    readonly whatMeans: string
  }
  /** A rest between sections. */
  readonly rest: Passage & { readonly carryOn: string }
  /** A rest at any question, and the way to end it all there. */
  readonly pause: Passage & { readonly stopHere: string }
  readonly review: {
    readonly title: string
    readonly lead: string
    /** In its place once "Send" was pressed, and as long as nobody knows that nothing arrived. */
    readonly onTheirWay: string
    readonly change: string
    /** Said after "Change" to those who listen: `{question}` */
    readonly changeQuestion: string
    readonly notAnswered: string
    /** In place of an answer from before it was kept on the device: what lay there is not shown again. */
    readonly fromBefore: string
    readonly beforeSending: string
    readonly send: string
  }
  readonly sending: {
    readonly title: string
    readonly wait: string
    /** Nothing has left the page. */
    readonly failed: Passage
    /** The answers have left the page, and no word came back. */
    readonly unsure: Passage
    /** Said at the end only: looking a code up must never tell whether it was used. */
    readonly codeCannotSend: Passage
    /** At the end, when the survey has closed: whether an earlier try arrived, nobody can know. */
    readonly closed: Passage
    /** `{seconds}` */
    readonly retryIn: PluralForms
  }
  /** Follows the instrument's own ending. */
  readonly thankYou: {
    readonly nothingLeft: string
    readonly whoToTalkTo: string
    readonly finish: string
  }
  readonly help: {
    readonly title: string
    readonly lead: string
    readonly emergency: string
    /** `{number}` */
    readonly call: string
    /** `{word}`, `{number}` */
    readonly text: string
    /** `{number}`, where any words will do */
    readonly textNumber: string
    readonly free: string
    readonly calledRecords: string
    /** What "leave now" does, and what it cannot. */
    readonly aboutLeaving: string
    readonly someoneYouTrust: string
    readonly backToQuestion: string
  }
  readonly settings: {
    readonly title: string
    readonly textSize: string
    readonly textSizes: Readonly<Record<'normal' | 'large' | 'larger', string>>
    readonly colours: string
    readonly themes: Readonly<Record<'device' | 'light' | 'dark' | 'contrast' | 'tint', string>>
    /** Heading of two boxes to tick. */
    readonly calm: string
    readonly spacing: string
    readonly stillness: string
    readonly language: string
  }
  /** What went wrong and what to do next. `wave-not-open-yet`: `{opensOn}`; `wave-closed`: `{closedOn}`. */
  readonly problems: Readonly<Record<RespondentProblem, Passage>>
}
