import type { ComponentChildren, ComponentType } from 'preact'
import type { Answer, SentMissingKind } from '../../../surveys/model/answer.ts'
import type { LocalisedItem } from '../../../surveys/model/localised-instrument.ts'
import type { ScreenWords } from '../../../surveys/model/screen-words.ts'

/** What every kind of field is given. A field shows an answer and says what the person made of it; it keeps nothing. */
export type FieldProps = {
  readonly item: LocalisedItem
  readonly answer: Answer | undefined
  readonly words: ScreenWords
  /** `undefined` takes the answer back: no answer is ever final before it is sent. */
  readonly onAnswer: (answer: Answer | undefined) => void
  /** Opens the page of people to talk to. */
  readonly onHelp: () => void
  /** What the question is about, drawn above it for those who do not read yet. */
  readonly drawing?: ComponentChildren
  /** The picture of an answer: faces, yes and no. Fetched for those who do not read yet, and so handed in. */
  readonly drawOption?: ((code: string) => ComponentChildren) | undefined
  /** What stands under the question to help with it: a voice that reads it, words explained. */
  readonly aids?: ComponentChildren
  /** What is wrong with the answer, where a page comes back for it. */
  readonly fault?: string | undefined
  /** A way not to answer that came beside an answer: both are shown, and `fault` says to keep one. */
  readonly optedOut?: SentMissingKind | undefined
  /** Set on the page without JavaScript. */
  readonly withoutScript?: WithoutScript | undefined
  /** Something typed here sounds like trouble: the way to help stands out, and nothing else happens. */
  readonly helpStandsOut?: boolean
}

/** What stands in place of what a script would do. Handed in, so that those who run scripts do not pay for it. */
export type WithoutScript = {
  /** Above a comment box, where what the screens promise rests on our word alone. */
  readonly textNotice: string
  /** The way to the people to talk to. */
  readonly help: ComponentChildren
  /** The way to take an answer back. */
  readonly takeBack?: ComponentChildren
  /** How much a box or a choice holds, since nothing counts along. */
  readonly limit?: ComponentChildren
}

export type Field = ComponentType<FieldProps>
