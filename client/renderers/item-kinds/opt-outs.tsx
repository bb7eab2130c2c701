import type { JSX } from 'preact'
import { chosenMissing } from './answer-parts.ts'
import type { FieldProps } from './field-props.ts'
import { Option } from './option.tsx'

type OptOutsProps = FieldProps & { readonly type: 'radio' | 'checkbox' }

/** "I'm not sure" and "I'd rather not say", set apart by "or": they are not points on the scale (ONS, GOV.UK). */
export function OptOuts({ type, item, answer, optedOut, words, onAnswer }: OptOutsProps): JSX.Element | null {
  if (item.optOuts.length === 0) return null
  const chosen = optedOut ?? chosenMissing(answer)
  return (
    <>
      <p class="or">
        <span>{words.common.or}</span>
      </p>
      <div class="options options-apart">
        {item.optOuts.map(({ missing, label }) => (
          <Option
            key={missing}
            type={type}
            name={item.id}
            value={`missing:${missing}`}
            checked={chosen === missing}
            onChoose={() => onAnswer(type === 'checkbox' && chosen === missing ? undefined : { missing })}
          >
            {label}
          </Option>
        ))}
      </div>
    </>
  )
}
