import type { JSX } from 'preact'
import { nothingCode } from '../../../../surveys/model/nothing-code.ts'
import { chosenCodes } from '../answer-parts.ts'
import { ClearAnswer } from '../clear-answer.tsx'
import type { FieldProps } from '../field-props.ts'
import { OptOuts } from '../opt-outs.tsx'
import { Option } from '../option.tsx'
import { QuestionFieldset } from '../question-fieldset.tsx'

/**
 * Any of several. At the limit the other boxes stay usable and a sentence says what to do: a box that goes grey
 * explains nothing. An opt-out and a tick never stand together, nor does "nothing" with something.
 */
export function MultipleChoiceField(field: FieldProps): JSX.Element {
  const { item, answer, words, onAnswer, withoutScript } = field
  const chosen = chosenCodes(answer)
  const full = item.most !== undefined && chosen.length >= item.most

  const choose = (code: string): void => {
    if (chosen.includes(code)) {
      const rest = chosen.filter((each) => each !== code)
      onAnswer(rest.length === 0 ? undefined : { codes: rest })
    } else if (code === nothingCode) {
      onAnswer({ codes: [code] })
    } else if (!full) {
      onAnswer({
        codes: item.options
          .map((option) => option.code)
          .filter((each) => each === code || (chosen.includes(each) && each !== nothingCode)),
      })
    }
  }

  return (
    <QuestionFieldset {...field}>
      <div class="options options-column">
        {item.options.map(({ code, label }) => (
          <Option
            key={code}
            type="checkbox"
            name={item.id}
            value={code}
            checked={chosen.includes(code)}
            onChoose={() => choose(code)}
          >
            {label}
          </Option>
        ))}
      </div>
      {withoutScript ? (
        withoutScript.limit
      ) : (
        <p class="limit" role="status">
          {full ? words.question.chosenEnough : ''}
        </p>
      )}
      <OptOuts type="checkbox" {...field} />
      <ClearAnswer {...field} />
    </QuestionFieldset>
  )
}
