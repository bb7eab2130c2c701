import type { JSX } from 'preact'
import type { FieldProps } from './field-props.ts'

/** Nobody should be left with an answer they did not mean. Without JavaScript, boxes and ticks are cleared by hand. */
export function ClearAnswer({ answer, words, onAnswer, withoutScript }: FieldProps): JSX.Element | null {
  if (withoutScript !== undefined) return null
  const nothing = answer === undefined || ('missing' in answer && answer.missing === 'skipped')
  return (
    <p class="clear-answer">
      {nothing ? null : (
        <button type="button" class="link-button" onClick={() => onAnswer(undefined)}>
          {words.question.clearAnswer}
        </button>
      )}
    </p>
  )
}
