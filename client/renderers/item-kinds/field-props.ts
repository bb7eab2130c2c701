import type { ComponentChildren, ComponentType } from 'preact'
import type { Answer } from '../../../surveys/model/answer.ts'
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
  /** Something typed here sounds like trouble: the way to help stands out, and nothing else happens. */
  readonly helpStandsOut?: boolean
}

export type Field = ComponentType<FieldProps>
