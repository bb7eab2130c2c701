import type { ComponentChildren, JSX } from 'preact'
import type { LocalisedItem } from '../../../surveys/model/localised-instrument.ts'
import type { FieldProps } from './field-props.ts'

type QuestionFieldsetProps = Pick<FieldProps, 'item' | 'drawing' | 'aids' | 'fault' | 'withoutScript'> & {
  readonly children: ComponentChildren
}

export const hintId = (item: LocalisedItem): string => `${item.id}-hint`
export const faultId = (item: LocalisedItem): string => `${item.id}-fault`
export const questionId = (item: LocalisedItem): string => `${item.id}-question`

/**
 * One question, one group: the legend is the page's heading, so a screen reader says the question once, on
 * arrival and with the first option. The heading takes focus at each step (`tabIndex` -1), never by tabbing.
 * Without JavaScript all questions stand on one page, each heading under that of its section.
 */
export function QuestionFieldset(props: QuestionFieldsetProps): JSX.Element {
  const { item, drawing, aids, fault, children } = props
  const Heading = props.withoutScript ? 'h3' : 'h1'
  const described = [fault && faultId(item), item.hint && hintId(item)].filter(Boolean).join(' ')
  return (
    <fieldset class="question" aria-describedby={described === '' ? undefined : described}>
      <legend>
        {drawing}
        <Heading id={questionId(item)} tabIndex={-1}>
          {item.question}
        </Heading>
      </legend>
      {fault === undefined ? null : (
        <p class="fault" id={faultId(item)}>
          {fault}
        </p>
      )}
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
