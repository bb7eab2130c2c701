import type { ComponentType } from 'preact'
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
}

export type Field = ComponentType<FieldProps>
