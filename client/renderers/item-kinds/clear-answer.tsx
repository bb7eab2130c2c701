import type { JSX } from 'preact'
import type { FieldProps } from './field-props.ts'

/** A radio cannot be un-chosen by itself; nobody should be left with an answer they did not mean. */
export function ClearAnswer({ answer, words, onAnswer, withoutScript }: FieldProps): JSX.Element {
  if (withoutScript) return <>{withoutScript.takeBack}</>
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
