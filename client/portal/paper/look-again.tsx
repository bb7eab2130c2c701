import { useLayoutEffect, useRef } from 'preact/hooks'
import type { FinishedSheet, KeyingField, OpenedSheet } from '../edge/paper-wire.ts'

type LookAgainProps = {
  readonly notes: FinishedSheet['notes']
  readonly fields: readonly KeyingField[]
  readonly turn: OpenedSheet['turn']
  readonly goTo: (field: string) => void
  readonly keep: () => void
}

const why: Readonly<Record<FinishedSheet['notes'][number]['why'], string>> = {
  'no-yes':
    'You typed that the child ticked neither yes nor no, or that it cannot be told. Without a yes nothing of the form is kept, so look at that page again before you take it.',
  'like-neither': 'Neither of the two people before you typed what you typed here.',
  'not-asked':
    'There is an answer at a question that the answers before it do not lead to. If the paper says so, take it as it is: that one answer is left out, as it would be on a screen.',
}

/** What does not go together, and a way to each of it. What is on the paper stands: nobody has to make it fit. */
export function LookAgain({ notes, fields, turn, goTo, keep }: LookAgainProps) {
  const first = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => first.current?.focus(), [])
  return (
    <div class="problem" role="alert">
      <h2 ref={first} tabIndex={-1}>
        Look at the paper once more
      </h2>
      <p>{turn === 'third' ? why['like-neither'] : why[notes[0]?.why ?? 'not-asked']}</p>
      <ul>
        {notes.map(({ field }) => {
          const question = fields.find(({ id }) => id === field)
          return (
            <li key={field}>
              <button type="button" class="link-button" onClick={() => goTo(field)}>
                {question?.number === null ? '' : `${question?.number}. `}
                {question?.question ?? field}
              </button>
              {question?.routing && <p class="hint">{question.routing}</p>}
            </li>
          )
        })}
      </ul>
      <p class="actions">
        <button type="button" class="button" onClick={keep}>
          The paper says so: take it
        </button>
      </p>
    </div>
  )
}
