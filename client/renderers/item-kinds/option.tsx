import type { ComponentChildren, JSX } from 'preact'
import { Sign } from '../pictures/sign.tsx'

type OptionProps = {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly onChoose: () => void
  readonly children: ComponentChildren
}

/**
 * A real radio or checkbox under a target as wide as the page: the control covers the whole card, unseen, so that
 * a finger, a switch and a screen reader's touch all find it. The card beside it shows its state, with a
 * tick and a thicker edge besides the colour.
 */
export function Option({ type, name, value, checked, onChoose, children }: OptionProps): JSX.Element {
  return (
    <label class="option">
      <input
        type={type}
        name={name}
        value={value}
        checked={checked}
        onChange={(event) => {
          onChoose()
          // A choice that was refused (one too many) leaves the state as it was: the box must follow the state.
          if (type === 'checkbox') event.currentTarget.checked = checked
        }}
      />
      <span class="option-card">
        <span class={`option-mark option-mark-${type}`}>
          <Sign name="tick" />
        </span>
        <span class="option-label">{children}</span>
      </span>
    </label>
  )
}
