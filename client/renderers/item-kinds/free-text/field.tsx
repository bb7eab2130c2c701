import type { JSX } from 'preact'
import { Sign } from '../../pictures/sign.tsx'
import { writtenText } from '../answer-parts.ts'
import { ClearAnswer } from '../clear-answer.tsx'
import type { FieldProps } from '../field-props.ts'
import { OptOuts } from '../opt-outs.tsx'
import { faultId, hintId, QuestionFieldset, questionId } from '../question-fieldset.tsx'

/**
 * A comment box. Directly above it stands what has to be known before writing: nobody can find out who wrote
 * this, so nobody can send help, and where help is. Somebody who writes about harm must not wait for an answer. The
 * page without JavaScript says the same as a promise.
 */
export function FreeTextField(field: FieldProps): JSX.Element {
  const { item, answer, words, fault, onAnswer, onHelp, withoutScript } = field
  const text = writtenText(answer)
  const noticeId = `${item.id}-notice`
  const described = [fault && faultId(item), item.hint && hintId(item), noticeId].filter(Boolean).join(' ')
  const left = item.mostCharacters === undefined ? undefined : item.mostCharacters - text.length
  return (
    <QuestionFieldset {...field}>
      <div class={field.helpStandsOut ? 'notice notice-lit' : 'notice'} id={noticeId}>
        <p>{withoutScript ? withoutScript.textNotice : words.question.textNotice}</p>
        {withoutScript ? (
          withoutScript.help
        ) : (
          <button type="button" class="link-button" onClick={onHelp}>
            <Sign name="talk" />
            {words.common.help}
          </button>
        )}
      </div>
      <textarea
        name={item.id}
        rows={6}
        dir="auto"
        maxLength={item.mostCharacters}
        aria-labelledby={questionId(item)}
        aria-invalid={fault === undefined ? undefined : true}
        aria-describedby={described}
        autocomplete="off"
        value={text}
        onInput={({ currentTarget: { value } }) => onAnswer(value === '' ? undefined : { text: value })}
      />
      {withoutScript?.limit}
      {left === undefined || withoutScript ? null : (
        <>
          <p class="remaining" aria-hidden="true">
            {words.question.charactersLeft.replace('{count}', String(left))}
          </p>
          <p class="visually-hidden" role="status">
            {spokenRemaining(left, words.question.charactersLeft)}
          </p>
        </>
      )}
      <OptOuts type="checkbox" {...field} />
      <ClearAnswer {...field} />
    </QuestionFieldset>
  )
}

/** A screen reader hears the number only near the end and in tens: said at every letter, it would talk over the writer. */
function spokenRemaining(left: number, words: string): string {
  if (left > 100) return ''
  return words.replace('{count}', String(Math.ceil(left / 10) * 10))
}
