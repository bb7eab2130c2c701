import { useLayoutEffect, useRef } from 'preact/hooks'
import type { KeyingField, OpenedSheet } from '../edge/paper-wire.ts'

type KeyingRowProps = {
  readonly field: KeyingField
  readonly turn: OpenedSheet['turn']
  readonly typed: string
  readonly current: boolean
  readonly fault: string | undefined
  readonly change: (typed: string) => void
  readonly enter: () => void
  readonly up: () => void
  readonly focused: () => void
}

const spoken: Readonly<Record<KeyingField['kind'], string>> = {
  one: 'one box',
  several: 'one or more boxes',
  writing: 'words',
}

/** One question: what it is, and a field for what the paper has. Enter goes on, the arrow up goes back. */
export function KeyingRow(props: KeyingRowProps) {
  const { field, turn, typed, current, fault, change, enter, up, focused } = props
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (current && document.activeElement !== input.current) {
      input.current?.focus()
      input.current?.select?.()
    }
  }, [current])
  const id = `key-${field.id}`
  const words = field.kind === 'writing' && turn !== 'second'
  const shared = {
    id,
    ref: input,
    value: typed,
    autocomplete: 'off',
    spellcheck: false,
    'aria-invalid': fault !== undefined,
    'aria-describedby': fault === undefined ? `${id}-about` : `${id}-about ${id}-fault`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      change(event.currentTarget.value),
    onFocus: focused,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault()
        enter()
      } else if (event.key === 'ArrowUp' && !words) {
        event.preventDefault()
        up()
      }
    },
  } as const
  return (
    <li class={current ? 'keying-row current' : 'keying-row'}>
      <label for={id}>
        {field.number === null ? '' : `${field.number}. `}
        {field.question}
      </label>
      <p class="hint" id={`${id}-about`}>
        {field.routing ?? ''} {current ? aboutBoxes(field, turn) : ''}
      </p>
      {fault !== undefined && (
        <p class="fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
      {words ? <textarea rows={4} {...shared} /> : <input type="text" {...shared} />}
    </li>
  )
}

function aboutBoxes(field: KeyingField, turn: OpenedSheet['turn']): string {
  if (field.kind !== 'writing') {
    return `Type ${spoken[field.kind]}: ${field.boxes.map(({ key, label }) => (key === label ? key : `${key} ${label}`)).join(', ')}.`
  }
  return turn === 'second'
    ? 'Is anything written? 1 yes, - no.'
    : 'Type the words as they stand, without names. Shift and Enter for a new line.'
}
