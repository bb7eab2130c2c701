import type { ComponentChildren, JSX } from 'preact'
import type { LocalisedItem } from '../../../surveys/model/localised-instrument.ts'
import type { FieldProps } from './field-props.ts'

type QuestionFieldsetProps = Pick<FieldProps, 'item' | 'drawing' | 'aids'> & {
  readonly children: ComponentChildren
}

export const hintId = (item: LocalisedItem): string => `${item.id}-hint`
export const questionId = (item: LocalisedItem): string => `${item.id}-question`

/**
 * One question, one group: the legend is the page's heading, so a screen reader says the question once, on
 * arrival and with the first option. The heading takes focus at each step (`tabIndex` -1), never by tabbing.
 */
export function QuestionFieldset({ item, drawing, aids, children }: QuestionFieldsetProps): JSX.Element {
  return (
    <fieldset class="question" aria-describedby={item.hint === undefined ? undefined : hintId(item)}>
      <legend>
        {drawing}
        <h1 id={questionId(item)} tabIndex={-1}>
          {item.question}
        </h1>
      </legend>
      {item.hint === undefined ? null : (
        <p class="hint" id={hintId(item)}>
          {item.hint}
        </p>
      )}
      {aids}
      {children}
    </fieldset>
  )
}
